/** What a question asks about, where that is a sentence beside its stem: it is part of what is read as the question. */
export const statementOf = (question: { stem: string; statement?: string }): string | undefined => question.statement
