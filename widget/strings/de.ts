import { dates } from '../../content/model/play/say/dates.ts'
import type { Ask } from './ask.ts'
import type { EvidenceStrings } from './evidence.ts'
import { lists } from './lists.ts'
import type { Tell } from './tell.ts'

const say = dates('de')
const { all, any } = lists('de')
const { number } = say
const credit = (points: number) => `${number(points)} von 1 Punkt`

/** What is said of sources, in quizzes and explainers alike, in German. */
export const evidence: EvidenceStrings = {
  ...say,
  note: (numeral) => `Anmerkung ${numeral}`,
  sources: (n) => (n === 1 ? '1 Quelle' : `${n} Quellen`),
  more: (n) => (n === 1 ? '1 weitere' : `${n} weitere`),
  inferred: '* Erschlossen: Im Dokument steht es nicht.',
  read: (paragraph) => `Absatz ${paragraph} lesen`,
  seeNotes: (paragraph) => `Absatz ${paragraph}, in unseren Notizen`,
  newTab: '(öffnet sich in einem neuen Tab)',
  back: 'Zurück zum Text',
  alone: (document) => `${document}, als Einzige`,
  asOf: (when) => `Stand: ${when}.`,
  sinceThen: 'Seither:',
  ourReading: 'Unsere Lesart: So ausdrücklich steht es nicht in den Dokumenten.',
}

/** What is said while a quiz is asked, in German. Readers are addressed with “Sie”. */
const ask: Ask = {
  ...say,
  place: (n, of) => `Frage ${n} von ${of}`,
  check: 'Antwort prüfen',
  next: 'Nächste Frage',
  end: 'Beenden',
  finish: 'Zum Ergebnis',
  previous: 'Zurück',
  skip: 'Überspringen',
  toResult: 'Zurück zum Ergebnis',
  results: 'Ihr Ergebnis',
  choose: 'Bitte wählen Sie zuerst eine Antwort.',
  chooseSome: 'Bitte wählen Sie zuerst mindestens eine Antwort.',
  write: 'Bitte schreiben Sie zuerst eine Antwort.',
  range: (min, max) => `Bitte geben Sie eine Zahl von ${min} bis ${max} ein.`,
  arrange: 'Bitte bringen Sie die Einträge zuerst in eine Reihenfolge.',
  pair: 'Bitte ordnen Sie zuerst mindestens einem Eintrag etwas zu.',
  fetching: 'Wird geprüft …',
  unfetched: 'Die Auflösung konnte gerade nicht geladen werden. Ihre Antwort bleibt stehen: Bitte prüfen Sie noch einmal.',
  yourAnswer: 'Ihre Antwort',
  from: (min, max) => `Von ${min} bis ${max}`,
  pick: 'Bitte wählen',
  placeOf: (what) => `Platz von: ${what}`,
  up: (what) => `Nach oben: ${what}`,
  down: (what) => `Nach unten: ${what}`,
  movedTo: (what, n, of) => `${what}: jetzt Platz ${n} von ${of}`,
  asOf: (when) => `Stand: ${when}.`,
  several: 'Wählen Sie alles aus, was zutrifft.',
  true: 'Stimmt',
  false: 'Stimmt nicht',
  keep: 'Antworten auf diesem Gerät speichern',
  keepOn: 'Ein: Dieser Browser behält sie, bis Sie das Häkchen entfernen.',
  keepOff: 'Aus: Sie sind weg, sobald Sie diese Seite schließen.',
  withdrawn: (date) => `Zurückgezogen am ${date}.`,
  failed: 'Das Quiz kann hier gerade nicht angezeigt werden.',
  openPage: 'Auf eigener Seite öffnen',
}

