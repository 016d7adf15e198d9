import type { ledger as english } from './words.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const bounds = { exact: '', below: 'unter ', above: 'über ', about: 'etwa ' }

/** What the pages about sources, claims and corrections say, in German. */
export const ledger: typeof english = {
  blank: ' ',
  claimsTitle: 'Jede Aussage und worauf sie beruht',
  claimsOf: (topic) => `Aussagen: ${topic}`,
  claimsAbout:
    'Worauf die Fragen beruhen, Aussage für Aussage: wer es sagt, mit welchem Stand, in welchem Absatz welchen Dokuments, und wer es anders sagt. Die Aussagen sind mit unseren eigenen Worten formuliert; der Wortlaut des Dokuments steht im jeweiligen Absatz.',
  kinds: {
    event: 'Ereignis',
    count: 'Zahl',
    status: 'Sachstand',
    statement: 'Äußerung',
    forecast: 'Erwartung',
    fact: 'Tatsache',
  },
  voices: {
    reported: 'Vom Dokument berichtet',
    attributed: 'Angabe Dritter',
    analysis: 'Einschätzung Dritter',
    inferred: 'Unsere Lesart',
  },
  reported: 'Das Dokument berichtet es selbst.',
  attributed: (by) => `Angabe von: ${by}.`,
  analysis: (by) => `Einschätzung von: ${by}.`,
  asOf: (date) => `Stand: ${date}`,
  stale: (date, due) => `Stand: ${date}. Eine erneute Prüfung war bis ${due} vorgesehen; seither kann sich etwas geändert haben.`,
  figure: ({ value, of, bound, unit, by }, number, voice) =>
    `Zahl: ${bounds[bound]}${number(value)}${of === undefined ? '' : ` von ${number(of)}`} ${unit}${by && by !== voice ? ` (Angabe von: ${by})` : ''}.`,
  otherwise: 'Wer es anders sagt',
  differs: {
    contradict: 'Die Darstellungen widersprechen einander.',
    differ: 'Die Darstellungen unterscheiden sich darin, was sie zählen, für welche Zeit sie gelten oder wie sie es ausdrücken.',
  },
  sinceThen: 'Seither',
  before: 'Davor',
  asked: (n) => `Grundlage von ${count(n, 'Frage', 'Fragen')}`,
  citations: 'Quellenverweise',
  filter: 'Nur anzeigen',
  source: 'Dokument',
  voice: 'Wer spricht',
  kind: 'Art',
  year: 'Jahr',
  any: 'Alle',
  conflict: 'Abweichende Darstellungen',
  reset: 'Alle anzeigen',
  shown: (all) => `{n} von ${all} Aussagen angezeigt`,
  all: (all) => count(all, 'Aussage', 'Aussagen'),
  always: 'Zu jeder Zeit',
  years: (year, to) => (to > year ? `${year}–${to}` : String(year)),
  noneShown: 'Keine Aussage erfüllt alle diese Bedingungen.',
  ways: 'Wege zu den Aussagen',
  list: (title, n) => `${title} (${n})`,
  coverage: 'Was daraus verwendet wurde',
  coverageAbout: (used, all, reasons) =>
    used === all
      ? all === 1
        ? 'Der einzige Absatz wird zitiert.'
        : `Alle ${all} Absätze werden zitiert.`
      : `${used} von ${all} Absätzen ${used === 1 ? 'wird' : 'werden'} zitiert${reasons ? '; bei jedem anderen steht, warum er ausgelassen wurde' : ''}.`,
  used: (n) => `zitiert, ${count(n, 'Textstelle', 'Textstellen')}`,
  leftOut: 'ausgelassen',
  cited: 'zitiert',
  unused: 'nicht zitiert',
  left: (from, to, reason) => `${from === to ? `Absatz ${from}` : `Absätze ${from}–${to}`}: ausgelassen (${reason}).`,
  conflicts: 'Abweichende Darstellungen',
  conflictsAbout:
    'Darstellungen dieses Dokuments, denen andere gegenüberstehen, in ihm selbst oder anderswo. Wir entscheiden uns für keine von ihnen.',
  differently: 'Anders dargestellt',
  claimsCount: (n) => count(n, 'Aussage beruht darauf', 'Aussagen beruhen darauf'),
  correctionsAbout: 'Was nach der Veröffentlichung berichtigt wurde, das Neueste zuerst.',
  noCorrections: 'Bisher musste nichts berichtigt werden.',
  policy: 'Wie wir korrigieren',
  policies: [
    'Ein Fehler in einer Frage, einer Antwort, einer Erklärung oder einem Quellenverweis wird an Ort und Stelle berichtigt und hier wie auch unter dem Quiz verzeichnet, mit Datum und der Angabe, was falsch war. Aus dieser Liste wird nichts gestrichen.',
    'Ändert eine Korrektur, welche Antworten zählen, erfahren es alle, die ihre Antworten auf ihrem Gerät gespeichert haben, zusammen mit ihrem neuen Ergebnis.',
    'Was sich nicht berichtigen lässt, eine Frage oder ein ganzes Quiz, wird zurückgezogen: An seine Stelle tritt überall ein Hinweis, auch in eingebetteten Fassungen.',
    'Hat sich die Welt verändert, war die Aussage aber zu ihrem Datum richtig, so ist das keine Korrektur: Die Aussage behält ihr Datum, und die spätere steht daneben.',
  ],
  withdrawal: (date) => `Zurückgezogen am ${date}.`,
}
