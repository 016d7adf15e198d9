import type { ledger as english } from './words.ts'

/** Zero and one take the singular in French. */
const count = (n: number, one: string, many: string) => `${n}\u00a0${n < 2 ? one : many}`

const bounds = { exact: '', below: 'moins de ', above: 'plus de ', about: 'environ ' }

/** What the pages about sources, claims and corrections say, in French. */
export const ledger: typeof english = {
  blank: ' ',
  claimsTitle: 'Chaque affirmation, et ce qui la fonde',
  claimsOf: (topic) => `Affirmations\u00a0: ${topic}`,
  claimsAbout:
    'Ce sur quoi reposent les questions, affirmation par affirmation\u00a0: qui le dit, à quelle date, dans quel paragraphe de quel document, et qui dit autre chose. Les énoncés sont formulés par nous\u202f; les termes du document figurent dans le paragraphe cité.',
  kinds: {
    event: 'Événement',
    count: 'Chiffre',
    status: 'Situation',
    statement: 'Déclaration',
    forecast: 'Prévision',
    fact: 'Fait',
  },
  voices: {
    reported: 'Rapporté par le document',
    attributed: 'Attribué à un tiers',
    analysis: 'Jugement d’un tiers',
    inferred: 'Notre lecture',
  },
  reported: 'C’est le document lui-même qui le rapporte.',
  attributed: (by) => `Selon\u00a0: ${by}.`,
  analysis: (by) => `Jugement de\u00a0: ${by}.`,
  asOf: (date) => `Date de référence\u00a0: ${date}`,
  // Both dates may be a day, a month or a year: no article suits them all.
  stale: (date, due) =>
    `Date de référence\u00a0: ${date}. Un réexamen était prévu (échéance\u00a0: ${due})\u202f; la situation a pu changer depuis.`,
  figure: ({ value, of, bound, unit, by }, number, voice) =>
    `Chiffre\u00a0: ${bounds[bound]}${number(value)}${of === undefined ? '' : ` sur ${number(of)}`} ${unit}${by && by !== voice ? ` (selon\u00a0: ${by})` : ''}.`,
  otherwise: 'Qui dit autre chose',
  differs: {
    contradict: 'Ces versions se contredisent.',
    differ: 'Ces versions diffèrent par ce qu’elles comptent, par la période dont elles parlent ou par leur formulation.',
  },
  sinceThen: 'Depuis',
  before: 'Auparavant',
  asked: (n) => `À l’origine de ${count(n, 'question', 'questions')}`,
  citations: 'Citations',
  filter: 'N’afficher que',
  source: 'Document',
  voice: 'Qui parle',
  kind: 'Nature',
  year: 'Année',
  any: 'Tout',
  conflict: 'Versions divergentes',
  reset: 'Tout afficher',
  shown: (all) => `Affirmations affichées\u00a0: {n} sur ${all}`,
  all: (all) => count(all, 'affirmation', 'affirmations'),
  always: 'En tout temps',
  years: (year, to) => (to > year ? `${year}–${to}` : String(year)),
  noneShown: 'Aucune affirmation ne répond à tous ces critères.',
  ways: 'Parcourir les affirmations',
  list: (title, n) => `${title} (${n})`,
  coverage: 'Ce qui en a été repris',
  coverageAbout: (used, all, reasons) =>
    used === all
      ? all < 2
        ? 'Son unique paragraphe est cité.'
        : `Ses ${all} paragraphes sont tous cités.`
      : `${used} de ses ${all} paragraphes ${used < 2 ? 'est cité' : 'sont cités'}${reasons ? '\u202f; chacun des autres figure avec la raison pour laquelle il n’a pas été retenu' : ''}.`,
  used: (n) => `cité, ${count(n, 'passage', 'passages')}`,
  leftOut: 'non retenu',
  cited: 'cité',
  unused: 'sans citation',
  left: (from, to, reason) =>
    from === to
      ? `Paragraphe\u00a0${from}\u00a0: non retenu (${reason}).`
      : `Paragraphes ${from} à ${to}\u00a0: non retenus (${reason}).`,
  conflicts: 'Versions divergentes',
  conflictsAbout:
    'Ce que ce document présente d’une manière, et que lui-même ou d’autres présentent autrement. Nous ne tranchons en faveur d’aucune version.',
  differently: 'Présenté autrement',
  claimsCount: (n) => count(n, 'affirmation fondée sur lui', 'affirmations fondées sur lui'),
  correctionsAbout: 'Ce qui a été corrigé après publication, du plus récent au plus ancien.',
  noCorrections: 'Rien n’a dû être corrigé à ce jour.',
  policy: 'Comment nous corrigeons',
  policies: [
    'Une erreur dans une question, une réponse, une explication ou une citation est corrigée là où elle se trouve, puis signalée ici et sous le quiz, avec la date et ce qui était faux. Rien n’est jamais retiré de cette liste.',
    'Quand une correction change les réponses comptées comme bonnes, les lecteurs qui ont conservé les leurs sur leur appareil en sont informés, avec leur nouveau résultat.',
    'Une question ou un quiz qui ne peut pas être corrigé est retiré\u00a0: un avis prend sa place partout, y compris sur les sites qui l’ont intégré.',
    'Si le monde a changé mais que l’affirmation était exacte à sa date, il n’y a pas lieu de corriger\u00a0: elle garde sa date, et l’affirmation plus récente figure à côté.',
  ],
  withdrawal: (date) => `Retrait le ${date}.`,
}
