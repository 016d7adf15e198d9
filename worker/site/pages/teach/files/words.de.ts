import type { files as english } from './words.ts'

/** What the teachers’ page says of files for learning systems, in German. */
export const files: typeof english = {
  heading: 'Für eine Lernplattform',
  lead: 'Die oben gewählten Fragen als Datei, mit Lösungen, Feedback, Erklärungen und Links zu den Quellen. Was ein Format nicht unverändert aufnehmen kann, steht jeweils dabei.',
  formats: {
    'moodle.xml': ['Moodle', 'Als Moodle-XML in eine Fragensammlung importieren.'],
    gift: ['GIFT', 'Text, den Moodle und andere importieren.'],
    'qti12.zip': ['Canvas (QTI 1.2)', 'In den Einstellungen eines Kurses als QTI-Datei importieren.'],
    imscc: ['Common Cartridge', 'Für Canvas, Brightspace, Blackboard und andere.'],
    'forms.gs': [
      'Google Formulare',
      'Ein Skript: Fügen Sie es auf script.google.com ein und führen Sie makeQuiz aus. Es legt das Quiz in Ihrem eigenen Konto an.',
    ],
    csv: ['Tabelle (CSV)', 'Eine Zeile je Antwort.'],
    'anki.txt': ['Anki', 'Karten zum Lernen: als Text importieren.'],
  },
  all: 'Alle Fragen bleiben, wie sie sind.',
  some: (n, of) =>
    n === of
      ? of === 1
        ? 'Die Frage wird dafür verändert'
        : `Alle ${of} Fragen werden dafür verändert`
      : `${n} von ${of} Fragen ${n === 1 ? 'wird' : 'werden'} dafür verändert`,
  details: 'Wie sie aufgenommen werden',
  notes: {
    asIs: 'unverändert',
    card: 'eine Karte: vorn die Frage, hinten die Antworten mit Begründungen und Quellen; man bewertet sich selbst',
    csvSpellings: 'eine Zeile je Schreibweise',
    csvPlaces: 'eine Zeile je Eintrag, daneben sein Platz',
    csvPairs: 'eine Zeile je linkem Eintrag, daneben der rechte',
    moodlePoints: 'Punkte, wie Moodle sie zählt: ein Anteil für jede richtige Antwort, derselbe Abzug für jede andere',
    bothSides: 'wenn beides richtig ist: als Auswahl einer Antwort',
    tolerance: 'Bereiche als Wert mit Toleranz',
    moodleSpellings:
      'alle Schreibweisen; Moodle verzeiht nur Groß- und Kleinschreibung, Akzente und Bindestriche müssen also wie angegeben getippt werden',
    giftSpellings:
      'alle Schreibweisen; Moodle verzeiht nur Groß- und Kleinschreibung, Akzente und Bindestriche müssen also wie angegeben getippt werden; aus -> wird →',
    moodlePlaces:
      'Einträge werden Plätzen zugeordnet; ein Punktanteil für jeden Eintrag am richtigen Platz; Begründungen im allgemeinen Feedback',
    moodlePairs: 'Begründungen im allgemeinen Feedback, da Moodle für ein Paar keine vorsieht',
    giftPairs: 'Begründungen im allgemeinen Feedback, da GIFT für ein Paar keine vorsieht',
    statement: 'als Auswahl einer Antwort, die Aussage unter der Frage',
    canvasPoints: 'Canvas vergibt Punkte auf eigene Art; was weder als richtig noch als falsch gewertet wird, zählt nicht mit',
    numerical: 'als Zahlenantwort; Begründungen zu falschen Antworten im allgemeinen Feedback',
    canvasSpellings:
      'alle Schreibweisen; Canvas verzeiht nur Groß- und Kleinschreibung, Akzente und Bindestriche müssen also wie angegeben getippt werden; Begründungen zu falschen Antworten im allgemeinen Feedback',
    canvasPlaces: 'Einträge werden Plätzen zugeordnet; Begründungen im allgemeinen Feedback',
    canvasPairs: 'Begründungen im allgemeinen Feedback',
    cartridgeTwo:
      'unverändert; bei zwei Optionen als Kästchen zum Ankreuzen, da die Auswahl einer Antwort in diesem Format mindestens drei hat',
    cartridgeNumber:
      'ein einzelner Wert als Lücke zum Ausfüllen; ein Bereich steht im Feedback, und Punkte werden von Hand vergeben',
    cartridgePlaces: 'für jeden Eintrag eine Auswahl der Plätze, je ein Punkt; Begründungen im allgemeinen Feedback',
    cartridgePairs: 'für jeden linken Eintrag eine Auswahl der rechten, je ein Punkt; Begründungen im allgemeinen Feedback',
    formsReasons: 'Begründungen aller Optionen in einem Feedback',
    formsSeveral:
      'nur richtig, wenn alle richtigen Antworten und keine andere angekreuzt sind; was weder als richtig noch als falsch gewertet wird, zählt als falsch',
    formsSides: 'als Auswahl aus zweien',
    byHand: 'ein Skript kann Formularen die Lösung nicht mitgeben: Sie steht im Feedback, und Punkte werden von Hand vergeben',
    formsPlaces: 'für jeden Eintrag eine Liste der Plätze, je ein Punkt',
    formsPairs: 'für jeden linken Eintrag eine Liste der rechten, je ein Punkt',
    formsStatement: 'als Auswahl einer Antwort, die Aussage in der Beschreibung',
  },
}
