import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import type { Progress } from './progress.ts'
import { statusOf, tally } from './progress.ts'
import type { Scene } from './types.ts'

/** What an answer still lacks. */
function hint({ strings }: Scene, question: CompiledQuestion): string {
  if (question.type === 'number') return strings.range(strings.number(question.min), strings.number(question.max))
  return question.type === 'order' ? strings.complete : strings.choose
}

/**
 * What one does with a question: check it, then go on. The main button submits the form where no script took over, so
 * that an answer is never lost; with a script its click is handled here and nothing is submitted.
 */
export function controls(
  scene: Scene,
  question: CompiledQuestion,
  progress: Progress,
  place: number,
  empty: boolean,
  onCheck: (question: CompiledQuestion) => void,
  onOpen: (place: number) => void,
) {
  const { strings, options } = scene
  const { points, max } = tally(Object.values(progress.status))
  const status = statusOf(progress, question.id)
  const open = status.phase === 'revealed' || !!question.withdrawn
  const one = options.layout === 'one'
  const last = place >= progress.round.length - 1
  return (
    <div class="controls">
      <p role="alert" class="empty">
        {empty && hint(scene, question)}
      </p>
      <span class="sum">{max > 0 && options.feedback === 'each' && strings.soFar(points, max)}</span>
      {one && place > 0 && (
        <button type="button" class="plain" onClick={() => onOpen(place - 1)}>
          {strings.previous}
        </button>
      )}
      {one && !open && (
        <button type="button" class="plain" onClick={() => onOpen(place + 1)}>
          {strings.skip}
        </button>
      )}
      {(one || (!open && options.feedback === 'each')) && (
        <button
          type="submit"
          class="main"
          onClick={(event) => {
            event.preventDefault()
            if (open) onOpen(place + 1)
            else onCheck(question)
          }}
        >
          {!open ? strings.check : last ? strings.finish : strings.next}
        </button>
      )}
    </div>
  )
}
