import type { isAnswer } from '../../content/model/play/answer.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import type { Status } from './types.ts'

/** What is kept of a set on a reader's device: for each question the revision that was answered, and the answer. */
type Kept = Record<string, [revision: string, answer: Answer]>

/** Where a set's answers are kept; nothing else is. */
const key = (set: string) => `footnote:${set}`

/** Answers kept earlier that are still answers, and the ids of questions that have changed since. Storage may throw. */
export function recall(set: string, questions: readonly CompiledQuestion[], still: typeof isAnswer) {
  try {
    const kept: Kept | null = JSON.parse(localStorage.getItem(key(set)) ?? 'null')
    if (!kept) return undefined
    const valid = questions.flatMap((question) => {
      const [revision, answer] = kept[question.id] ?? []
      return answer !== undefined && still(question, answer) ? [{ question, revision, answer }] : []
    })
    return {
      answers: Object.fromEntries(valid.map(({ question, answer }) => [question.id, answer])),
      changed: valid.filter(({ question, revision }) => question.revision !== revision).map(({ question }) => question.id),
    }
  } catch {
    return undefined
  }
}

/** Keeps the answers given so far, or without any forgets them. False when the device does not allow it. */
export function keep(set: string, questions: readonly CompiledQuestion[], status?: Record<string, Status>): boolean {
  try {
    const kept: Kept = {}
    for (const { id, revision } of questions) {
      const answer = status?.[id]?.answer
      if (answer !== undefined) kept[id] = [revision, answer]
    }
    if (status) localStorage.setItem(key(set), JSON.stringify(kept))
    else localStorage.removeItem(key(set))
    return true
  } catch {
    return false
  }
}
