import type { errors as english, fill as howTo, takes as options } from './words.ts'

/** What an error page says, in German. */
export const errors: typeof english = {
  'bad-option': {
    title: 'Diese Adresse verlangt etwas, das wir nicht kennen',
    text: 'Eine ihrer Optionen hat einen Wert, den diese Seite nicht annimmt.',
  },
  'bad-body': {
    title: 'Einige Antworten waren nicht lesbar',
    text: 'Es wurde nichts ausgewertet. Bitte sehen Sie sich diese noch einmal an:',
  },
  forbidden: {
    title: 'Diese Seite steht Ihnen nicht offen',
    text: 'Dafür ist ein Link nötig, der seinen eigenen Schlüssel enthält.',
  },
  'not-found': {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen.',
  },
  'wrong-method': {
    title: 'Das nimmt diese Seite nicht an',
    text: 'Sie lässt sich lesen, aber nicht auf die Weise, in der sie angefragt wurde.',
  },
  closed: { title: 'Bereits geschlossen', text: 'Es werden keine Antworten mehr angenommen.' },
  withdrawn: { title: 'Dieses Quiz wurde zurückgezogen', text: 'Es wird nicht mehr angeboten.' },
  'too-large': {
    title: 'Das war zu viel auf einmal',
    text: 'Die gesendeten Antworten sind länger, als diese Seite annimmt.',
  },
  'wrong-media-type': {
    title: 'Das nimmt diese Seite nicht an',
    text: 'Antworten müssen aus einem einfachen Webformular kommen.',
  },
  'rate-limited': {
    title: 'Bitte etwas langsamer',
    text: 'Es kamen zu viele Anfragen auf einmal. Versuchen Sie es in einer Minute wieder.',
  },
  'not-implemented': { title: 'Das gibt es hier nicht', text: 'Das Gewünschte liegt in anderer Form vor.' },
  unavailable: {
    title: 'Diese Seite kann gerade nicht angezeigt werden',
    text: 'Das liegt an uns, nicht an Ihnen. Versuchen Sie es gleich noch einmal.',
  },
}

/** How an answer is filled in, in German. */
export const fill: typeof howTo = {
  single: 'Wählen Sie eine der Optionen.',
  truefalse: 'Wählen Sie, ob es stimmt oder nicht.',
  evidence: 'Wählen Sie eine der Textstellen.',
  multiple: 'Wählen Sie aus den Optionen.',
  number: (min, max) => `Geben Sie eine Zahl von ${min} bis ${max} an.`,
  text: 'Geben Sie eine Antwort mit höchstens 200 Zeichen.',
  order: (n) => `Geben Sie jedem Eintrag einen eigenen Platz von 1 bis ${n}.`,
  match: 'Wählen Sie für jeden Eintrag aus dem, was angeboten wird.',
}

/** What an option of an address takes, in German. */
export const takes: typeof options = {
  questions: 'Kennungen von Fragen dieses Quiz, durch Kommas getrennt.',
  limit: 'Eine ganze Zahl ab 1.',
  shuffle: '1 bis 16 Kleinbuchstaben ohne Akzent oder Ziffern.',
  lang: 'Eine Sprache, in der es dieses Quiz gibt.',
  accent: 'Eine CSS-Farbe.',
}
