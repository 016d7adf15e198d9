import { labelsOf } from '../labels.ts'
import { type Choice, frameAddress, framing } from '../snippets.ts'

/** Shows the very frame that is copied, and hears how high it gets. */
export function previewIn(stage: HTMLElement, hear: (height: number) => void) {
  let frame: HTMLIFrameElement | undefined
  let shown = ''
  addEventListener('message', ({ source, data }) => {
    if (!frame || source !== frame.contentWindow || data?.type !== 'set-height') return
    frame.height = `${data.value}`
    hear(data.value)
  })
  return (choice: Choice, width: number) => {
    const src = frameAddress(choice, { origin: '', release: null })
    const now = `${src} ${width}`
    if (now === shown) return
    shown = now
    // A frame of its own for each: another address in the same one would be a step back in the reader's history.
    const next = document.createElement('iframe')
    next.title = labelsOf(choice.lang)[choice.kind](choice.title)
    next.width = `${width}`
    next.height = frame?.height ?? `${choice.height}`
    for (const [name, value] of Object.entries(framing[choice.kind])) next.setAttribute(name, value)
    next.src = src
    stage.replaceChildren(next)
    // It scrolls from now on, and what scrolls is to be reached by keyboard.
    stage.tabIndex = 0
    frame = next
  }
}
