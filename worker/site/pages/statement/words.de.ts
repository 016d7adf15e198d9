import type { Statement } from './words.ts'

const dated = (date: string) => `Stand: ${date}.`

/** `/privacy`, in German. */
export const privacy: Statement = {
  name: 'Datenschutz',
  lead: 'Sie können hier alles lesen und spielen, ohne dass es aufgezeichnet wird. Es gibt kein Konto, keine Cookies, keine Werbung und nichts, das Sie verfolgt; Ihre Antworten bleiben in Ihrem Browser, solange Sie sie nicht selbst abschicken.',
  dated,
  parts: [
    {
      heading: 'Was gespeichert wird und wie lange',
      text: ['Von sich aus nichts, was den offenen Tab überdauert. Wo doch etwas gespeichert wird, ist es dies:'],
      table: {
        head: ['Was', 'Wo', 'Wie lange'],
        rows: [
          [
            'Ihre Antworten, während Sie spielen, auf dieser Website',
            'Beim offenen Tab, in seinem Verlauf: Dort sind sie noch, wenn Sie zurückgehen, neu laden oder die Sprache wechseln; dafür nimmt der Link sie hinter seinem „#“ mit, einem Teil der Adresse, den Browser uns nicht senden',
            'Bis Sie den Tab schließen; ein Browser, der geschlossene Tabs wiederherstellt, kann auch sie wiederherstellen',
          ],
          [
            'Ihre Antworten, während Sie spielen, innerhalb einer anderen Website',
            'In der offenen Seite',
            'Bis Sie die Seite verlassen',
          ],
          [
            'Ihre Antworten, wenn Sie „Antworten auf diesem Gerät speichern“ wählen',
            'In Ihrem Browser, unter „footnote:“ und dem Namen des Quiz; innerhalb einer anderen Website werden sie für jene gespeichert',
            'Bis Sie es abwählen oder in Ihrem Browser die Daten der Website löschen',
          ],
          [
            'Antworten, die zur Auswertung gesendet werden: mit einem Formular, wo Skripte ausgeschaltet sind, oder von einem Programm',
            'Im Arbeitsspeicher des Servers',
            'Bis das Ergebnis zurückgesendet ist; nichts wird festgehalten',
          ],
          [
            'In einer Klasse, die eine Lehrkraft eröffnet hat: Ihr Name dort, der erfunden ist, sofern Sie ihn nicht wählen dürfen, und Ihre Antworten',
            'In einer Datenbank nur dieser Klasse, bei unserem Hoster; die Lehrkraft sieht sie',
            'Sieben Tage, sofern die Lehrkraft nichts anderes bestimmt (1 bis 31), oder bis sie die Klasse löscht',
          ],
          [
            'In einer Klasse: ein Token, an dem Sie bei Ihrer Rückkehr wiedererkannt werden',
            'In Ihrem Browser, unter „footnote.class.“ und dem Code; auf dem Server nur ein Hash davon',
            'Bis die Klasse zu Ende ist oder Sie „Das bin ich nicht“ wählen',
          ],
          [
            'Ihr Ergebnis in einem Link, den Sie teilen',
            'Im Link, hinter seinem „#“: einem Teil der Adresse, den Browser uns nicht senden',
            'Solange Sie den Link behalten',
          ],
          [
            'Ein Fehler in unserem Code',
            'In einem Protokoll bei unserem Hoster: was fehlgeschlagen ist, ohne Ihre Adresse und Ihre Antworten',
            'Höchstens sieben Tage',
          ],
        ],
      },
    },
    {
      heading: 'Was andere sehen',
      list: [
        'Unser Hoster Cloudflare liefert diese Seiten aus. Wie jeder Hoster sieht er Ihre IP-Adresse, den Namen Ihres Browsers und welche Seite Sie aufrufen, und hat dafür eine eigene Datenschutzerklärung. Wir führen kein Protokoll der Besuche.',
        'Eine Website, die ein Quiz in eine ihrer Seiten eingebettet hat, erfährt durch Ihren Browser, was darin geschieht: welche Frage beantwortet wurde, ob es richtig war, die Punkte, welche Quelle geöffnet wurde. Sie erfährt nicht, was Sie geantwortet haben, und bekommt nichts, woran sie Sie von anderen Leserinnen und Lesern unterscheiden könnte. Was sie damit macht, hat ihre eigene Datenschutzerklärung zu sagen.',
        'Wenn Sie einem Quellenverweis folgen, erfährt der Herausgeber des Dokuments, dass jemand von dieser Website kam, nicht aber von welcher Seite.',
        'Sonst niemand. Skripte, Bilder und Stile kommen allein von dieser Website, und es werden keine Schriften heruntergeladen.',
      ],
    },
    {
      heading: 'Warum es kein Banner gibt',
      text: [
        'Ein Banner bittet um Zustimmung zu dem, was über Ihr eigenes Tun hinaus gespeichert oder verfolgt wird. Nichts davon geschieht, bis Sie es selbst verlangen.',
      ],
    },
  ],
  contact: {
    heading: 'An wen Sie sich wenden können',
    text: 'Fragen zu Ihren Daten gehen an die Betreiber dieser Website:',
    link: 'Schreiben Sie uns',
  },
}

