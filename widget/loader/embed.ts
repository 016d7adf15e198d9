/// <reference lib="dom" />
import type { Mounted } from '../mount.tsx'
import { apps, home, type Kind, load, loaded } from './loading.ts'
import { create, own } from './own.ts'

// Half a screen ahead, so that it is there when it is reached and costs nothing when it is not.
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) (target as Footnote).load()
  },
  { rootMargin: '50% 0%' },
)

/** `<footnote-quiz quiz="ID">`, and so the explainer. What it does is in an app, which is fetched when it comes near the viewport. */
class Footnote extends HTMLElement {
  kind: Kind = 'quiz'
  /** Points and what they could have been, once the quiz has been played to its end; else null. */
  result: { points: number; max: number } | null = null
  mounted: Mounted | undefined
  loading = false

  connectedCallback() {
    this.style.display ||= 'block'
    const height = this.getAttribute('height')
    // Both take more than a screen once they are there: what follows is out of sight until then, and is not seen to move.
    // A bound for a quiz, as one of few questions may take less. Publishers who know better say `height`.
    this.style.minHeight ||= height ? `${height}px` : this.kind === 'quiz' ? 'min(100vh,1000px)' : '100vh'
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
    const host = this.getAttribute('host') ?? ''
    const from = /^https?:/.test(host) && URL.canParse(host) ? host : home
    const base = from ? new URL(from).origin : ''
    try {
      // Of `host` come data, never scripts: who may write an element may not run one.
      if (!home) throw new Error('cannot tell where this script comes from; load it by <script src>')
      const { connect } = await load(this.kind)
      this.mounted = await connect(this, base, this.emit)
      // It left the page and came back while it was loading.
      if (!this.mounted && this.isConnected) near.observe(this)
    } catch (code) {
      if (typeof code !== 'string') console.warn('Footnote:', code)
      this.emit('error', { code: typeof code === 'string' ? code : home && !loaded[this.kind] ? 'network' : 'internal' })
      if (base && !this.childNodes.length) {
        const link = create('a')
        link.href = `${base}/${this.kind}/${this.getAttribute(this.kind)}`
        link.textContent = `The ${this.kind} cannot be shown here just now. Open it on its own page`
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

for (const kind of Object.keys(apps) as Kind[]) {
  const tag = `footnote-${kind}`
  // The script may be there twice: the first one defines the elements.
  if (!customElements.get(tag))
    customElements.define(
      tag,
      class extends Footnote {
        override kind = kind
      },
    )
  if (own?.dataset[kind] && !own.dataset['placed']) {
    const element = create(tag as 'div')
    for (const { name, value } of own.attributes) if (name.startsWith('data-')) element.setAttribute(name.slice(5), value)
    own.dataset['placed'] = ''
    own.after(element)
  }
}
