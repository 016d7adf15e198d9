import * as v from 'valibot'
import { Question, Use } from '../model/schema/question.ts'
import type { Locate, Path } from './content.ts'
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

/** How far two words are apart: letters left out, added, changed or swapped with a neighbour. */
function distance(a: string, b: string): number {
  const row = (before: readonly number[], i: number): number[] => {
    const next = [i + 1]
    for (const [j, letter] of [...b].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (before[j + 1] ?? 0) + 1, (before[j] ?? 0) + Number(letter !== a[i])))
    return next
  }
  return (
    [...a]
      .reduce(
        (before, _, i) => row(before, i),
        Array.from({ length: b.length + 1 }, (_, i) => i),
      )
      .at(-1) ?? 0
  )
}

/** The name that was probably meant; none where nothing is near. */
function nearest(name: string, names: Iterable<string>): string | undefined {
  const [best] = [...names]
    .map((one) => ({ one, far: distance(name.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
  return best && best.far <= Math.max(1, Math.floor(name.length / 3)) ? best.one : undefined
}

/** Every field that a schema has anywhere. */
function fieldsOf(schema: unknown, seen = new Set<unknown>(), names = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return names
  seen.add(schema)
  const { entries, options, wrapped, item, value, pipe } = schema as Record<string, unknown>
  if (typeof entries === 'object' && entries !== null)
    for (const [name, entry] of Object.entries(entries)) fieldsOf(entry, seen, names.add(name))
  for (const part of [options, wrapped, item, value, pipe].flat()) fieldsOf(part, seen, names)
  return names
}

/** What was expected, with the cure where it is one of the usual slips. */
function cured(issue: Issue, expected: string, schema: unknown): string {
  const value = issue.input
  if (issue.kind === 'validation' && issue.type === 'min_length' && Array.isArray(value))
    return `${expected}, not ${value.length}`
  if (expected === names['never']) {
    const meant = nearest(String(issue.path?.at(-1)?.key), fieldsOf(schema))
    return meant ? `${expected}; did you mean “${meant}”?` : expected
  }
  if (expected === names['string'] && (typeof value === 'number' || typeof value === 'boolean'))
    return `text, in quotes: "${value}"`
  return expected
}

function toProblem(issue: Issue, base: Path, at: Locate, schema: unknown): Problem {
  const path = [...base, ...pathOf(issue)]
  const last = issue.path?.at(-1)
  const missing = last?.type === 'object' && !(String(last.key) in last.input)
  const isKey = (last as { origin?: string } | undefined)?.origin === 'key'
  const found = missing ? 'nothing' : isKey ? show(String(last?.key)) : show(last ? last.value : issue.input)
  const lacks = missing && issue.kind === 'schema'
  const expected = issue.kind === 'validation' ? issue.message : lacks ? `the field “${last.key}”` : words(issue.expected ?? '')
  return { ...at(path), rule: 'schema', found, expected: cured(issue, expected, schema) }
}

/** valibot's issues as problems, each with the line of the field it is about; `schema` names the fields that may have been meant. */
export function toProblems(issues: readonly Issue[], at: Locate, schema?: unknown): Problem[] {
  return issues.flatMap((issue) => {
    const parts = inner(issue)
    const base = parts[0] === issue ? [] : pathOf(issue)
    return parts.map((part) => toProblem(part, base, at, schema))
  })
}
