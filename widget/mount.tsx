import type { hydrate } from 'preact'
import { render } from 'preact'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import { Guard } from './components/Guard.tsx'
import type { Ways } from './options.ts'
import { Quiz } from './quiz/Quiz.tsx'
import { en } from './strings/en.ts'

/** A quiz in its place, as elements and pages hold it. */
export interface Mounted {
  quiz: () => Quiz | undefined
  unmount: () => void
}

/** Puts a quiz into a node; with `hydrate` over what the server rendered there. What throws inside stays inside. */
export function mount(
  into: Element | ShadowRoot,
  set: CompiledSet,
  options: Ways,
  at: { base: string; action?: string; level?: number; emit: (type: string, detail: object) => void },
  draw: typeof render | typeof hydrate = render,
): Mounted {
  let quiz: Quiz | undefined
  draw(
    <Guard fallback={<Fallback base={at.base} id={set.id} />} onFail={() => at.emit('error', { code: 'internal' })}>
      <Quiz
        hold={(one) => {
          quiz = one
        }}
        set={set}
        options={options}
        strings={en}
        {...at}
      />
    </Guard>,
    into,
  )
  return { quiz: () => quiz, unmount: () => render(null, into) }
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
