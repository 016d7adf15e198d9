/// <reference lib="dom" />
import type { App } from './app.tsx'
import type { Mounted } from './mount.tsx'

/** Path of the hashed app, filled in by the build. */
declare const __APP__: string

const own = (document.currentScript ?? document.querySelector('script[src*="/embed.js"]')) as HTMLScriptElement
const home = new URL('.', own.src).href
const floating = `${home}app.js`

let app: Promise<App> | undefined
/** Only `import()`: Trusted Types guard `script.src`. A loader from a cache may name an app that is gone: the floating one is tried then. */
const load = () => {
  app ??= import(/* @vite-ignore */ home + __APP__).catch(() => import(/* @vite-ignore */ floating))
  return app.catch((error) => {
    app = undefined
    throw error
  })
}

// Half a screen ahead, so that the quiz is there when it is reached and costs nothing when it is not.
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) (target as Quiz).load()
  },
  { rootMargin: '50% 0%' },
)

/** `<footnote-quiz quiz="ID">`. What it does is in the app, which is fetched when the element comes near the viewport. */
class Quiz extends HTMLElement {
  /** Points and what they could have been, once the quiz has been played to its end; else null. */
  result: { points: number; max: number } | null = null
  mounted: Mounted | undefined
  loading = false

  connectedCallback() {
    this.style.display ||= 'block'
    // What a quiz takes on a narrow phone before it is answered; publishers who know better say `height`.
    this.style.minHeight ||= `${this.getAttribute('height') || 560}px`
    if (!this.mounted) near.observe(this)
  }

  disconnectedCallback() {
    near.unobserve(this)
    // A move within the document disconnects and connects at once: then the quiz stays as it is.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.mounted?.unmount()
      this.mounted = undefined
    })
  }

  emit = (type: string, detail: object) => {
    if (type === 'complete') {
      const { points, max } = detail as { points: number; max: number }
      this.result = { points, max }
    }
    this.dispatchEvent(new CustomEvent(`footnote:${type}`, { bubbles: true, composed: true, detail }))
  }

  /** Whatever goes wrong stays inside: an event, and what the publisher put here, or a link. */
  async load() {
    near.unobserve(this)
    if (this.loading) return
    this.loading = true
    try {
      const { connect } = await load()
      this.mounted = await connect(this, home, this.emit)
      // It left the page and came back while it was loading.
      if (!this.mounted && this.isConnected) near.observe(this)
    } catch (code) {
      this.emit('error', { code: typeof code === 'string' ? code : app ? 'internal' : 'network' })
      if (!this.childNodes.length) {
        const link = document.createElement('a')
        link.href = `${home}quiz/${this.getAttribute('quiz')}`
        link.textContent = 'The quiz cannot be shown here just now. Open it on its own page'
        this.append(link)
      }
      addEventListener('online', () => this.isConnected && this.load(), { once: true })
    }
    this.loading = false
  }

  start() {
    this.mounted?.quiz()?.open(0)
  }

  reset() {
    this.result = null
    this.mounted?.quiz()?.restart()
  }

  goTo(question: string) {
    this.mounted?.quiz()?.goTo(question)
  }
}

// The script may be there twice: the first one defines the element.
if (!customElements.get('footnote-quiz')) customElements.define('footnote-quiz', Quiz)

if (own.dataset['quiz'] && !own.dataset['placed']) {
  const element = document.createElement('footnote-quiz')
  for (const { name, value } of own.attributes) if (name.startsWith('data-')) element.setAttribute(name.slice(5), value)
  own.dataset['placed'] = ''
  own.after(element)
}
