/** What pages say of themselves where they are shared: on cards, in feeds, to search engines. In English. */
export const sharing = {
  /** The small line of a card. */
  quizNote: (n: number) => `${n} ${n === 1 ? 'question' : 'questions'} · every answer carries its source`,
  explainerNote: 'Every sentence carries its source',
  siteNote: 'Each answer leads to the passage it rests on',
  quiz: 'Quiz',
  explainer: 'Explainer',
}
