import { labelsOf } from '../labels.ts'
import { type EmbedChoice, frameAddress, framing } from '../snippets.ts'

/** Shows the very frame that is copied, as high as it says. */
export function previewIn(stage: HTMLElement) {
  let frame: HTMLIFrameElement | undefined
  let shown = ''
  addEventListener('message', ({ source, data }) => {
    const height = data?.['datawrapper-height']?.footnote
    if (!frame || source !== frame.contentWindow || !height) return
    frame.height = `${height}`
  })
  // What scrolls is to be reached by keyboard, and what does not is no stop on the way.
  const sizes = new ResizeObserver(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = stage
    if (scrollWidth > clientWidth || scrollHeight > clientHeight) stage.tabIndex = 0
    else stage.removeAttribute('tabindex')
  })
  sizes.observe(stage)
  return (choice: EmbedChoice, width: number) => {
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
    if (frame) sizes.unobserve(frame)
    sizes.observe(next)
    frame = next
  }
}
