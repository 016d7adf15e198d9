import type { Progress } from '../quiz/progress.ts'
import { statusOf } from '../quiz/progress.ts'

/** The line of marks above a question. It repeats what is said in words elsewhere, so it is not read out. */
export function track(progress: Progress, open: boolean) {
  return (
    <ol class="track" aria-hidden="true">
      {progress.round.map((id, i) => {
        const status = statusOf(progress, id)
        const mark = status.phase === 'revealed' && open ? status.graded.outcome : status.phase === 'unanswered' ? '' : 'done'
        return <li key={id} class={`${mark}${i === progress.at ? ' now' : ''}`} />
      })}
    </ol>
  )
}
