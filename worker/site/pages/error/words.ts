import type { Code } from '../../../http/codes.ts'

/** What an error page says; nothing of the request is repeated. */
export const errors: Record<Code, { title: string; text: string }> = {
  'bad-option': {
    title: 'This address asks for something we do not know',
    text: 'One of its options has a value that this page does not take.',
  },
  'bad-body': { title: 'Some answers could not be read', text: 'Nothing was graded. These need another look:' },
  forbidden: { title: 'This page is not open to you', text: 'It needs a link that carries its own key.' },
  'not-found': { title: 'There is no such page', text: 'The address may be mistyped, or the page may have moved.' },
  'wrong-method': { title: 'This page does not take that', text: 'It can be read, but not in the way it was asked for.' },
  closed: { title: 'This is closed', text: 'It takes no more answers.' },
  withdrawn: { title: 'This quiz was withdrawn', text: 'It is no longer asked.' },
  'too-large': { title: 'That was too much at once', text: 'The answers sent are longer than this page takes.' },
  'wrong-media-type': { title: 'This page does not take that', text: 'Answers come as a plain web form.' },
  'rate-limited': { title: 'A little slower, please', text: 'Too many requests came at once. Try again in a minute.' },
  'not-implemented': { title: 'This is not to be had here', text: 'What was asked for comes in another form.' },
  unavailable: { title: 'This page cannot be shown just now', text: 'It is our fault, not yours. Try again in a moment.' },
}

/** How an answer is filled in, for a reader whose form could not be read. */
export const fill = {
  single: 'Choose one of its options.',
  truefalse: 'Choose true or false.',
  evidence: 'Choose one of its passages.',
  multiple: 'Choose among its options.',
  number: (min: number, max: number) => `Give a number from ${min} to ${max}.`,
  text: 'Give an answer of at most 200 characters.',
  order: (n: number) => `Give every item a place of its own, from 1 to ${n}.`,
  match: 'Choose among what is offered for each.',
}

/** What an option of an address takes. */
export const takes = {
  questions: 'Ids of questions of this quiz, joined by commas.',
  limit: 'A whole number from 1.',
  shuffle: '1 to 16 lower-case letters and digits.',
  lang: 'A language that this quiz is in.',
  accent: 'A CSS colour.',
}
