import type { ComponentChildren } from 'preact'

/** The state of an answer in words, and its tone: never by colour alone. `said` is what is read out, where that must say more. */
export interface Mark {
  shown: string
  said?: string
  tone: 'right' | 'wrong' | 'missed' | 'open'
}

interface Props {
  /** Its input; a line that only says something has none. */
  input?: ComponentChildren
  /** What it shows, above what it says. */
  picture?: ComponentChildren
  mark?: Mark | undefined
  children: ComponentChildren
}

/** One line of a question: its input or none, what it says, and once it is answered its state at the end. */
export function ChoiceRow({ input, picture, mark, children }: Props) {
  const Line = input ? 'label' : 'p'
  return (
    <Line class={`opt ${mark?.tone ?? ''}`} part="option">
      {picture}
      {input}
      <span class="line">
        <span>{children}</span>
        {mark && (
          <span class="tag">
            {mark.said ? (
              <>
                <span aria-hidden="true">{mark.shown}</span>
                <span class="sr">{mark.said}</span>
              </>
            ) : (
              mark.shown
            )}
          </span>
        )}
      </span>
    </Line>
  )
}
