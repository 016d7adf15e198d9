/** Whether so many questions are set small enough to share one page with their documents. */
export const isBrief = (questions: number): boolean => questions <= 5
