import type { EmbedWay } from './snippets.ts'

/** What the snippet builder says, in English. */
export const embed = {
  /** Its name in the footer. */
  name: 'Embed',
  /** On the page of each. */
  forPublishers: 'For publishers',
  these: { quiz: 'Embed this quiz', explainer: 'Embed this explainer' },
  title: 'Embed a quiz or an explainer',
  about: 'Choose what your page is to show and copy what your system takes. Nothing is stored, and readers are not tracked.',
  plain: 'Without JavaScript this page shows one example. Put the id of another quiz or explainer in its place.',
  choose: 'Choose',
  work: 'Quiz or explainer',
  language: 'Language',
  width: 'Width of your column, in pixels',
  widthHint: 'The height of a frame is measured at this width.',
  looks: 'Looks',
  theme: 'Light or dark',
  themes: { auto: 'As your page', light: 'Light', dark: 'Dark' },
  accent: 'Accent',
  accentHint: 'A CSS colour, such as #7a1f5c. Where it could not be read it is made darker or lighter.',
  quiz: 'The quiz',
  layout: 'Layout',
  layouts: { one: 'One question at a time', all: 'All questions at once' },
  feedback: 'Feedback',
  feedbacks: { each: 'After each question', end: 'At the end', none: 'None, only a thank-you' },
  limit: 'How many questions',
  limitHint: 'Left blank: all.',
  shuffle: 'Order',
  shuffleHint: 'Left blank: as written. Else up to 16 lower-case letters and digits; the same ones give the same order.',
  book: 'Open book: the passages stand with the question',
  remember: 'Keep answers on the reader’s device',
  questions: 'Only these questions',
  questionsHint: 'None ticked: all.',
  bad: 'This is not understood, so it is left out.',
  preview: 'Preview',
  /** `{w}` and `{h}` are filled in by the script. */
  measured: 'At {w} px of width it gets {h} px high.',
  groups: {
    page: 'For a page that you write yourself',
    system: 'For a publishing system',
  },
  copy: 'Copy',
  copied: 'Copied',
  /** Said aloud; `{way}` is filled in by the script. */
  didCopy: 'Copied: {way}',
  notCopied: 'The browser does not copy it. It is selected now: press Ctrl+C or ⌘C.',
  ways: {
    script: ['Script line', 'One line, at the place where it is to stand.'],
    element: [
      'Element',
      'The script once on the page, then an element for each. The link in it is shown until it is there, and where it cannot come.',
    ],
    pinned: [
      'Script line, pinned',
      'One release that never changes, checked against its hash by the browser. New versions come only when you change the line.',
    ],
    iframe: ['Frame', 'For pages that take no script of ours. The height is that of the preview.'],
    listener: [
      'Height of frames',
      'Once on the page, unless it listens already: frames are then as high as they say, on every screen.',
    ],
    link: [
      'Address',
      'For mails and messages; in WordPress and Ghost, pasted on a line of its own, it becomes the quiz or the explainer.',
    ],
    wordpress: [
      'WordPress: trusted site',
      'Optional, one line in your theme’s functions.php. Sources then open in tabs of their own, and options in the address count.',
    ],
    frame: ['Address of the frame', 'For systems that frame a plain address, such as Notion.'],
    oembed: [
      'oEmbed address',
      'What a system asks that speaks oEmbed. It finds this by itself on the page of the quiz or the explainer.',
    ],
    amp: ['AMP', 'Needs AMP’s amp-iframe script in the head, and a place below the first screen.'],
  } satisfies Record<EmbedWay, [name: string, note: string]>,
}
