/**
 * Types of Footnote's elements, options, events and messages, for pages that embed a quiz or an explainer.
 * Put this file among your sources, or install the package and name it in tsconfig.json: `"types": ["footnote-embed"]`.
 * DOM, React, Preact, Vue and Svelte take the elements from here.
 */

/** Looks and ways, as attributes of the elements; as `data-…` of the script line; in the query of a frame. */
export interface FootnoteLooks {
  /** `auto` (the default) follows the `color-scheme` of the page. */
  theme?: 'auto' | 'light' | 'dark'
  /** A CSS colour. */
  accent?: string
  /** A language tag, where there is a translation. */
  lang?: string
  /** Pixels to reserve before it is loaded. */
  height?: number | string
  /** Where Footnote is served, when the script comes from elsewhere: http or https. */
  host?: string
}

export interface FootnoteQuizAttributes extends FootnoteLooks {
  /** Id of the quiz. */
  quiz: string
  /** Ids of questions, joined by commas: these, in this order. */
  questions?: string
  /** At most so many questions. */
  limit?: number | string
  /** A seed of 1 to 16 lower-case letters and digits. */
  shuffle?: string
  layout?: 'one' | 'all'
  feedback?: 'each' | 'end' | 'none'
  remember?: 'on' | 'off'
  'open-book'?: boolean | 'on' | 'off' | 'true' | 'false' | ''
}

export interface FootnoteExplainerAttributes extends FootnoteLooks {
  /** Id of the explainer. */
  explainer: string
}

export interface FootnoteResult {
  points: number
  max: number
}

/** What an event says, by the last part of its name. No answer and nothing about the reader is told. */
export interface FootnoteDetails {
  ready: { quiz: string; version: string; questions: number } | { explainer: string; version: string; sections: number }
  answer: {
    quiz: string
    question: string
    outcome: 'right' | 'partly' | 'wrong'
    /** 0 to 1, in hundredths. */
    points: number
    max: number
    /** Place of the question, counted from 1. */
    position: number
  }
  complete: { quiz: string; version: string } & FootnoteResult
  source: { quiz: string; source: string; passage: string } | { explainer: string; source: string; passage: string }
  error: { code: 'network' | 'not-found' | 'withdrawn' | 'bad-option' | 'internal' }
}

type Name = keyof FootnoteDetails

/** Events of the elements, which bubble to the document; each also under a name without a colon. */
export type FootnoteEventMap = { [N in Name as `footnote:${N}` | `footnote-${N}`]: CustomEvent<FootnoteDetails[N]> }

/** What a frame posts to its page, beside its height. */
export type FootnoteMessage = {
  [N in Name]: { source: 'footnote'; version: 1; type: `footnote:${N}`; detail: FootnoteDetails[N] }
}[Name]

export interface FootnoteElement extends HTMLElement {
  addEventListener<K extends keyof FootnoteEventMap>(
    type: K,
    listener: (this: this, event: FootnoteEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void
  removeEventListener<K extends keyof FootnoteEventMap>(
    type: K,
    listener: (this: this, event: FootnoteEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void
  removeEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void
}

/** `<footnote-quiz quiz="ID">`. Before it is ready its methods do nothing. */
export interface FootnoteQuiz extends FootnoteElement {
  /** Goes to the first question. */
  start(): void
  /** Forgets the answers of this round and starts again. */
  reset(): void
  /** Goes to a question by its id. */
  goTo(question: string): void
  /** Once the quiz was played to its end, else null. */
  readonly result: FootnoteResult | null
}

/** `<footnote-explainer explainer="ID">`. */
export interface FootnoteExplainer extends FootnoteElement {}

type Handler<N extends Name> = (event: CustomEvent<FootnoteDetails[N]>) => void

/** Handlers as React 19, Preact and Svelte 5 name them: `onfootnote-answer`. */
export type FootnoteHandlers = { [N in Name as `onfootnote-${N}`]?: Handler<N> }

/** Handlers as Vue names them: `@footnote-answer` in a template. */
export type FootnoteVueHandlers = { [N in Name as `onFootnote${Capitalize<N>}`]?: Handler<N> }

/** What every element takes in a template, as far as it says anything here. */
interface Common {
  id?: string
  class?: unknown
  className?: string
  title?: string
  dir?: string
  hidden?: boolean
  slot?: string
  style?: unknown
  key?: string | number
  // biome-ignore lint/suspicious/noExplicitAny: a ref and children are of the framework's own types
  ref?: any
  // biome-ignore lint/suspicious/noExplicitAny: a ref and children are of the framework's own types
  children?: any
}

/** The elements as JSX and Svelte know them. */
export interface FootnoteElements {
  'footnote-quiz': FootnoteQuizAttributes & FootnoteHandlers & Common
  'footnote-explainer': FootnoteExplainerAttributes & FootnoteHandlers & Common
}

/** The elements as Vue's templates know them: attributes in camel case, as Vue's checker has them. */
export interface FootnoteVueElements {
  'footnote-quiz': new () => FootnoteQuiz & {
    $props: FootnoteQuizAttributes & { openBook?: FootnoteQuizAttributes['open-book'] } & FootnoteVueHandlers & Common
  }
  'footnote-explainer': new () => FootnoteExplainer & { $props: FootnoteExplainerAttributes & FootnoteVueHandlers & Common }
}

declare global {
  interface HTMLElementTagNameMap {
    'footnote-quiz': FootnoteQuiz
    'footnote-explainer': FootnoteExplainer
  }
  interface DocumentEventMap extends FootnoteEventMap {}
  interface WindowEventMap extends FootnoteEventMap {}
  // React up to 18.
  namespace JSX {
    interface IntrinsicElements extends FootnoteElements {}
  }
}

// Each of them only where it is installed: an augmentation of a module that cannot be found is an error, and is dropped.
// biome-ignore-start lint/suspicious/noTsIgnore: where the module is found there is no error to expect
// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends FootnoteElements {}
  }
}
// @ts-ignore
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends FootnoteElements {}
  }
}
// @ts-ignore
declare module 'vue' {
  interface GlobalComponents extends FootnoteVueElements {}
}
// @ts-ignore
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends FootnoteElements {}
}
// biome-ignore-end lint/suspicious/noTsIgnore: where the module is found there is no error to expect
