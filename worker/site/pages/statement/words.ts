/** One part of a statement: paragraphs, then a list, then a table. */
interface Part {
  heading: string
  text?: readonly string[]
  list?: readonly string[]
  table?: { head: readonly string[]; rows: readonly (readonly string[])[] }
}

/** A page that says how we go about something. */
export interface Statement {
  /** Its name in the footer, and its heading. */
  name: string
  lead: string
  /** The day on which all of it was so. */
  dated: (date: string) => string
  parts: readonly Part[]
  contact: { heading: string; text: string; link: string }
}

const dated = (date: string) => `As of ${date}.`

/** `/privacy`, in English. */
export const privacy: Statement = {
  name: 'Privacy',
  lead: 'You can read and play everything here unrecorded. There is no account, no cookie, no advertising and nothing that follows you; your answers stay in your browser unless you send them off.',
  dated,
  parts: [
    {
      heading: 'What is kept, and for how long',
      text: ['By default, nothing longer than the tab is open. Where something is kept at all, it is this:'],
      table: {
        head: ['What', 'Where', 'How long'],
        rows: [
          [
            'Your answers while you play, on this site',
            'With the open tab, in its history: there they are when you go back, reload, or change the language, for which the link carries them after its “#”, a part of the address that browsers do not send to us',
            'Until you close the tab; a browser that brings closed tabs back may bring them back too',
          ],
          ['Your answers while you play, within a publisher’s page', 'In the open page', 'Until you leave it'],
          [
            'Your answers, if you choose “Keep my answers on this device”',
            'In your browser, as “footnote:” and the name of the quiz; within a publisher’s page, it is kept for that page’s site',
            'Until you choose otherwise, or delete the site’s data in your browser',
          ],
          [
            'Answers that are sent to be marked: by a form where scripts are off, or by a program',
            'In the server’s memory',
            'Until the marks are sent back; nothing is written down',
          ],
          [
            'In a class that a teacher has started: the name you are called there, which is made up unless you are let choose one, and your answers',
            'In a database of that class alone, at our host; the teacher sees them',
            'Seven days unless the teacher says otherwise (1 to 31), or until the teacher deletes the class',
          ],
          [
            'In a class: a token by which you are the same pupil when you come back',
            'In your browser, as “footnote.class.” and the code; on the server only a hash of it',
            'Until the class is over, or you say “Not me”',
          ],
          [
            'Your score in a link that you share',
            'In the link, after its “#”: a part of the address that browsers do not send to us',
            'As long as you keep the link',
          ],
          [
            'A fault in our code',
            'In a log at our host: what failed, without your address or your answers',
            'Seven days at most',
          ],
        ],
      },
    },
    {
      heading: 'What others see',
      list: [
        'Our host, Cloudflare, delivers these pages. Like every host, it sees your IP address, the name of your browser and which page you ask for, and has a privacy policy of its own for that. We keep no log of visits.',
        'A publisher that has placed a quiz in its own page is told by your browser what happens in it: which question was answered, whether it was right, the points, which source was opened. It is not told what you answered, and gets nothing to tell you apart from other readers. What it does with that is for its own privacy policy to say.',
        'If you follow a citation, the publisher of the document learns that a reader came from this site, but not from which page.',
        'Nobody else. Scripts, pictures and styles come from this site alone, and no fonts are downloaded.',
      ],
    },
    {
      heading: 'Why there is no banner',
      text: [
        'A banner asks for consent to what is stored or tracked beyond what you are doing. Nothing is, until you ask for it yourself.',
      ],
    },
  ],
  contact: { heading: 'Who to ask', text: 'Questions about your data go to whoever runs this site:', link: 'Write to us' },
}

/** `/accessibility`, in English. */
export const accessibility: Statement = {
  name: 'Accessibility',
  lead: 'Everything here should be of use to everyone: by keyboard, by ear, enlarged, without colour, without scripts, on a small screen and on paper.',
  dated,
  parts: [
    {
      heading: 'How far we have come',
      text: [
        'We build to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. We know of no criterion on that level that these pages fail. That is our own finding, by the tests below: nobody outside has audited it, and no reader who relies on assistive technology has tested it for us yet. So we call it partial conformance, and no more.',
      ],
    },
    {
      heading: 'How it is tested',
      text: ['On every change, in Chromium:'],
      list: [
        'Every kind of page is checked by axe-core, on this site, in a frame and within another page, in light and dark colours. Every type of question is checked by IBM’s Equal Access Checker too: asked, unanswered, answered, and with its result.',
        'Quizzes are played by keyboard alone, and without scripts; the focus is followed through a whole quiz, and has to be seen.',
        'Pages are enlarged to 400 %, which is a width of 320 CSS pixels, and set with wider spacing; nothing may be cut off, covered or beside the page, and every target has to be large enough.',
        'Every text has a contrast of at least 4.5 to 1, in a colour of a publisher’s choosing too. Nothing is told by colour alone, and where the system forces its own colours, states are still told apart by words.',
        'What a screen reader would say of a quiz, worked out from the specifications by a simulated one, is compared with what it should say.',
      ],
    },
    {
      heading: 'And before a release',
      list: [
        'The HTML of every page goes through the Nu HTML Checker.',
        'A quiz is answered, by pointing and by keyboard, on every host page of our test gallery in Firefox and in WebKitGTK, which has the engine of Safari.',
      ],
    },
    {
      heading: 'What we have not tried, and what may not work',
      list: [
        'Safari itself, and any phone: only their engines have been run, on a computer.',
        'A screen reader used by a person: neither NVDA or JAWS, nor VoiceOver or TalkBack. Nor speech control, switches or a braille display.',
        'The documents that citations lead to belong to others. Some of them may not be accessible, and some ask for payment.',
        '“Read paragraph 14” scrolls to the very words only where the browser knows text fragments; elsewhere the document opens at its top. The note names the paragraph, and our page about the document gives a few words to search for.',
      ],
    },
  ],
  contact: {
    heading: 'If something stands in your way',
    text: 'Tell whoever runs this site which page it was, and what you use to read it:',
    link: 'Write to us',
  },
}
