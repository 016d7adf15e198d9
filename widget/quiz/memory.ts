import { isAnswer } from '../../content/model/play/answer.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type { Progress } from './progress.ts'
import { asked } from './progress.ts'

/** What is kept of a set on a reader's device: for each question the revision that was answered, and the answer. */
type Kept = Record<string, [revision: string, answer: Answer]>

const key = ({ id }: CompiledSet) => `footnote:${id}`

/** Answers kept earlier that are still answers, and the ids of questions that have changed since. Storage may throw. */
export function recall(set: CompiledSet): { answers: Record<string, Answer>; changed: string[] } | undefined {
  try {
    const kept: Kept | null = JSON.parse(localStorage.getItem(key(set)) ?? 'null')
    if (!kept) return undefined
    const valid = asked(set).filter(({ id }) => kept[id])
    const still = valid.filter((question) => isAnswer(question, kept[question.id]?.[1] ?? ''))
    return {
      answers: Object.fromEntries(still.map(({ id }) => [id, kept[id]?.[1] ?? ''])),
      changed: valid.filter(({ id, revision }) => kept[id]?.[0] !== revision).map(({ id }) => id),
    }
  } catch {
    return undefined
  }
}

/** Keeps the answers given so far, or with nothing to keep forgets them. False when the device does not allow it. */
export function keep(set: CompiledSet, progress?: Progress): boolean {
  try {
    if (!progress) localStorage.removeItem(key(set))
    else {
      const kept: Kept = {}
      for (const { id, revision } of set.questions) {
        const status = progress.status[id]
        if (status && status.phase !== 'unanswered' && status.answer !== undefined) kept[id] = [revision, status.answer]
      }
      localStorage.setItem(key(set), JSON.stringify(kept))
    }
    return true
  } catch {
    return false
  }
}
