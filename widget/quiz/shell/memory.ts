import { isAnswer, isBlank } from '../../../content/model/play/answer.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { Ask } from '../../strings/ask.ts'
import { openIds } from './asked.ts'
import { begin, type Progress, reveal, type Status } from './progress.ts'
import type { AskedSet, Telling } from './types.ts'

/** What is kept of a set on a reader's device: for each question the revision that was answered, and the answer. */
type Kept = Record<string, [revision: string, answer: Answer]>

/** Keeps answers of a set. Neither throws: a device that is full or forbids it is no fault of the reader's. */
export interface Memory {
  keep: (status: Record<string, Status>) => void
  forget: (ids: string[]) => void
}

interface Place {
  set: AskedSet
  telling: Telling
  strings: Ask
  feedback: string
}

/** What lies on the device, whoever put it there: anything but a record counts as nothing, and is written over. */
function read(key: string): Kept {
  const text = localStorage.getItem(key) ?? ''
  let kept: unknown
  try {
    kept = JSON.parse(text)
  } catch {}
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Kept) : {}
}

/**
 * Writes by question over what is there now: another selection of the set, or another tab, keeps its answers in the same
 * place.
 */
function memoryAt(key: string, { questions }: AskedSet): Memory {
  const write = (change: (kept: Kept) => void) => {
    try {
      const kept = read(key)
      change(kept)
      localStorage.setItem(key, JSON.stringify(kept))
    } catch {}
  }
  return {
    keep: (status) =>
      write((kept) => {
        for (const { id, revision } of questions) {
          const answer = status[id]?.answer
          if (answer !== undefined) kept[id] = [revision, answer]
        }
      }),
    forget: (ids) =>
      write((kept) => {
        for (const id of ids) delete kept[id]
      }),
  }
}

/** Goes on where the reader stopped: answers that are still answers count, and what was corrected meanwhile is said. */
function resume({ set, telling, feedback }: Place, kept: Kept): Progress & { notices: string[] } {
  let progress = begin(set.questions.map(({ id }) => id))
  const open = openIds(set)
  const changed: string[] = []
  for (const question of set.questions) {
    const { id } = question
    const [revision, answer] = (Array.isArray(kept[id]) && kept[id]) || []
    if (answer === undefined || isBlank(answer) || !open.includes(id) || !isAnswer(question, answer)) continue
    if (revision !== question.revision) changed.push(id)
    if (feedback === 'each') progress = reveal(progress, id, { phase: 'revealed', answer, graded: telling.grade(id, answer) })
    else progress.status[id] = { phase: 'answered', answer }
  }
  const { points, max } = telling.score(progress)
  return { ...progress, notices: changed.map((id) => telling.corrected(id, points, max)) }
}

/** Keeps a set's answers on this device from now on, going on with those it has; or forgets them. Throws where it cannot. */
export function remember(place: Place, on: boolean): { memory?: Memory; resumed?: Progress & { notices: string[] } } {
  const { set } = place
  const key = `footnote:${set.id}`
  if (!on) {
    localStorage.removeItem(key)
    return {}
  }
  const kept = read(key)
  // Said now, whether it can be kept at all.
  localStorage.setItem(key, JSON.stringify(kept))
  const memory = memoryAt(key, set)
  return set.questions.some(({ id }) => id in kept) ? { memory, resumed: resume(place, kept) } : { memory }
}
