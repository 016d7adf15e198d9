import { createRef, hydrate, render } from 'preact'
import type { Options } from '../content/model/play/options.ts'
import { readOptions } from '../content/model/play/options.ts'
import { select } from '../content/model/play/select.ts'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import { Guard } from './components/Guard.tsx'
import { Quiz } from './quiz/Quiz.tsx'
import { en } from './strings/en.ts'

/** A quiz in its place, as elements and pages hold it. */
export interface Mounted {
  quiz: () => Quiz | null
  unmount: () => void
}

/** Options as given; a bad value is the default, with a warning on the console. */
export function optionsFrom(get: (name: string) => string | null): Options {
  const { options, bad } = readOptions(get)
  for (const { field, expected } of bad) console.warn(`footnote: ${field}: expected ${expected}`)
  return options
}

/** Puts a quiz into a node, over what the server rendered there when `over` says so. It never throws into the host. */
export function mount(
  into: Element | ShadowRoot,
  set: CompiledSet,
  options: Options,
  at: { base: string; action?: string; level?: number; over?: boolean; emit: (type: string, detail: object) => void },
): Mounted {
  const quiz = createRef<Quiz>()
  const { over, ...props } = at
  const tree = (
    <Guard fallback={<Fallback base={at.base} id={set.id} />} onFail={() => at.emit('error', { code: 'internal' })}>
      <Quiz ref={quiz} set={over ? set : select(set, options)} options={options} strings={en} {...props} />
    </Guard>
  )
  ;(over ? hydrate : render)(tree, into)
  return { quiz: () => quiz.current, unmount: () => render(null, into) }
}

/** What stands in the place of a quiz that cannot be shown: a sentence and a link. */
export function Fallback({ base, id }: { base: string; id: string }) {
  return (
    <article class="quiz" lang="en">
      <p class="notice">
        {en.failed} <a href={`${base}/quiz/${id}`}>{en.openPage}</a>
      </p>
    </article>
  )
}
