import type { Content } from '../content.ts'
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
  check(content: Content, report: Report): void
}

/** Runs rules over the content. */
export function enforce(rules: readonly Rule[], content: Content): Problem[] {
  return rules.flatMap(({ name, level, check }) => {
    const problems: Problem[] = []
    check(content, (at, found, expected) => problems.push({ ...at, rule: name, found, expected, ...(level && { level }) }))
    return problems
  })
}
