import type { start as english } from './words.ts'

/** What the teachers’ page says of starting a class, in German. */
export const start: typeof english = {
  heading: 'Mit einer Klasse spielen',
  lead: 'Die Schülerinnen und Schüler kommen mit einem Code herein, unter erfundenen Namen und ohne Konto; Sie sehen die Antworten, sobald sie eintreffen, und zeigen die Lösung, wann Sie wollen. Nach 7 Tagen wird alles gelöscht.',
  public:
    'Die Lösungen eines veröffentlichten Quiz sind öffentlich: Wer sie sucht, kann sie finden. Die Seiten der Klasse senden keine Lösung, bevor Sie sie zeigen.',
  pace: 'Tempo',
  paces: {
    teacher: 'Gemeinsam: Ich öffne eine Frage nach der anderen',
    self: 'Hausaufgabe: alle in ihrem eigenen Tempo',
  },
  until: 'Antworten bis zum Ende dieses Tages',
  untilHint: 'Leer: bis Sie die Klasse beenden.',
  names: 'Namen',
  own: 'Namen dürfen selbst gewählt werden',
  begin: 'Klasse eröffnen',
  refused: 'Gerade kann keine Klasse eröffnet werden. Versuchen Sie es in einer Minute wieder.',
  withdrawn: 'Dieses Quiz wurde zurückgezogen, oder seine Fragen haben sich geändert: Laden Sie die Seite neu.',
}
