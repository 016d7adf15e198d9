/** What `/about` says, in English. */
export const about = {
  name: 'About',
  heading: (site: string) => `About ${site}`,
  lead: 'Quizzes and explainers that can be checked: every answer leads to the passage it rests on.',
  how: 'How it is made',
  made: [
    'Each topic begins with documents: reports, analyses and statements that others have published. We read them paragraph by paragraph, and write down in our own words what a paragraph says, when, and in whose voice. That is a claim.',
    'A question may be asked only where claims answer it. What is right, why, and why not something else are each drawn from them, and each carries the number of its paragraph.',
    'Where documents contradict each other we show both accounts, and accept either. Where a conclusion is ours and no document draws it, we say so.',
  ],
  wrong: 'When we are wrong',
  mending: 'What is found to be wrong is put right, and the correction is dated and stays on record:',
  who: 'Who is behind it',
  publishedBy: (publisher: string) => `Published by ${publisher}.`,
  writeTo: 'Errors, questions, permissions:',
  write: 'Write to us',
  imprint: 'Imprint',
  /** Before the name of the licence. */
  licence: 'Licence of the questions and explainers',
}
