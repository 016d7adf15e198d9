/** An Enter that confirms the conversion of an input method: Safari ends the composition before it, and says so by 229 alone. */
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229

/** Whether a key pressed in an input asks for its question to be checked: form submission is not to be had in every frame. */
export const asksToCheck = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !isComposing(event) && (event.target as Element).tagName === 'INPUT'

/**
 * Keeps what is typed into a control of ours from the host page's shortcuts: a key event leaves a shadow root with the
 * element as its target, where no guard for text fields sees one.
 */
export function keepKeys(event: KeyboardEvent) {
  const typed = !event.ctrlKey && !event.metaKey && !event.altKey
  if (typed && (event.target as Element).closest('input, select, button, summary, a')) event.stopPropagation()
}
