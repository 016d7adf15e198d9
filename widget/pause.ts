/** Lets the browser do what waits: what follows runs in a task of its own, so that no long one holds up the reader. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done))
