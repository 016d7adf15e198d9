/** What pages say of themselves where they are shared: on cards, in feeds, to search engines. In English. */
export const sharing = {
  /** The small line of a card. */
  quizNote: (n: number) => `${n} ${n === 1 ? 'question' : 'questions'} · every answer carries its source`,
  explainerNote: 'Every sentence carries its source',
  siteNote: 'Each answer leads to the passage it rests on',
  quiz: 'Quiz',
  explainer: 'Explainer',
  // Feeds
  playAll: (n: number) => (n === 1 ? 'Answer it, and see the source' : `Play all ${n} questions, each answer with its source`),
  readAll: 'Read it with its sources',
  correctionOf: (title: string) => `Correction: ${title}`,
}
