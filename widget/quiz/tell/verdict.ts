import type { Graded } from '../../../content/model/play/grade.ts'
import type { Part } from '../../../content/model/play/parts.ts'
import type { Given, Of, Type } from '../../../content/model/play/types.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledConflict, CompiledQuestion } from '../../../content/model/schema/compiled.ts'
import type { Strings } from '../../strings/tell.ts'
import type { Marked } from './ground.ts'

/** A part in words. */
export function partWords({ id, text, range }: Part, strings: Strings): string {
  if (range) {
    const { from, to, unit } = range
    return `${[...new Set([from, to])].map(strings.number).join('–')} ${unit}`
  }
  return text ?? strings[id as 'true' | 'false']
}

/** The key in words, where it is short enough to be named. */
const keyNames: { [T in Type]: (question: Of<T>, keys: Part[], strings: Strings) => string[] } = {
  single: (_, keys, strings) => keys.map((part) => partWords(part, strings)),
  truefalse: (_, keys, strings) => keys.map((part) => partWords(part, strings)),
  // A whole passage, which is marked where it stands.
  evidence: () => [],
  multiple: (_, keys, strings) => keys.map((part) => partWords(part, strings)),
  number: ({ accept, unit }, _, strings) => accept.map(({ value }) => `${strings.number(value)} ${unit}`),
  text: (_, keys) => keys.slice(0, 1).flatMap(({ text }) => text ?? []),
  order: () => [],
  match: () => [],
}

const namesOf = (question: CompiledQuestion, marked: Marked[], strings: Strings): string[] => {
  const keys = marked.flatMap(({ part }) => (part.key === true ? [part] : []))
  const say = keyNames[question.type] as (question: CompiledQuestion, keys: Part[], strings: Strings) => string[]
  // An option that is a sentence brings its own stop.
  return say(question, keys, strings).map((name) => name.replace(/[.。]$/, ''))
}

/** Characters of a key that a heading holds: a longer one is marked where it stands, and not said twice. */
const SHORT = 90

const accepted = (strings: Strings) => strings.acceptedAre

/** How several keys are named: each is needed, each would do; or what is said where no sentence holds them. */
const keySentences: Record<Type, 'orderIs' | 'pairsAre' | ((strings: Strings) => Strings['keysAre'])> = {
  single: accepted,
  truefalse: accepted,
  evidence: accepted,
  number: accepted,
  text: accepted,
  multiple: (strings) => strings.keysAre,
  order: 'orderIs',
  match: 'pairsAre',
}

/** The sentence that names what is right. */
function keySentence(question: CompiledQuestion, names: string[], strings: Strings): string {
  const [one = ''] = names
  const say = keySentences[question.type]
  if (typeof say === 'string') return strings[say] as string
  if (!names.length || names.join().length > SHORT) return strings.markedAbove
  return names.length > 1 ? say(strings)(names) : strings.keyIs(one)
}

/**
 * The verdict, in a sentence or two that name the key. What was right is on the screen already: of a figure the exact one is
 * named where the answer lies beside it.
 */
export function verdictOf(
  {
    question,
    marked,
    conflict,
    answer,
    graded,
  }: {
    question: CompiledQuestion
    marked: Marked[]
    conflict: CompiledConflict | undefined
    answer: Answer | undefined
    graded: Graded
  },
  strings: Strings,
): string[] {
  const right = graded.outcome === 'right'
  const names = namesOf(question, marked, strings)
  const exact = !('min' in question) || question.accept.some(({ value }) => value === answer)
  const [first, ...rest] = [
    answer === undefined ? strings.passed : conflict && right ? strings.accepted : strings.verdict[graded.outcome],
    ...(right && exact ? [] : [keySentence(question, names, strings)]),
    ...(conflict ? [strings.accounts(conflict.accounts.length)] : []),
  ]
  return [first ?? '', ...rest]
}

/** How partial credit came about; none where all or nothing was earned for all or nothing. */
const credits: { [T in Type]?: (question: Of<T>, answer: Given[T], points: number, strings: Strings) => string } = {
  multiple: ({ key }, answer, points, strings) => {
    const hits = answer.filter((id) => key.true.includes(id)).length
    const others = answer.filter((id) => !key.true.includes(id) && !key.either.includes(id)).length
    return strings.ticked(hits, key.true.length, others, points)
  },
  order: ({ key }, _, points, strings) => {
    const of = key.length - 1
    return strings.kept(Math.round(points * of), of, points)
  },
  match: ({ key }, answer, points, strings) => {
    const lefts = Object.keys(key)
    return strings.paired(lefts.filter((left) => answer[left] === key[left]).length, lefts.length, points)
  },
}

export function creditOf(question: CompiledQuestion, answer: Answer | undefined, { outcome, points }: Graded, strings: Strings) {
  const credit = credits[question.type] as
    | ((question: CompiledQuestion, answer: Answer, points: number, strings: Strings) => string)
    | undefined
  return answer === undefined || outcome === 'right' ? undefined : credit?.(question, answer, points, strings)
}
