import type { about as english } from './words.ts'

/** What `/about` says, in German. */
export const about: typeof english = {
  name: 'Über uns',
  heading: (site) => `Über ${site}`,
  lead: 'Quiz und Hintergrundtexte, die sich nachprüfen lassen: Jede Antwort führt zu der Textstelle, auf der sie beruht.',
  how: 'Wie sie entstehen',
  made: [
    'Am Anfang jedes Themas stehen Dokumente: Berichte, Analysen und Erklärungen, die andere veröffentlicht haben. Wir lesen sie Absatz für Absatz und halten mit unseren eigenen Worten fest, was darin steht, mit welchem Stand und aus wessen Mund. Das ist eine Aussage.',
    'Gefragt wird nur, worauf Aussagen eine Antwort geben. Was richtig ist, warum es das ist und warum anderes nicht, ist jeweils aus ihnen abgeleitet und mit der Nummer des Absatzes versehen.',
    'Wo Dokumente einander widersprechen, zeigen wir beide Darstellungen und erkennen jede von ihnen an. Wo eine Schlussfolgerung von uns stammt und kein Dokument sie zieht, sagen wir es.',
  ],
  wrong: 'Wenn wir uns irren',
  mending: 'Was sich als falsch erweist, wird berichtigt; die Korrektur trägt ein Datum und bleibt verzeichnet:',
  who: 'Wer dahintersteht',
  publishedBy: (publisher) => `Herausgegeben von ${publisher}.`,
  writeTo: 'Fehler, Fragen, Genehmigungen:',
  write: 'Schreiben Sie uns',
  imprint: 'Impressum',
  licence: 'Lizenz der Fragen und Erklärungen',
}
