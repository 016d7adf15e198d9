import { isAnswer } from '../../content/model/play/answer.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import { later } from '../strings/en.ts'
import { asked, begin, keptAt, tally } from './progress.ts'
import type { Quiz } from './Quiz.tsx'

/** What is kept of a set on a reader's device: for each question the revision that was answered, and the answer. */
type Kept = Record<string, [revision: string, answer: Answer]>

const key = (quiz: Quiz) => keptAt(quiz.props.set)

/** Keeps the answers given so far. Throws where the device does not allow it. */
function save(quiz: Quiz) {
  const kept: Kept = {}
  for (const { id, revision } of quiz.props.set.questions) {
    const answer = quiz.state.status[id]?.answer
    if (answer !== undefined) kept[id] = [revision, answer]
  }
  localStorage.setItem(key(quiz), JSON.stringify(kept))
}

/** A device that is full or forbids it is no fault of the reader's: the quiz goes on without keeping. */
function trySave(quiz: Quiz) {
  try {
    save(quiz)
  } catch {}
}

/** Goes on where the reader stopped: answers that are still answers count, and what was corrected meanwhile is said. */
function resume(quiz: Quiz, kept: Kept) {
  const { set, options, strings } = quiz.props
  const questions = asked(set).filter(({ id }) => Array.isArray(kept[id]))
  const still = questions.filter((question) => isAnswer(question, kept[question.id]?.[1] ?? ''))
  const answers = Object.fromEntries(still.map(({ id }) => [id, kept[id]?.[1] ?? '']))
  const progress = begin(set, answers)
  const { points, max } = tally(Object.values(progress.status))
  const notices = questions
    .filter(({ id, revision }) => kept[id]?.[0] !== revision)
    .map(({ id }) => {
      const place = set.questions.findIndex((question) => question.id === id) + 1
      const date = set.corrections.findLast((one) => one.question === id)?.date ?? set.updated
      return (strings.recorrected ?? later.recorrected)(place, strings.date(date), strings.scored(points, max))
    })
  if (options.feedback !== 'each')
    for (const [id, answer] of Object.entries(answers)) progress.status[id] = { phase: 'answered', answer }
  const next = progress.round.findIndex((id) => !progress.status[id])
  quiz.setState({ ...progress, at: Math.max(0, next), kept: true, notices })
}

/** Keeps a quiz's answers on this device from now on, going on with those it has; or forgets them. Storage may throw. */
export function remember(quiz: Quiz, on: boolean) {
  try {
    const text = localStorage.getItem(key(quiz))
    if (!on) localStorage.removeItem(key(quiz))
    else if (text) resume(quiz, JSON.parse(text) ?? {})
    else save(quiz)
    quiz.keep = on ? () => trySave(quiz) : undefined
    quiz.setState({ kept: on })
  } catch {
    quiz.setState({ kept: false })
  }
}
