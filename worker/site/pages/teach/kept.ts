import { type Options, readOptions } from '../../../../content/model/play/options.ts'
import { queryOf } from '../../../../content/model/play/query.ts'
import { hash32 } from '../../../../content/model/play/shuffle.ts'
import type { CompiledQuestion } from '../../../../content/model/schema/compiled.ts'
import { questionIdsOf, type Subject } from './link.ts'

/** A selection as a teacher kept it: how it was asked, on which day, and what each of its questions was like by then. */
export interface KeptSelection {
  choices: Options
  /** `2026-11-29`. */
  day: string
  prints: Prints
}

/** Questions by id, each with its fingerprint. */
export type Prints = Record<string, string>

/** Places of citations move with other questions. */
const aside = new Set(['citations', 'citation', 'claims', 'revision'])

/** A fingerprint of a question as it is worded, answered and scored, in one language. */
export const printOf = (question: CompiledQuestion): string =>
  hash32(JSON.stringify(question, (name, value) => (aside.has(name) ? undefined : value))).toString(36)

/**
 * The fragment of a teachers' page that brings a selection back: the options of its link, the day, and its questions with
 * their fingerprints. A limit is gone: the questions that it left are named, so that a new one pushes none out.
 */
export function keptFragment(subject: Subject, choices: Options, prints: Prints, day: string): string {
  const ids = new Set(questionIdsOf(subject, choices))
  const questions = subject.questions.filter((id) => ids.has(id))
  const all = questions.length === subject.questions.length
  const query = queryOf({ ...choices, limit: undefined, questions: all ? undefined : questions })
  const kept = [day, ...questions.map((id) => `${id}:${prints[id]}`)].join()
  return `#${query ? `${query.slice(1)}&` : ''}kept=${kept}`
}

/** Reads such a fragment; undefined where it is none. */
export function readKept(fragment: string): KeptSelection | undefined {
  const params = new URLSearchParams(fragment.slice(1))
  const kept = params.get('kept') ?? ''
  if (!/^\d{4}-\d\d-\d\d(,[a-z0-9-]+:[a-z0-9]{1,7})+$/.test(kept)) return undefined
  const [day = '', ...pairs] = kept.split(',')
  const prints = Object.fromEntries(pairs.map((pair) => pair.split(':') as [string, string]))
  return { choices: readOptions((name) => params.get(name)).options, day, prints }
}

/** What became of the questions that were kept, by id; `fresh` are those that came to a quiz that was kept whole. */
export function changesSince(
  { choices, prints: before }: KeptSelection,
  now: Prints,
): Record<'changed' | 'gone' | 'fresh', string[]> {
  const ids = Object.keys(before)
  return {
    changed: ids.filter((id) => Object.hasOwn(now, id) && now[id] !== before[id]),
    gone: ids.filter((id) => !Object.hasOwn(now, id)),
    fresh: choices.questions ? [] : Object.keys(now).filter((id) => !Object.hasOwn(before, id)),
  }
}
