import { resultText } from '../../../content/model/play/score.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { Ways } from '../../options.ts'
import type { Strings } from '../../strings/tell.ts'
import { openIds } from '../shell/asked.ts'
import type { Shared } from '../shell/share.ts'
import type { Outcome, Status } from '../shell/types.ts'
import { givenOf } from './given.ts'

interface Props {
  set: CompiledSet
  options: Ways
  strings: Strings
  level: number
  /** The address of the quiz on a page of its own. */
  page: string
  /** Shares a result; whether it lies on the clipboard now. */
  share?: ((shared: Shared) => Promise<boolean>) | undefined
  outcome: Outcome
}

/** The marks of all questions, large. They repeat what the list says in words. */
const Marks = ({ set, status }: { set: CompiledSet; status: Outcome['status'] }) => (
  <ol class="track" aria-hidden="true">
    {openIds(set).map((id) => {
      const one = status[id]
      return <li key={id} class={one?.phase === 'revealed' ? one.graded.outcome : ''} />
    })}
  </ol>
)

interface LineProps {
  set: CompiledSet
  question: CompiledQuestion
  status: Status | undefined
  strings: Strings
  onOpen: ((id: string) => void) | undefined
}

/** One question of the list: what was given, and what is right where that is something else. */
function Line({ set, question, status, strings, onOpen }: LineProps) {
  const graded = status?.phase === 'revealed' && status.answer !== undefined ? status.graded : undefined
  const { given, key } = givenOf(question, set, status?.answer as Answer | undefined, strings)
  return (
    <li>
      {onOpen ? (
        <button type="button" class="plain" onClick={() => onOpen(question.id)}>
          {question.stem}
        </button>
      ) : (
        <a href={`#${question.id}`}>{question.stem}</a>
      )}
      <p class={`tag ${graded?.outcome ?? ''}`}>
        {graded ? strings.outcome[graded.outcome] : strings.unanswered}
        {given && <span>{given}</span>}
      </p>
      {key && graded?.outcome !== 'right' && <p class="quiet">{strings.correctIs(key)}</p>}
    </li>
  )
}

/** Shares the first score; where it lies on the clipboard, the link says so. */
function shareScore({ set, strings, page, outcome, share }: Props, link: HTMLElement) {
  const { points, max } = outcome
  const shared = { page, version: set.version, points, max, text: `${set.title}: ${strings.scored(points, max)}` }
  share?.(shared)
    .then((copied) => {
      if (copied) link.textContent = strings.copied
    })
    .catch(() => open(page, '_blank', 'noopener'))
}

/** What a reader can do at the end. In a sandboxed frame, whose origin is opaque, nothing can be printed. */
function Actions(props: Props) {
  const { strings, outcome, page } = props
  const { missed, skipped, on } = outcome
  if (!on) return null
  return (
    <div class="actions">
      {missed.length > 0 && (
        <button type="button" class="main" onClick={() => on.retry(missed)}>
          {strings.retry(missed.length)}
        </button>
      )}
      {skipped.length > 0 && (
        <button type="button" class={missed.length ? 'plain' : 'main'} onClick={() => on.retry(skipped)}>
          {strings.answerSkipped(skipped.length)}
        </button>
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
      <button type="button" class="plain" onClick={() => on.retry()}>
        {strings.again}
      </button>
    </div>
  )
}

/** The score, what it says, what can be done, and every question to look at again. */
export function Results(props: Props) {
  const { set, options, strings, level, outcome } = props
  const { points, max, retried, status, on } = outcome
  const Heading = `h${level + 1}` as 'h3'
  if (options.feedback === 'none')
    return (
      <div class="results" part="results">
        <Heading tabIndex={-1} class="thanks">
          {strings.thanks}
        </Heading>
      </div>
    )
  return (
    <div class="results" part="results">
      <Heading tabIndex={-1} class="score">
        {strings.scored(points, max)}
      </Heading>
      <Marks {...{ set, status }} />
      {retried !== undefined && <p class="retried">{strings.retried(retried, max)}</p>}
      <p>{resultText(set.results, points, max)}</p>
      {options.feedback === 'end' && <p class="quiet">{strings.notSent}</p>}
      <Actions {...props} />
      <details class="review">
        <summary>
          <b>{strings.review}</b>
        </summary>
        <ol>
          {set.questions.map(
            (question) =>
              !question.withdrawn && (
                <Line key={question.id} {...{ set, question, strings }} status={status[question.id]} onOpen={on?.open} />
              ),
          )}
        </ol>
      </details>
    </div>
  )
}
