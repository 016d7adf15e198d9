import type { ComponentChildren } from 'preact'
import type { Scene } from '../quiz/types.ts'
import type { Strings } from '../strings/en.ts'
import { Cites } from './Cites.tsx'

export interface Verdict {
  words?: string
  tone?: 'right' | 'wrong' | 'open'
}

/** The state of an answer in words, and its tone: never by colour alone. */
export function verdictOf(
  strings: Strings,
  key: boolean | 'either',
  chosen: boolean,
  contested = false,
  scored = false,
): Verdict {
  if (key === 'either') return { words: chosen ? strings.yoursOpen : strings.open, tone: 'open' }
  if (chosen && !key) return { words: strings.yoursWrong, tone: 'wrong' }
  if (!key) return {}
  if (chosen) return { words: contested ? strings.yoursAccepted : strings.yoursRight, tone: 'right' }
  return { words: contested ? (scored ? strings.alsoAccepted : strings.accepted) : strings.key, tone: 'right' }
}

/** One line of a question: its input or none, what it says, and once it is revealed its state and its why. */
export function Row({
  scene,
  question,
  input,
  text,
  words,
  tone,
  why,
  citations = [],
}: Verdict & {
  scene: Scene
  question: string
  input?: ComponentChildren
  text: ComponentChildren
  why?: string
  citations?: readonly number[]
}) {
  const Line = input ? 'label' : 'p'
  return (
    <div class={`row ${tone ?? ''}`} part="option">
      <Line class="opt">
        {input}
        <span>{text}</span>
        {words && <span class="tag">{words}</span>}
      </Line>
      {why && (
        <p class="why">
          {why}
          <Cites scene={scene} question={question} of={citations} />
        </p>
      )}
    </div>
  )
}