/** `/accessibility`, in German. */
export const accessibility: Statement = {
  name: 'Barrierefreiheit',
  lead: 'Alles hier soll allen nützen: mit der Tastatur, beim Zuhören, vergrößert, ohne Farben, ohne Skripte, auf kleinem Bildschirm und auf Papier.',
  dated,
  parts: [
    {
      heading: 'Wie weit wir sind',
      text: [
        'Wir richten uns nach den Web Content Accessibility Guidelines (WCAG) 2.2, Stufe AA. Wir kennen kein Kriterium dieser Stufe, das diese Seiten verfehlen. Das ist unser eigener Befund aus den Prüfungen unten: Niemand von außen hat sie begutachtet, und noch niemand, der auf assistive Technik angewiesen ist, hat sie für uns erprobt. Deshalb sprechen wir von teilweiser Konformität und von nicht mehr.',
      ],
    },
    {
      heading: 'Wie geprüft wird',
      text: ['Bei jeder Änderung, in Chromium:'],
      list: [
        'Jede Art von Seite wird mit axe-core geprüft, auf dieser Website, in einem Rahmen und innerhalb einer anderen Seite, in hellen und dunklen Farben. Jede Art von Frage prüft auch der Equal Access Checker von IBM: gestellt, unbeantwortet, beantwortet und mit ihrem Ergebnis.',
        'Quiz werden allein mit der Tastatur und ohne Skripte gespielt; der Fokus wird durch ein ganzes Quiz verfolgt und muss zu sehen sein.',
        'Seiten werden auf 400\u00a0% vergrößert, was einer Breite von 320 CSS-Pixeln entspricht, und mit größeren Abständen gesetzt; nichts darf abgeschnitten oder verdeckt sein oder neben der Seite liegen, und jedes Bedienelement muss groß genug sein.',
        'Jeder Text hat einen Kontrast von mindestens 4,5 zu 1, auch in einer Farbe, die eine einbettende Website wählt. Nichts wird allein durch Farbe mitgeteilt, und wo das System seine eigenen Farben erzwingt, unterscheiden sich Zustände immer noch durch Worte.',
        'Was ein Screenreader zu einem Quiz sagen würde, von einem simulierten aus den Spezifikationen abgeleitet, wird mit dem verglichen, was er sagen sollte.',
      ],
    },
    {
      heading: 'Und vor jeder neuen Version',
      list: [
        'Das HTML jeder Seite geht durch den Nu HTML Checker.',
        'Ein Quiz wird mit Zeiger und mit Tastatur beantwortet, auf jeder Gastseite unserer Testgalerie in Firefox und in WebKitGTK, das die Engine von Safari hat.',
      ],
    },
    {
      heading: 'Was wir nicht erprobt haben und was vielleicht nicht geht',
      list: [
        'Safari selbst und jedes Telefon: Nur deren Engines liefen, auf einem Computer.',
        'Ein Screenreader, den ein Mensch bedient: weder NVDA oder JAWS noch VoiceOver oder TalkBack. Ebenso wenig Sprachsteuerung, Schalter oder eine Braillezeile.',
        'Die Dokumente, zu denen Quellenverweise führen, gehören anderen. Manche sind vielleicht nicht barrierefrei, und manche kosten etwas.',
        '„Absatz 14 lesen“ führt nur dort genau zu den Wörtern, wo der Browser Textfragmente kennt; sonst öffnet sich das Dokument an seinem Anfang. Die Anmerkung nennt den Absatz, und unsere Seite zu dem Dokument gibt einige Wörter an, nach denen sich suchen lässt.',
      ],
    },
  ],
  contact: {
    heading: 'Wenn Ihnen etwas im Weg steht',
    text: 'Sagen Sie den Betreibern dieser Website, welche Seite es war und womit Sie sie lesen:',
    link: 'Schreiben Sie uns',
  },
}
