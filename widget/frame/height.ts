import { postHeight } from './outside.ts'

/**
 * How much taller than its content a frame may stand until its reader does something. What the snippet reserved for the
 * first question is kept within that, so that nothing shrinks in view; a frame that was made as tall as its tallest state,
 * for pages that do not listen, is given its true height at once in those that do.
 */
const KEEP = 1.15

/** Height in CSS pixels to tell for content this tall, in a frame that was given so much and has not been touched yet. */
export const heightFor = (content: number, given: number, touched: boolean): number =>
  !touched && given > content && given <= content * KEEP ? given : Math.ceil(content)

/**
 * Tells the page around the frame how tall its content is: at once, and whenever that changes. Asked for at once because
 * Chromium renders nothing in a frame out of sight, so that its observers are not called, and it is to have its height before it is seen.
 */
export function followHeight(content: HTMLElement) {
  const given = innerHeight
  let touched = false
  let told = 0
  const measure = () => {
    const height = heightFor(content.getBoundingClientRect().bottom + scrollY, given, touched)
    if (height !== told) postHeight(height)
    told = height
  }
  for (const type of ['click', 'input'])
    addEventListener(
      type,
      () => {
        touched = true
        measure()
      },
      { once: true },
    )
  new ResizeObserver(measure).observe(content)
  measure()
}
