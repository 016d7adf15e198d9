import { Words } from './Words.tsx'
import type { Scene } from './types.ts'

interface Props {
  scene: Scene
  /** Place in the round. */
  place: number
  last: boolean
  /** The result has been seen: one goes back to it. */
  ended: boolean
  /** An answer is given and its verdict is on its way, or could not be fetched. */
  pending: 'fetching' | 'failed' | undefined
  onCheck: () => void
  onOpen: (place: number) => void
  onResult: () => void
}

/** What the main button does: with the outcome at the end, or never, it only goes on. */
const mainWords = ({ scene: { strings, options }, last }: Props) =>
  options.feedback === 'each' || options.layout === 'all' ? strings.check : last ? strings.end : strings.next

/**
 * What one does with a question that has no outcome yet. The main button submits the form where no script took over, so
 * that an answer is never lost; with a script its click is handled here and nothing is submitted.
 */
export function Controls(props: Props) {
  const { scene, place, ended, pending, onCheck, onOpen, onResult } = props
  const { strings, options } = scene
  const one = options.layout === 'one'
  return (
    <div class="controls">
      {ended ? (
        <button type="button" class="plain first" onClick={onResult}>
          {strings.toResult}
        </button>
      ) : (
        one &&
        place > 0 && (
          <button type="button" class="plain first" onClick={() => onOpen(place - 1)}>
            {strings.previous}
          </button>
        )
      )}
      {one && !ended && (
        <button type="button" class="plain" onClick={() => onOpen(place + 1)}>
          {strings.skip}
        </button>
      )}
      {(one || options.feedback === 'each') && (
        <button
          type="submit"
          class="main"
          aria-disabled={pending === 'fetching'}
          onClick={(event) => {
            event.preventDefault()
            onCheck()
          }}
        >
          <Words>{mainWords(props)}</Words>
        </button>
      )}
    </div>
  )
}

/** The way on from a question whose outcome is shown: how it stands, and one button. */
export function Way({ sum, words, onNext }: { sum: string; words: string; onNext: () => void }) {
  return (
    <div class="controls way">
      {sum && <span class="sum">{sum}</span>}
      <button type="button" class="main next" onClick={onNext}>
        {words}
      </button>
    </div>
  )
}
