/** What works the wall, by button or by key. */
export interface Does {
  next: () => void
  reveal: () => void
  spread: () => void
  wrong: () => void
  table: () => void
  close: () => void
}
