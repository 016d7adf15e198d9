import { fr as dates } from '../../content/model/play/say/fr.ts'
import type { AllStrings } from './en.ts'
import type { Evidence } from './evidence.ts'

const { number } = dates
// Zero and fractions below two take the singular in French.
const scored = (n: number, of: number) => `${number(n)} ${n < 2 ? 'point' : 'points'} sur ${of}`

/** What is said of sources, in quizzes and explainers alike, in French. */
export const evidence: Evidence = {
  whoSays: 'Qui le dit',
  notes: 'Sources',
  note: (n) => `Note ${n}`,
  paragraph: (n) => `paragraphe ${n}`,
  probably: (what) => `probablement ${what}`,
  read: 'Lire le passage',
  seeNotes: 'Voir les notes sur le passage',
  newTab: '(s’ouvre dans un nouvel onglet)',
  asOf: (when) => `Date de référence\u00a0: ${when}.`,
  sinceThen: 'Depuis\u00a0:',
  ourReading: 'Notre lecture\u00a0: les documents ne le disent pas en ces termes.',
  ...dates,
  comma: ', ',
  stop: '. ',
  colon: '\u00a0: ',
  gap: '\u00a0',
  aside: (what) => ` (${what})`,
}

/**
 * The interface in French. Readers are addressed with “vous”. A no-break space stands before a colon and a narrow one
 * before a semicolon, as the Imprimerie nationale sets them.
 */
export const fr: AllStrings = {
  ...evidence,
  place: (n, of) => `Question ${n} sur ${of}`,
  check: 'Vérifier la réponse',
  checkAll: 'Vérifier mes réponses',
  next: 'Question suivante',
  finish: 'Voir le résultat',
  previous: 'Précédente',
  skip: 'Passer',
  results: 'Votre résultat',
  choose: 'Veuillez d’abord choisir une réponse.',
  complete: 'Veuillez donner à chaque élément une place distincte.',
  range: (min, max) => `Veuillez saisir un nombre compris entre ${min} et ${max}.`,
  yourAnswer: 'Votre réponse',
  pick: 'Choisir',
  none: 'Sans correspondance',
  youChose: (what) => `Votre choix\u00a0: ${what}`,
  inPlace: 'À sa place',
  youHad: (n) => `Dans votre réponse, à la place ${n}`,
  placeOf: (what) => `Place de\u00a0: ${what}`,
  up: (what) => `Monter\u00a0: ${what}`,
  down: (what) => `Descendre\u00a0: ${what}`,
  movedTo: (what, n, of) => `${what}\u00a0: désormais à la place ${n} sur ${of}`,
  several: 'Choisissez toutes les réponses qui conviennent.',
  true: 'Vrai',
  false: 'Faux',
  outcome: { right: 'Exacte', partly: 'En partie exacte', wrong: 'Inexacte' },
  accepted: 'Admise',
  unanswered: 'Sans réponse',
  open: 'Non comptée',
  key: 'Bonne réponse',
  alsoAccepted: 'Également admise',
  accounts: (n) => `les documents donnent ${n === 2 ? 'deux' : n} versions`,
  disagree: 'Les documents ne concordent pas.',
  soFar: (n, of) => `${scored(n, of)} pour l’instant`,
  scored,
  retry: (n) => (n < 2 ? 'Reprendre la question manquée' : `Reprendre les ${n} questions manquées`),
  again: 'Recommencer',
  review: 'Vos réponses',
  share: 'Partager ce résultat',
  copied: 'Lien copié',
  print: 'Imprimer',
  keep: 'Conserver mes réponses sur cet appareil',
  recorrected: (n, date, score) => `La question ${n} a été corrigée le ${date}\u202f; votre résultat est désormais de ${score}.`,
  thanks: 'Merci. Vos réponses ont bien été reçues.',
  withdrawn: (date) => `Retrait le ${date}.`,
  corrected: (date) => `Correction du ${date}.`,
  failed: 'Le quiz ne peut pas être affiché ici pour le moment.',
  openPage: 'L’ouvrir sur sa propre page',
}
