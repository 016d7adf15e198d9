import * as v from 'valibot'
import { Question, Use } from '../model/schema/question.ts'
import type { Path, Place } from './content.ts'
import { type Problem, show } from './problem.ts'

type Issue = v.BaseIssue<unknown>

const names: Record<string, string> = {
  Object: 'a mapping',
  Array: 'a list',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  never: 'no such field',
}

/** valibot's `("a" | "b")` in words. */
function words(expected: string): string {
  const parts = expected.replace(/^\((.*)\)$/, '$1').split(' | ')
  if (parts.length === 1) return names[expected] ?? expected.replace(/^"(.*)"$/, '$1')
  const told = parts.map((part) => names[part] ?? part.replace(/^"(.*)"$/, '$1'))
  return `one of ${told.join(', ')}`
}

const pathOf = (issue: Issue): Path => issue.path?.map(({ key }) => key as string | number) ?? []

/**
 * A union's own issue says only that nothing fitted. For a question, its `use` or its `type` tells which shape was
 * meant, so the value is read again as that one; for any other union the last member's issues stand for it.
 */
function inner(issue: Issue): Issue[] {
  if (issue.type !== 'union' || !issue.issues) return [issue]
  const value = issue.input
  if (typeof value !== 'object' || value === null) return issue.issues.slice(-1)
  const again = v.safeParse('use' in value ? Use : Question, value)
  return (again.issues as Issue[] | undefined) ?? [issue]
}

function toProblem(issue: Issue, base: Path, at: Place): Problem {
  const path = [...base, ...pathOf(issue)]
  const last = issue.path?.at(-1)
  const missing = last?.type === 'object' && !(String(last.key) in last.input)
  const isKey = (last as { origin?: string } | undefined)?.origin === 'key'
  const found = missing ? 'nothing' : isKey ? show(String(last?.key)) : show(last ? last.value : issue.input)
  const lacks = missing && issue.kind === 'schema'
  const expected = issue.kind === 'validation' ? issue.message : lacks ? `the field “${last.key}”` : words(issue.expected ?? '')
  return { ...at(path), rule: 'schema', found, expected }
}

/** valibot's issues as problems, each with the line of the field it is about. */
export function toProblems(issues: readonly Issue[], at: Place): Problem[] {
  return issues.flatMap((issue) => {
    const parts = inner(issue)
    const base = parts[0] === issue ? [] : pathOf(issue)
    return parts.map((part) => toProblem(part, base, at))
  })
}
