import { ChangingWords } from './ChangingWords.tsx'
import type { Progress } from './progress.ts'
import type { Pending, QuizScene } from './types.ts'

interface Props {
  scene: QuizScene
  progress: Progress
  /** Place in the round. */
  place: number
  pending: Pending | undefined
  onCheck: () => void
  onOpen: (place: number) => void
}

/** What the main button does: with the outcome at the end, or never, it only goes on. */
function mainWords({ scene: { strings, options }, progress: { round }, place }: Props): string {
  if (options.feedback === 'each') return strings.check
  return place + 1 < round.length ? strings.next : strings.end
}

/**
 * What one does with a question that has no outcome yet. The main button submits the form where no script took over, so
 * that an answer is never lost; with a script its click is handled here and nothing is submitted.
 */
export function Controls(props: Props) {
  const { scene, progress, place, pending, onCheck, onOpen } = props
  const { strings, options } = scene
  const one = options.layout === 'one'
  // From a result that was seen one goes back to it.
  const back = progress.ended ? progress.round.length : place - 1
  return (
    <div class="controls">
      {one && back >= 0 && (
        <button type="button" class="plain first" onClick={() => onOpen(back)}>
          {progress.ended ? strings.toResult : strings.previous}
        </button>
      )}
      {one && !progress.ended && (
        <button type="button" class="plain" onClick={() => onOpen(place + 1)}>
          {strings.skip}
        </button>
      )}
      {(one || options.feedback === 'each') && (
        <button
          type="submit"
          class="main"
          {...(pending === 'fetching' && { 'aria-disabled': true })}
          onClick={(event) => {
            event.preventDefault()
            onCheck()
          }}
        >
          <ChangingWords>{mainWords(props)}</ChangingWords>
        </button>
      )}
    </div>
  )
}
