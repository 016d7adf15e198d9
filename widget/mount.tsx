import type { hydrate } from 'preact'
import { render } from 'preact'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import { Guard } from './components/Guard.tsx'
import type { Ways } from './options.ts'
import { Quiz } from './quiz/Quiz.tsx'
import { direction } from './strings/direction.ts'
import type { Strings } from './strings/en.ts'
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
  at: { base: string; strings: Strings; action?: string; level?: number; emit: (type: string, detail: object) => void },
  draw: typeof render | typeof hydrate = render,
): Mounted {
  let quiz: Quiz | undefined
  draw(
    <Guard
      fallback={<Fallback base={at.base} id={set.id} language={set.language} strings={at.strings} />}
      onFail={() => at.emit('error', { code: 'internal' })}
    >
      <Quiz
        hold={(one) => {
          quiz = one
        }}
        set={set}
        options={options}
        {...at}
      />
    </Guard>,
    into,
  )
  return { quiz: () => quiz, unmount: () => render(null, into) }
}

interface FallbackProps {
  base: string
  id: string
  language?: string
  strings?: Strings
}

/** What stands in the place of a quiz that cannot be shown: a sentence and a link, in English while its language is not known. */
export function Fallback({ base, id, language = 'en', strings = en }: FallbackProps) {
  return (
    <article class="quiz" lang={language} dir={direction(language)}>
      <p class="notice">
        {strings.failed} <a href={`${base}/quiz/${id}`}>{strings.openPage}</a>
      </p>
    </article>
  )
}
