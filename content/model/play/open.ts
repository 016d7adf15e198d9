/** What can be asked: a withdrawn question is shown as a notice, and never counts. */
export const openQuestions = <Question extends { withdrawn?: unknown }>({ questions }: { questions: readonly Question[] }) =>
  questions.filter(({ withdrawn }) => !withdrawn)
