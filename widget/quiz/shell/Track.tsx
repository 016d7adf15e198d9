import { type Progress, statusOf } from './progress.ts'

interface Props {
  progress: Progress
  /** Outcomes are shown; else only that a question was answered. */
  told: boolean
}

/** The line of marks above a question. It repeats what is said in words elsewhere, so it is not read out. */
export function Track({ progress, told }: Props) {
  return (
    <ol class="track" aria-hidden="true">
      {progress.round.map((id, i) => {
        const status = statusOf(progress, id)
        const mark = status.phase === 'revealed' && told ? status.graded.outcome : status.phase === 'unanswered' ? '' : 'done'
        return <li key={id} class={`${mark}${i === progress.at ? ' now' : ''}`} />
      })}
    </ol>
  )
}
