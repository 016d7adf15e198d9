import { hydrate, render } from 'preact'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import { contact } from './contact.ts'
import type { Get, Ways } from './options.ts'
import { askedSet } from './quiz/shell/asked.ts'
import { fetchExtras, fetchTell } from './quiz/shell/fetch.ts'
import { Guard } from './quiz/shell/Guard.tsx'
import { Quiz } from './quiz/shell/Quiz.tsx'
import { pageOf, type Telling } from './quiz/shell/types.ts'
import type { Leads } from './quiz/tell/types.ts'
import type { Loaded } from './strings/load.ts'

/** Tells the host page of an event by the last part of its name; see CONTRACT “Events”. */
export type Emit = (type: string, detail: object) => void

/** A quiz in its place, as elements and pages hold it. */
export interface Mounted {
  quiz: () => Quiz | undefined
  unmount: () => void
  /** Looks that options ask for now: `theme` and `accent`. */
  look: (get: Get) => void
}

export interface At {
  base: string
  strings: Loaded
  action?: string
  level?: number
  emit: Emit
  /** The server has drawn the quiz there, or the first question of it: its nodes are taken over. */
  rendered?: boolean | 'first'
  /** The page that a result is shared with; by default the quiz's own. */
  shared?: string
  /** Where a reader goes on from a result, where the page knows. */
  leads?: Leads | undefined
  /** Hears that something of the play has changed. */
  onChange?: () => void
  /** Address of the quiz on a page of its own, where a link to it is to stand in for a quiz that cannot be drawn. */
  page?: string
}

/** Lazy-loads the telling half for a set: memoised, and fetched again after a failure. */
function tellingOf(into: Element | ShadowRoot, set: CompiledSet, options: Ways, at: At): () => Promise<Telling> {
  const { base, strings, level = 2, emit, shared = pageOf({ base, set }), leads } = at
  let fetched: Promise<Telling> | undefined
  const fetch = async () => {
    // Retry once before reporting: a dropped connection is often back at once.
    const { telling, sheet, english } = await fetchTell().catch(fetchTell)
    const root = into.getRootNode() as ShadowRoot | Document
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
    const words = { ...english, ...strings.ask, ...strings.tell }
    // The first date loads what the browser knows of a language, which takes a phone a tenth of a second: not while the
    // page loads, where most never answer, and not at the first check, but between the choice and the check.
    const idle = globalThis.requestIdleCallback ?? setTimeout
    into.addEventListener('input', () => idle(() => words.date('2000-01-01')), { once: true })
    const share: Parameters<typeof telling>[0]['share'] = async (shared) => (await fetchExtras()).share(shared)
    return telling({ set, options, strings: words, base, level, emit, share, page: shared, leads, contact })
  }
  return () => {
    fetched ??= fetch().catch((error) => {
      fetched = undefined
      throw error
    })
    return fetched
  }
}

/** Fallback on our own pages when a quiz cannot be drawn: a link to it. */
const Sorry = ({ page, strings: { ask } }: { page: string; strings: Loaded }) => (
  <p class="quiz">
    <a href={page}>{`${ask.failed} ${ask.openPage}`}</a>
  </p>
)

/** Puts a quiz into a node, or over what the server rendered there. What throws inside stays inside. */
export async function mount(into: Element | ShadowRoot, set: CompiledSet, options: Ways, at: At): Promise<Omit<Mounted, 'look'>> {
  const { base, strings, action, emit, level, page, rendered, onChange } = at
  const { ask } = strings
  const fetchTelling = tellingOf(into, set, options, at)
  // An open book shows the sources with the question: it is drawn once they are there.
  const telling = options['open-book'] === 'on' ? await fetchTelling().catch(() => undefined) : undefined
  let quiz: Quiz | undefined
  const draw = rendered ? hydrate : render
  draw(
    <Guard instead={page && <Sorry {...{ page, strings }} />} onFail={() => emit('error', { code: 'internal' })}>
      <Quiz
        lazy
        hold={(one) => {
          quiz = one
        }}
        set={askedSet(set)}
        strings={ask}
        fetchMemory={fetchExtras}
        {...{ options, base, emit, fetchTelling }}
        {...(telling && { telling })}
        {...(action && { action })}
        {...(level && { level })}
        {...(rendered === true && { rendered })}
        {...(onChange && { onChange })}
      />
    </Guard>,
    into,
  )
  return { quiz: () => quiz, unmount: () => render(null, into) }
}
