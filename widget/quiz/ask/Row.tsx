import type { ComponentChildren } from 'preact'
import type { Asked } from '../quiz/types.ts'
import type { Strings } from '../strings/en.ts'
import { cites } from './cites.tsx'

/** The state of an answer in words, and its tone: never by colour alone. */
export type Verdict = [words?: string, tone?: 'right' | 'wrong' | 'open']

export function verdictOf(
  strings: Strings,
  key: boolean | 'either',
  chosen: boolean,
  contested = false,
  scored = false,
): Verdict {
  const words =
    key === 'either'
      ? strings.open
      : !key
        ? chosen && strings.outcome.wrong
        : contested
          ? scored && !chosen
            ? strings.alsoAccepted
            : strings.accepted
          : chosen
            ? strings.outcome.right
            : strings.key
  if (!words) return []
  return [
    chosen ? strings.yourAnswer + strings.comma + words.toLowerCase() : words,
    key === 'either' ? 'open' : key ? 'right' : 'wrong',
  ]
}

/** One line of a question: its input or none, what it says, and once it is revealed its state and its why. */
export function row(
  asked: Asked,
  text: ComponentChildren,
  [words, tone = '' as never]: Verdict,
  said?: { why: string; citations: readonly number[] },
  input?: ComponentChildren,
) {
  const Line = input ? 'label' : 'p'
  return (
    <div class="row" part="option">
      <Line class="opt">
        {input}
        <span>{text}</span>
        {words && <span class={`tag ${tone}`}>{words}</span>}
      </Line>
      {said?.why && (
        <p class="why">
          {said.why}
          {cites(asked, said.citations)}
        </p>
      )}
    </div>
  )
}
