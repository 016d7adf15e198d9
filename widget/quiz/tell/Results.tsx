import { resultText } from '../../content/model/play/score.ts'
import { extras } from './extras.ts'
import type { Progress } from './progress.ts'
import { asked, missed, statusOf, tally } from './progress.ts'
import type { Scene } from './types.ts'

/** The score, what it says, every question to look at again, and another try at what was missed. */
export function results(
  scene: Scene,
  progress: Progress,
  /** Where a script runs; without one a question is linked, and the page has its form for another try. */
  onOpen?: (id: string) => void,
  onRetry?: (ids?: string[]) => void,
) {
  const { set, strings, options, level, base } = scene
  const Heading = `h${level + 1}` as 'h3'
  const { points, max } = tally(Object.values(progress.status))
  const again = missed(set, progress)
  if (options.feedback === 'none')
    return (
      <div class="results" part="results">
        <Heading tabIndex={-1} class="score">
          {strings.thanks}
        </Heading>
      </div>
    )
  return (
    <div class="results" part="results">
      <Heading tabIndex={-1} class="score">
        {strings.scored(points, max)}
      </Heading>
      <p>{resultText(set.results, points, max)}</p>
      <ol class="review" aria-label={strings.review}>
        {asked(set).map((question) => {
          const status = statusOf(progress, question.id)
          const outcome = status.phase === 'revealed' && status.answer !== undefined ? status.graded.outcome : undefined
          return (
            <li key={question.id}>
              {onOpen ? (
                <button type="button" class="plain" onClick={() => onOpen(question.id)}>
                  {question.stem}
                </button>
              ) : (
                <a href={`#${question.id}`}>{question.stem}</a>
              )}
              <span class={`tag ${outcome ?? ''}`}>{outcome ? strings.outcome[outcome] : strings.unanswered}</span>
            </li>
          )
        })}
      </ol>
      {onRetry && (
        <div class="actions">
          {again.length > 0 && (
            <button type="button" class="main" onClick={() => onRetry(again)}>
              {strings.retry(again.length)}
            </button>
          )}
          <button type="button" class="plain" onClick={() => onRetry()}>
            {strings.again}
          </button>
          <a
            class="plain"
            href={base + (set.page ?? `/quiz/${set.id}`)}
            onClick={(event) => {
              event.preventDefault()
              const link = event.currentTarget
              extras()
                .then(({ share }) => share(scene, link, points, max))
                .catch(() => open(link.href, '_blank', 'noopener'))
            }}
          >
            {strings.share}
          </a>
          <button type="button" class="plain" onClick={() => print()}>
            {strings.print}
          </button>
        </div>
      )}
    </div>
  )
}
