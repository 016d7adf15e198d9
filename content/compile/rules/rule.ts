import type { Content, SetEntry } from '../content.ts'
import { anew, type KeptMade, watchedContent } from '../kept.ts'
import type { Problem, Spot } from '../problem.ts'

/** Reports one problem: where, what is there, and what should be. */
export type Report = (at: Spot, found: string, expected: string) => void

/** One thing the content must satisfy. Pure: it reads the content and reports every breach. */
export interface Rule {
  name: string
  /** Runs only when the documents are at hand. */
  needsDocuments?: true
  /** What it finds is printed and fails nothing. */
  level?: 'warning'
  /** What is to be seen of the whole alone. */
  check?(content: Content, report: Report): void
  /**
   * What is asked of each set: it hangs on the set and on what is looked up by id in the maps of the content, and on nothing else of
   * it. What was found of a set is kept while one writes, until one of these is another.
   */
  ofSet?(set: SetEntry, content: Content, report: Report): void
}

const find = ({ name, level }: Rule, run: (report: Report) => void): Problem[] => {
  const problems: Problem[] = []
  run((at, found, expected) => problems.push({ ...at, rule: name, found, expected, ...(level && { level }) }))
  return problems
}

const ofSet = (set: SetEntry, rules: readonly Rule[], content: Content): Problem[] =>
  rules.flatMap((rule) => find(rule, (report) => rule.ofSet?.(set, content, report)))

/** Runs rules over the content. */
export function enforce(rules: readonly Rule[], content: Content, kept?: KeptMade): Problem[] {
  const whole = rules.flatMap((rule) => find(rule, (report) => rule.check?.(content, report)))
  const asked = rules.filter((rule) => rule.ofSet)
  // What is broken is looked up by no id.
  const looked = kept && !content.broken.size ? watchedContent(content, kept) : { content, keep: anew }
  const each = [...content.sets.values()].map((set) => looked.keep('problems', set, () => ofSet(set, asked, looked.content)))
  return [...whole, ...each.flat()]
}
