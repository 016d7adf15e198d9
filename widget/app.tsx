import { render } from 'preact'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import { Failure, loadSet } from './load.ts'
import type { Mounted } from './mount.tsx'
import { Fallback, mount } from './mount.tsx'
import type { Get } from './options.ts'
import { accentFrom, waysFrom } from './options.ts'
import type { Quiz } from './quiz/Quiz.tsx'
import { reserve } from './reserve.tsx'
import type { Strings } from './strings/en.ts'
import { stringsFor } from './strings/load.ts'
import css from './styles/index.css?inline'

/** What the loader knows of this module. */
export interface App {
  connect: typeof connect
}

/** A quiz that an element holds, from the moment it begins to load. */
export interface Handle {
  quiz: () => Quiz | undefined
  unmount: () => void
}

/** The element as the loader defines it. */
type Host = HTMLElement & { result: { points: number; max: number } | null }

let sheet: CSSStyleSheet | undefined

function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  return sheet
}

/**
 * Loads the set an element names and plays it in the element's shadow root. `home` is where the loader came from; the
 * element's `host` says otherwise. Attributes are the options of CONTRACT “Options”. Events bubble and are composed.
 * Whatever goes wrong stays inside: an event, and what the publisher put into the element, or a sentence and a link.
 */
export function connect(element: Host, home: string): Handle {
  const id = element.getAttribute('quiz') ?? ''
  const host = element.getAttribute('host') ?? ''
  const base = new URL(URL.canParse(host) ? host : home).origin
  let mounted: Mounted | undefined
  let gone = false

  const emit = (type: string, detail: object) => {
    if (type === 'complete') {
      const { points, max } = detail as { points: number; max: number }
      element.result = { points, max }
    }
    element.dispatchEvent(new CustomEvent(`footnote:${type}`, { bubbles: true, composed: true, detail }))
  }
  const root = () => {
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [styles()]
    return shadow
  }
  const get: Get = (name) => element.getAttribute(name)
  const show = (set: CompiledSet, strings: Strings) => {
    const ways = waysFrom(get)
    const accent = accentFrom(get)
    if (accent) element.style.setProperty('--footnote-accent', accent)
    mounted = mount(root(), set, ways, { base, strings, emit })
    if (set.withdrawn) emit('error', { code: 'withdrawn' })
    else element.style.minBlockSize = `${Math.ceil(reserve(root(), set, ways, strings))}px`
  }
  const fail = (error: unknown) => {
    emit('error', { code: error instanceof Failure ? error.code : 'internal' })
    if (!element.childNodes.length) render(<Fallback base={base} id={id} />, root())
    else if (element.shadowRoot) render(<slot />, root())
  }

  loadSet(base, id, get)
    .then(async (set) => {
      const strings = await stringsFor(set.language)
      if (!gone) show(set, strings)
    })
    .catch((error) => {
      if (!gone) fail(error)
    })
  return {
    quiz: () => mounted?.quiz(),
    unmount: () => {
      gone = true
      mounted?.unmount()
    },
  }
}
