import type { embed as english } from './words.ts'

/** What the snippet builder says, in German. */
export const embed: typeof english = {
  name: 'Einbetten',
  forPublishers: 'Für Redaktionen',
  these: { quiz: 'Dieses Quiz einbetten', explainer: 'Diesen Hintergrundtext einbetten' },
  title: 'Ein Quiz oder einen Hintergrundtext einbetten',
  about:
    'Wählen Sie, was Ihre Seite zeigen soll, und kopieren Sie, was Ihr System annimmt. Es wird nichts gespeichert, und das Leseverhalten wird nicht verfolgt.',
  plain:
    'Ohne JavaScript zeigt diese Seite ein einziges Beispiel. Setzen Sie die Kennung eines anderen Quiz oder Hintergrundtexts an seine Stelle.',
  choose: 'Auswählen',
  work: 'Quiz oder Hintergrundtext',
  language: 'Sprache',
  width: 'Breite Ihrer Spalte in Pixeln',
  widthHint: 'Die Höhe eines Rahmens wird bei dieser Breite gemessen.',
  looks: 'Aussehen',
  theme: 'Hell oder dunkel',
  themes: { auto: 'Wie Ihre Seite', light: 'Hell', dark: 'Dunkel' },
  accent: 'Akzentfarbe',
  accentHint: 'Eine CSS-Farbe, etwa #7a1f5c. Wo sie nicht lesbar wäre, wird sie dunkler oder heller.',
  quiz: 'Das Quiz',
  layout: 'Anordnung',
  layouts: { one: 'Eine Frage nach der anderen', all: 'Alle Fragen auf einmal' },
  feedback: 'Rückmeldung',
  feedbacks: { each: 'Nach jeder Frage', end: 'Am Ende', none: 'Keine, nur ein Dank' },
  limit: 'Anzahl der Fragen',
  limitHint: 'Leer: alle.',
  shuffle: 'Reihenfolge',
  shuffleHint:
    'Leer: wie geschrieben. Sonst bis zu 16 Kleinbuchstaben von a bis z und Ziffern; dieselben ergeben dieselbe Reihenfolge.',
  book: 'Mit Textstellen: Sie stehen bei der Frage',
  remember: 'Antworten auf dem Endgerät speichern',
  questions: 'Nur diese Fragen',
  questionsHint: 'Keine angekreuzt: alle.',
  bad: 'Diese Angabe ist unverständlich und wird deshalb weggelassen.',
  preview: 'Vorschau',
  measured: 'Bei {w} px Breite wird es {h} px hoch.',
  groups: {
    page: 'Für eine Seite, die Sie selbst schreiben',
    system: 'Für ein Redaktionssystem',
  },
  copy: 'Kopieren',
  copied: 'Kopiert',
  didCopy: 'Kopiert: {way}',
  notCopied: 'Der Browser lässt das Kopieren nicht zu. Der Text ist jetzt markiert: Drücken Sie Strg+C oder ⌘C.',
  ways: {
    script: ['Skriptzeile', 'Eine Zeile, an der Stelle, an der es stehen soll.'],
    element: [
      'Element',
      'Das Skript einmal auf der Seite, dann für jeden Inhalt ein Element. Der Link darin ist zu sehen, bis der Inhalt da ist und wo er nicht kommen kann.',
    ],
    pinned: [
      'Skriptzeile, feste Version',
      'Eine Version, die sich nie ändert und deren Prüfsumme der Browser kontrolliert. Eine neue kommt erst, wenn Sie die Zeile ändern.',
    ],
    iframe: ['Rahmen', 'Für Seiten, die kein Skript von uns annehmen. Die Höhe ist die der Vorschau.'],
    listener: [
      'Höhe der Rahmen',
      'Einmal auf der Seite, sofern sie nicht schon darauf hört: Rahmen sind dann auf jedem Bildschirm so hoch, wie sie melden.',
    ],
    link: [
      'Adresse',
      'Für E-Mails und Nachrichten; in WordPress und Ghost wird daraus das Quiz oder der Hintergrundtext, wenn sie allein in einer Zeile steht.',
    ],
    wordpress: [
      'WordPress: vertrauenswürdige Website',
      'Freiwillig, eine Zeile in der functions.php Ihres Themes. Quellen öffnen sich dann in eigenen Tabs, und Optionen in der Adresse gelten.',
    ],
    frame: ['Adresse des Rahmens', 'Für Systeme, die eine bloße Adresse einrahmen, etwa Notion.'],
    oembed: [
      'oEmbed-Adresse',
      'Was ein System abfragt, das oEmbed spricht. Es findet sie selbst auf der Seite des Quiz oder des Hintergrundtexts.',
    ],
    amp: ['AMP', 'Braucht das Skript amp-iframe von AMP im Kopf der Seite und einen Platz unterhalb des ersten Bildschirms.'],
  },
}