/** What is said of an answer, in German. */
const tell: Tell = {
  ...evidence,
  space: ' ',
  verdict: { right: 'Richtig.', partly: 'Teilweise richtig.', wrong: 'Nicht richtig.' },
  accepted: 'Anerkannt.',
  passed: 'Nicht beantwortet.',
  keyIs: (key) => `Richtige Antwort: ${key}.`,
  keysAre: (keys) => `Richtige Antworten: ${all(keys)}.`,
  acceptedAre: (keys) => `Anerkannt: ${any(keys)}.`,
  orderIs: 'Die richtige Reihenfolge steht oben.',
  markedAbove: 'Was richtig ist, ist oben markiert.',
  pairsAre: 'Die richtigen Paare stehen oben.',
  accounts: (n) => `In den Dokumenten stehen ${n === 2 ? 'zwei' : n} Darstellungen.`,
  soFar: (points, of) => `Bisher ${number(points)} von ${of}`,
  ticked: (hits, keys, others, points) =>
    `${hits} von ${keys} richtigen gewählt${others ? `, dazu ${others} falsche` : ''}: ${credit(points)}`,
  kept: (kept, of, points) =>
    `${kept} von ${of} Einträgen ${kept === 1 ? 'folgt' : 'folgen'} auf den richtigen: ${credit(points)}`,
  paired: (right, of, points) => `${right} von ${of} Paaren richtig: ${credit(points)}`,
  yours: 'Ihre Antwort',
  yoursRight: 'Ihre Antwort, richtig',
  yoursWrong: 'Ihre Antwort, nicht richtig',
  yoursAccepted: 'Ihre Antwort, anerkannt',
  yoursOpen: 'Ihre Antwort, nicht gewertet',
  key: 'Richtige Antwort',
  missed: 'Übersehen',
  missedKey: 'Richtige Antwort, übersehen',
  acceptedToo: 'Anerkannt',
  alsoAccepted: 'Ebenfalls anerkannt',
  open: 'Nicht gewertet',
  inPlace: 'Richtig eingeordnet',
  youHad: (n) => `Bei Ihnen auf Platz ${n}`,
  youChose: (what) => `Ihre Wahl: ${what}`,
  none: 'Ohne Zuordnung',
  you: (figure) => `Sie: ${figure}`,
  others: 'Warum nicht die anderen',
  otherAnswers: 'Zu den einzelnen Antworten',
  background: 'Hintergrund',
  later: 'Seither',
  correction: 'Korrektur',
  corrected: (date) => `Korrigiert am ${date}.`,
  outcome: { right: 'Richtig', partly: 'Teilweise richtig', wrong: 'Nicht richtig' },
  unanswered: 'Nicht beantwortet',
  scored: (n, of) => `${number(n)} von ${of} ${of === 1 ? 'Punkt' : 'Punkten'}`,
  retried: (n, of) => (n === of ? `Alle ${of} im zweiten Anlauf` : `${number(n)} von ${of} im zweiten Anlauf`),
  retry: (n) => (n === 1 ? 'Nicht richtig beantwortete Frage wiederholen' : `${n} nicht richtig beantwortete Fragen wiederholen`),
  answerSkipped: (n) => (n === 1 ? 'Die ausgelassene Frage beantworten' : `Die ${n} ausgelassenen Fragen beantworten`),
  again: 'Von vorn beginnen',
  review: 'Ihre Antworten',
  correctIs: (key) => `Richtig: ${key}`,
  share: 'Ergebnis teilen',
  nextQuiz: (title) => `Nächstes Quiz: ${title}`,
  explained: 'Zum Nachlesen:',
  report: 'Stimmt etwas nicht?',
  copied: 'Link kopiert',
  print: 'Drucken',
  thanks: 'Fertig. Es wurde nichts übermittelt: Ihre Antworten stehen nur auf diesem Bildschirm.',
  notSent: 'Es wurde nichts übermittelt: Dieses Ergebnis steht nur auf diesem Bildschirm.',
  recorrected: (question, date, score) => `„${question}“ wurde am ${date} korrigiert; Ihr Ergebnis lautet jetzt: ${score}.`,
}

export const de = { ask, tell }
