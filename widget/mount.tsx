import type { hydrate } from 'preact'
import { render } from 'preact'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import { Guard } from './components/guard.tsx'
import type { Ways } from './options.ts'
import { Quiz } from './quiz/Quiz.tsx'
import type { Strings } from './strings/en.ts'

/** Tells the host page of an event by the last part of its name; see CONTRACT “Events”. */
export type Emit = (type: string, detail: object) => void

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
  at: { base: string; strings: Strings; action?: string; level?: number; emit: Emit },
  draw: typeof render | typeof hydrate = render,
): Mounted {
  let quiz: Quiz | undefined
  draw(
    <Guard
      page={at.base + (set.page ?? `/quiz/${set.id}`)}
      words={`${at.strings.failed} ${at.strings.openPage}`}
      onFail={() => at.emit('error', { code: 'internal' })}
    >
      <Quiz
        hold={(one) => {
          quiz = one
        }}
        at={0}
        set={set}
        options={options}
        {...at}
      />
    </Guard>,
    into,
  )
  return { quiz: () => quiz, unmount: () => render(null, into) }
}
