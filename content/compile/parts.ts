import type { Question } from '../model/schema/question.ts'
import type { Content, Path } from './content.ts'

/** Something a reader can choose, give or place: an option, an accepted or near answer, an item, a pair, a passage. */
export interface AuthoredPart {
  path: Path
  id?: string
  /** What the reader sees of it, when that is a text. */
  text?: string
  why: string
  claims: string[]
  /** For the passages of an evidence question, which have no claims. */
  cite?: string
  /** `either` counts neither for nor against. */
  key: boolean | 'either'
}

/** The parts of a question, in the order written. */
export function authoredParts(question: Question): AuthoredPart[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ id, text, why, claims, key }, i) => ({ path: ['options', i], id, text, why, claims, key }))
    case 'truefalse':
      return (['true', 'false'] as const).map((id) => ({
        path: [id],
        id,
        ...question[id],
        key: question.answer === 'either' || String(question.answer) === id,
      }))
    case 'number':
    case 'text':
      return (['accept', 'near'] as const).flatMap((list) =>
        question[list].map(({ why, claims }, i) => ({ path: [list, i], why, claims, key: list === 'accept' })),
      )
    case 'order':
      return question.items.map(({ id, text, why, claims }, i) => ({ path: ['items', i], id, text, why, claims, key: true }))
    case 'match':
      return [
        ...question.pairs.map(({ left, right, why, claims }, i) => {
          return { path: ['pairs', i], id: left.id, text: `${left.text} ${right.text}`, why, claims, key: true }
        }),
        ...question.extra.map(({ right: { id, text }, why, claims }, i) => ({
          path: ['extra', i],
          id,
          text,
          why,
          claims,
          key: false,
        })),
      ]
    case 'evidence':
      return question.passages.map(({ id, cite, why, key }, i) => ({ path: ['passages', i], id, why, claims: [], cite, key }))
  }
}

/** The parts an answer scores with, `either` included. */
export function scoring(question: Question): AuthoredPart[] {
  return authoredParts(question).filter(({ key }) => key !== false)
}

/** Ids of the claims the key rests on. */
export function keyClaims(question: Question): string[] {
  return [...new Set(scoring(question).flatMap(({ claims }) => claims))]
}

/** Ids of every claim a question names: its own, then those of its parts. */
export function allClaims(question: Question): string[] {
  return [...new Set([...question.claims, ...authoredParts(question).flatMap(({ claims }) => claims)])]
}

/** Whether a part rests on a claim: it names it, or is a passage the claim cites. */
export function restsOn(part: AuthoredPart, claim: string, { claims }: Content): boolean {
  return part.claims.includes(claim) || (part.cite !== undefined && !!claims.get(claim)?.value.cites.includes(part.cite))
}
