import type { Answer } from '../schema/answers.ts'
import type { CompiledQuestion } from '../schema/compiled.ts'
import { normalise } from './text.ts'

/** Why something is right or wrong, with the places of its citations. */
export interface Why {
  why: string
  citations: number[]
}

const among = (items: readonly (Why & { id: string })[], id: unknown): Why[] => items.filter((item) => item.id === id)

/**
 * What the set says of an answer: the why of what was chosen; for a match that of every pair missed, then of every
 * extra right taken. A number or a text outside every accepted and every near answer has none.
 */
export function whysOf(question: CompiledQuestion, answer: Answer): Why[] {
  switch (question.type) {
    case 'single':
      return among(question.options, answer)
    case 'truefalse':
      return [question[answer === 'true' ? 'true' : 'false']]
    case 'evidence':
      return question.passages.filter(({ id }) => id === answer).map(({ why, citation }) => ({ why, citations: [citation] }))
    case 'multiple':
      return question.options.filter(({ id }) => (answer as string[]).includes(id))
    case 'number': {
      const n = answer as number
      const accepted = question.accept.filter(({ value, tolerance }) => Math.abs(n - value) <= tolerance + 1e-9)
      return accepted.length ? accepted : question.near.filter(({ from, to }) => n >= from && n <= to).slice(0, 1)
    }
    case 'text': {
      const typed = normalise(answer as string)
      return [...question.accept, ...question.near].filter(({ text }) => text.some((one) => normalise(one) === typed)).slice(0, 1)
    }
    case 'order':
      return []
    case 'match': {
      const given = answer as Record<string, string>
      const taken = new Set(Object.values(given))
      const missed = question.pairs.filter(({ left, right }) => given[left] !== right)
      return [...missed, ...question.extra.filter(({ right }) => taken.has(right))]
    }
  }
}
