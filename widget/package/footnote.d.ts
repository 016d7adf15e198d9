/**
 * Types of Footnote's elements, options, events and messages, for pages that embed a quiz or an explainer.
 * Put this file where your TypeScript finds it, or refer to it: `/// <reference path="footnote.d.ts" />`.
 * React, Preact and Vue take the elements' attributes from here; see docs/embedding.md for a recipe each.
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

/** Handlers as React 19 and Preact name them in JSX: `onfootnote-answer`. */
export type FootnoteHandlers = { [N in Name as `onfootnote-${N}`]?: (event: CustomEvent<FootnoteDetails[N]>) => void }

/** What JSX allows on the elements: attributes, handlers, and what every element has there. */
type Jsx<Attributes, Element> = Attributes &
  FootnoteHandlers & {
    id?: string
    class?: string
    className?: string
    hidden?: boolean
    slot?: string
    style?: unknown
    key?: string | number
    // biome-ignore lint/suspicious/noExplicitAny: a ref and children are of the framework's own types
    ref?: any
    // biome-ignore lint/suspicious/noExplicitAny: a ref and children are of the framework's own types
    children?: any
    element?: Element
  }

export interface FootnoteElements {
  'footnote-quiz': Jsx<FootnoteQuizAttributes, FootnoteQuiz>
  'footnote-explainer': Jsx<FootnoteExplainerAttributes, FootnoteExplainer>
}

declare global {
  interface HTMLElementTagNameMap {
    'footnote-quiz': FootnoteQuiz
    'footnote-explainer': FootnoteExplainer
  }
  interface DocumentEventMap extends FootnoteEventMap {}
  interface WindowEventMap extends FootnoteEventMap {}
  namespace JSX {
    interface IntrinsicElements extends FootnoteElements {}
  }
}
