/// <reference lib="dom" />

import { dataAddress } from '../address.ts'
import type { Mounted } from '../mount.tsx'
import type { Get } from '../options.ts'
import { type AppKind, loadApp } from './loading.ts'
import { sheetText } from './looks.ts'
import { create } from './own.ts'
import { options, originOf, siteOrigin, warn } from './script.ts'

// Lazy-load half a viewport ahead: ready when reached, free when not. What is hidden (`display: none`) never intersects.
const near = globalThis.IntersectionObserver
  ? new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) (target as Footnote)[LOAD]()
      },
      { rootMargin: '50% 0%' },
    )
  : undefined

/** A symbol, so that no framework takes it for a property to write. */
const LOAD = Symbol()

/** What applies at once; every other attribute has the quiz loaded anew. */
const looks = ['theme', 'accent']

/**
 * `<footnote-quiz quiz="ID">`, and so the explainer. What it does is in an app, which is fetched when it comes near the
 * viewport. All its state is private: Vue and React write attributes as properties where an element has one of that name.
 * What goes wrong stays inside: an event, and in the quiz's place what the publisher put here, or a link.
 */
export class Footnote extends HTMLElement {
  static observedAttributes = ['quiz', 'explainer', ...options]

  #kind: AppKind
  #result: { points: number; max: number } | null = null
  #mounted: Mounted | undefined
  /** Where all of it lies in the shadow root, and in it what the app fills. */
  #place: HTMLElement | undefined
  #at: HTMLElement | undefined
  /** Increments with every load, so that a stale one is recognised and dropped. */
  #turn = 0
  #loading = false
  #failed = false
  #changed = false
  /** To the quiz's own page, where it cannot be shown and nobody put anything here. */
  #link: HTMLElement | undefined

  constructor(kind: AppKind) {
    super()
    this.#kind = kind
  }

  /** Points and what they could have been, once the quiz has been played to its end; else null. */
  get result(): { points: number; max: number } | null {
    return this.#result
  }

  connectedCallback() {
    this.#lay()
    if (!this.#mounted) this.#wait()
  }

  disconnectedCallback() {
    near?.unobserve(this)
    // A move within the document disconnects and connects at once: then the quiz stays as it is.
    queueMicrotask(() => {
      if (!this.isConnected) this.#clear()
    })
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null) {
    if (before === now) return
    if (name === 'height') return this.#reserve()
    // Those it is made with are read when it loads.
    if (!(this.#mounted || this.#loading || this.#failed)) return
    if (looks.includes(name)) return this.#mounted?.look(this.#get)
    if (this.#changed) return
    // A framework sets several in one go.
    this.#changed = true
    queueMicrotask(() => {
      this.#changed = false
      this.#clear()
      if (this.isConnected) this.#wait()
    })
  }

  start() {
    this.#mounted?.quiz()?.open(0)
  }

  reset() {
    this.#result = null
    this.#mounted?.quiz()?.restart()
  }

  goTo(question: string) {
    this.#mounted?.quiz()?.goTo(question)
  }

  #get: Get = (name) => this.getAttribute(name)

  #wait() {
    this.#result = null
    if (near) near.observe(this)
    else this[LOAD]()
  }

  /** The layout, before anything is loaded. A browser that cannot do it shows the children, which need none. */
  #lay() {
    if (this.#place) return
    try {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(sheetText(this.#kind))
      const root = this.attachShadow({ mode: 'open' })
      const place = create('div')
      const before = create('slot')
      const at = create('div')
      place.id = 'place'
      before.id = 'before'
      at.id = 'at'
      place.append(before, at)
      root.append(place)
      // Last: a document that the element was moved to refuses a sheet of this one.
      root.adoptedStyleSheets = [sheet]
      this.#place = place
      this.#at = at
      this.#reserve()
    } catch {}
  }

  /** Holds at least `height`, from when there is a place that can. */
  #reserve() {
    if (!this.#place) return
    const height = this.getAttribute('height') ?? ''
    const known = /^\d+(\.\d+)?(px)?$/.test(height)
    this.#place.style.minHeight = known ? `${parseFloat(height)}px` : ''
    if (height && !known) warn('bad height, expected pixels, such as 480; the default holds')
  }

  /** Takes the quiz away again, and shows what was there before it. */
  #clear() {
    this.#turn++
    this.#loading = false
    this.#failed = false
    this.#link?.remove()
    this.#mounted?.unmount()
    this.#mounted = undefined
    if (this.#place) this.#place.className = ''
  }

  #emit = (type: string, detail: object) => {
    if (type === 'complete') {
      const { points, max } = detail as { points: number; max: number }
      this.#result = { points, max }
    }
    // Templates of some frameworks take no colon in an event's name.
    for (const name of [`footnote:${type}`, `footnote-${type}`])
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }))
  }

  async [LOAD]() {
    near?.unobserve(this)
    if (this.#loading || this.#mounted) return
    this.#loading = true
    const turn = ++this.#turn
    const kind = this.#kind
    const given = this.getAttribute('host')
    const base = originOf(given) ?? siteOrigin
    if (given && !originOf(given)) warn('bad host, expected an address with https:// or http://')
    try {
      // Of `host` come data, never scripts: who may write an element may not run one.
      if (!siteOrigin || !base || !this.#at || !this.#place) throw 'internal'
      // All that the first question needs is asked for at once. The app reads the answer; a failure is told there.
      const answer = fetch(dataAddress(kind, base, this.#get), { credentials: 'omit' })
      answer.catch(() => {})
      // Each load has a node of its own: one that another overtakes has none to draw in when it comes.
      const into = this.#at.cloneNode() as HTMLElement
      this.#at.replaceWith(into)
      this.#at = into
      const { connect } = await loadApp(kind, siteOrigin)
      const emit = (type: string, detail: object) => {
        if (turn !== this.#turn) return
        // What threw while it was drawn or played: the app has said so, and is taken away once it is done.
        if ((detail as { code?: string }).code === 'internal') queueMicrotask(() => this.#fail('internal', base))
        else this.#emit(type, detail)
      }
      const mounted = await connect({ element: this, into, base, answer, emit })
      if (turn !== this.#turn || !this.isConnected) return mounted.unmount()
      this.#mounted = mounted
      this.#loading = false
      this.#show(this.#place)
    } catch (code) {
      if (turn === this.#turn) this.#fail(typeof code === 'string' ? code : 'internal', base)
    }
  }

  /** What held the place is unseen now, and holds it until the reader does something, when moving is no surprise. */
  #show(place: HTMLElement) {
    place.classList.add('shown')
    const used = () => place.classList.add('used')
    // An explainer is taller than what was reserved.
    if (this.#kind === 'explainer') return used()
    for (const type of ['click', 'input']) this.#at?.addEventListener(type, used, { once: true })
  }

  #fail(code: string, base: string | undefined) {
    this.#clear()
    this.#failed = true
    this.#place?.classList.add('failed')
    if (code === 'internal') warn(`the ${this.#kind} cannot be drawn in this page`)
    this.#emit('error', { code })
    // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered: no `<noscript>`, nothing for the end
    if (base && !this.innerText.trim()) {
      const link = create('a')
      link.href = `${base}/${this.#kind}/${encodeURIComponent(this.getAttribute(this.#kind) ?? '')}`
      link.textContent = `The ${this.#kind} cannot be shown here just now. Open it on its own page`
      this.#link = link
      this.append(link)
    }
    if (code === 'network') addEventListener('online', () => this.isConnected && this[LOAD](), { once: true })
  }
}
