/// <reference lib="dom" />
import type { App, Handle } from './app.tsx'

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
  handle: Handle | undefined

  connectedCallback() {
    this.style.display ||= 'block'
    // What a quiz takes on a narrow phone before it is answered; publishers who know better say `height`.
    this.style.minBlockSize ||= `${this.getAttribute('height') || 560}px`
    if (!this.handle) near.observe(this)
  }

  disconnectedCallback() {
    near.unobserve(this)
    // A move within the document disconnects and connects at once: then the quiz stays as it is.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.handle?.unmount()
      this.handle = undefined
    })
  }

  load() {
    near.unobserve(this)
    load().then(
      ({ connect }) => {
        if (this.isConnected) this.handle ??= connect(this, home)
      },
      () => {
        this.dispatchEvent(new CustomEvent('footnote:error', { bubbles: true, composed: true, detail: { code: 'network' } }))
        if (!this.childNodes.length) {
          const link = document.createElement('a')
          link.href = `${home}quiz/${this.getAttribute('quiz')}`
          link.textContent = 'Open the quiz on its own page'
          this.append(link)
        }
        addEventListener('online', () => this.isConnected && this.load(), { once: true })
      },
    )
  }

  start() {
    this.handle?.quiz()?.open(0)
  }

  reset() {
    this.result = null
    this.handle?.quiz()?.restart()
  }

  goTo(question: string) {
    this.handle?.quiz()?.goTo(question)
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
