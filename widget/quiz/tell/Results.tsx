import { outcomeOf } from '../../../content/model/play/grade.ts'
import { openQuestions } from '../../../content/model/play/open.ts'
import { resultText } from '../../../content/model/play/score.ts'
import type { CompiledQuestion } from '../../../content/model/schema/compiled.ts'
import { around } from '../../components/foreign.tsx'
import { inLanguage } from '../../strings/direction.ts'
import { openIds } from '../shell/asked.ts'
import { type Progress, statusOf } from '../shell/progress.ts'
import type { Again } from '../shell/types.ts'
import { givenOf } from './given.ts'
import { Explained, patternOf } from './onward.tsx'
import { missed, scoresOf, skipped } from './tally.ts'
import type { TellScene } from './types.ts'

interface Props {
  scene: TellScene
  progress: Progress
  /** Absent where no script runs. */
  again: Again | undefined
}

/** The marks of all questions, large. They repeat what the list says in words. */
const Marks = ({ scene, progress }: Props) => (
  <ol class="track" aria-hidden="true">
    {openIds(scene.set).map((id) => {
      const first = progress.tries.first[id]
      return <li key={id} class={first ? outcomeOf(first.points) : ''} />
    })}
  </ol>
)

/** One question of the list: what was given, and what is right where that is something else. */
function Line({ scene, progress, again, question }: Props & { question: CompiledQuestion }) {
  const { set, strings } = scene
  const status = statusOf(progress, question.id)
  const graded = status.phase === 'revealed' && status.answer !== undefined ? status.graded : undefined
  const { given, key, langs } = givenOf(question, set, status.answer, strings)
  // What was skipped can still be answered where a script runs: its key is not given away.
  const showsKey = key && graded?.outcome !== 'right' && (graded || !again)
  return (
    <li>
      {again ? (
        <button type="button" class="plain" onClick={() => again.open(question.id)}>
          {question.stem}
        </button>
      ) : (
        <a href={`#${question.id}`}>{question.stem}</a>
      )}
      <p class={`tag ${graded?.outcome ?? ''}`}>
        {graded ? strings.outcome[graded.outcome] : strings.unanswered}
        {given && <span {...inLanguage(langs[0])}>{given}</span>}
      </p>
      {showsKey && <p class="quiet">{around(strings.correctIs(key), key, langs[1])}</p>}
    </li>
  )
}

/** Shares the first score; where it lies on the clipboard, the link says so. */
function shareScore({ scene, progress }: Props, link: HTMLElement) {
  const { set, strings, page, share } = scene
  const { points, max } = scoresOf(progress, set).first
  const text = `${set.title}: ${strings.scored(points, max)} ${patternOf(openIds(set), progress)}`
  share?.({ page, version: set.version, points, max, text })
    .then((copied) => {
      if (copied) link.textContent = strings.copied
    })
    .catch(() => open(page, '_blank', 'noopener'))
}

/** What a reader can do at the end. In a sandboxed frame, whose origin is opaque, nothing can be printed. */
function Actions(props: Props & { again: Again }) {
  const { scene, progress, again } = props
  const { set, strings, page, leads } = scene
  const open = openIds(set)
  const [wrong, left] = [missed(progress, open), skipped(progress, open)]
  const next = leads?.next
  return (
    <div class="actions">
      {wrong.length > 0 && (
        <button type="button" class="main" onClick={() => again.retry(wrong)}>
          {strings.retry(wrong.length)}
        </button>
      )}
      {left.length > 0 && (
        <button type="button" class={wrong.length ? 'plain' : 'main'} onClick={() => again.retry(left)}>
          {strings.answerSkipped(left.length)}
        </button>
      )}
      {next && (
        <a class={wrong.length || left.length ? 'plain' : 'main'} href={next.href}>
          {strings.nextQuiz(next.title)}
        </a>
      )}
      <a
        class="plain"
        href={page}
        onClick={(event) => {
          event.preventDefault()
          shareScore(props, event.currentTarget)
        }}
      >
        {strings.share}
      </a>
      {origin !== 'null' && (
        <button type="button" class="plain" onClick={() => print()}>
          {strings.print}
        </button>
      )}
      <button type="button" class="plain" onClick={() => again.retry()}>
        {strings.again}
      </button>
    </div>
  )
}

/** The score, what it says, what can be done, and every question to look at again. */
export function Results(props: Props) {
  const { scene, progress, again } = props
  const { set, options, strings, level } = scene
  const { first, second } = scoresOf(progress, set)
  const { points, max } = first
  const Heading = `h${level + 1}` as 'h3'
  if (options.feedback === 'none')
    return (
      <div class="results" part="results">
        <Heading tabIndex={-1} class="thanks">
          {strings.thanks}
        </Heading>
        <slot name="after" />
      </div>
    )
  return (
    <div class="results" part="results">
      <Heading tabIndex={-1} class="score">
        {strings.scored(points, max)}
      </Heading>
      <Marks {...props} />
      {second && <p class="retried">{strings.retried(second.points, max)}</p>}
      <p>{resultText(set.results, points, max)}</p>
      {options.feedback === 'end' && <p class="quiet">{strings.notSent}</p>}
      {again && <Actions {...props} again={again} />}
      <Explained scene={scene} missed={missed(progress, openIds(set))} />
      <details class="review">
        <summary>
          <b>{strings.review}</b>
        </summary>
        <ol>
          {openQuestions(set).map((question) => (
            <Line key={question.id} {...props} question={question} />
          ))}
        </ol>
      </details>
      {/* What a publisher has put into the element for the end: shown in its shadow tree alone. */}
      <slot name="after" />
    </div>
  )
}
