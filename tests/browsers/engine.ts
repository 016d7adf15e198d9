/** What a smoke run needs of a browser, whatever protocol it speaks. */
export interface Engine {
  /** Name and version, as the browser says it. */
  name: string
  open(address: string): Promise<void>
  /**
   * Runs a function in the page, or in its first frame, with JSON in and out. It may be async, and finds nothing of
   * what surrounds it but `all(selector)`, every element that fits, in open shadow roots too, and `now(selector)`, those
   * in the open question of the first quiz.
   */
  run<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>
  /** Scrolls to the element that `find` gives, points at it and presses the button. */
  click(find: (value: string) => Element | undefined, value?: string): Promise<void>
  /** Presses a key where the focus is: a character, or a name of `keys`. */
  press(key: string): Promise<void>
  /** Everything from now on happens in the page's first frame, or in the page again. */
  within(frame: boolean): Promise<void>
  /** Errors on the page's console and uncaught, since they were last asked for. In the page itself, not in a frame, afterwards. */
  faults(): Promise<string[]>
  close(): Promise<void>
}

declare global {
  /** Defined in the page by each engine. */
  var all: (selector: string) => HTMLElement[]
  var now: (selector: string) => HTMLElement[]
  interface Window {
    /** Errors, in an engine that has no other way to tell them; see recorder. */
    recorded?: string[]
  }
}

/** Keys by the characters that WebDriver gives them. */
export const keys: Record<string, string> = { Tab: '\uE004', Enter: '\uE007', Space: ' ', ArrowDown: '\uE015', ArrowUp: '\uE013' }

/** Source of a function with `all` and `now` in its reach. */
export const withAll = (run: (...args: never[]) => unknown) => `(...args) => {
  const within = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])])
  const all = (selector) => within(document).filter((one) => one.matches(selector))
  const now = (selector) => [...(all('.quiz')[0]?.querySelector('.q.now')?.querySelectorAll(selector) ?? [])]
  return (${run})(...args)
}`

/** The same for what is to be pointed at, which is scrolled to. */
export const inView = (find: (value: string) => Element | undefined) => `(...args) => {
  const found = (${withAll(find)})(...args)
  found?.scrollIntoView({ block: 'center', behavior: 'instant' })
  return found
}`

/** An engine that is not here; the message says how to get it. */
export class NotInstalled extends Error {}

/** What a page runs before its own scripts in an engine that does not tell of errors. */
export const recorder = `window.recorded = []
addEventListener('error', ({ message, target }) => recorded.push(message || 'not loaded: ' + (target.src || target.href)), true)
addEventListener('unhandledrejection', ({ reason }) => recorded.push(String(reason)))
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => recorded.push(violatedDirective + ' refuses ' + blockedURI))
const { error } = console
console.error = (...args) => { recorded.push(args.join(' ')); error.apply(console, args) }
`
