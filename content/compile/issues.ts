import * as v from 'valibot'
import { Use, WrittenQuestion } from '../model/schema/question.ts'
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

/** The shape of a question that was meant, where a value is one: its `use` or its `type` tells. */
const questionMeant = ({ input, path }: Issue) =>
  path?.length === 2 && path[0]?.key === 'questions' && typeof input === 'object' && input !== null && !Array.isArray(input)
    ? 'use' in input
      ? Use
      : WrittenQuestion
    : undefined

/**
 * A union's own issue says only that nothing fitted. A question is read again as the one that was meant; of any other union
 * that member's issues stand for it which got furthest: into a list, where it is one, or into a mapping; else the last one's.
 */
function inner(issue: Issue): Issue[] {
  if (issue.type !== 'union' || !issue.issues) return [issue]
  const question = questionMeant(issue)
  if (question) return (v.safeParse(question, issue.input).issues as Issue[] | undefined) ?? [issue]
  const kind = Array.isArray(issue.input) ? 'array' : 'object'
  const within = issue.issues.filter(({ path }) => path?.[0]?.type === kind)
  return within.length ? within : issue.issues.filter(({ path }) => !path).slice(-1)
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

/** The fields that a mapping may have, where an issue is about one that it has not; of a union all that any of its shapes has. */
function siblings(issue: Issue, schema: unknown): string[] {
  let parts: unknown[] = [schema]
  const open = (one: unknown): unknown[] => {
    const { options, wrapped, pipe } = (one ?? {}) as Record<string, unknown>
    if (Array.isArray(options)) return options.flatMap(open)
    return wrapped ? open(wrapped) : Array.isArray(pipe) ? open(pipe[0]) : [one]
  }
  for (const { key } of issue.path?.slice(0, -1) ?? [])
    parts = parts.flatMap(open).flatMap((one) => {
      const { entries, item, value } = (one ?? {}) as { entries?: Record<string, unknown>; item?: unknown; value?: unknown }
      return entries ? (entries[String(key)] ?? []) : (item ?? value ?? [])
    })
  const entries = parts.flatMap(open).flatMap((one) => Object.keys((one as { entries?: object } | undefined)?.entries ?? {}))
  return [...new Set(entries)]
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

/** Ways of writing a day that are not ours, as ours: `29.11.2026`, `11/29/2026` with its month first, `29 November 2026`. */
function dayIn(text: string): string | undefined {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ?? []
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  if (y || year) {
    const parts = [y || year, (m || month).padStart(2, '0'), (d || day).padStart(2, '0')]
    return parts.join('-')
  }
  if (!/\p{L}{3}/u.test(text)) return undefined
  const time = Date.parse(`${text} UTC`)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}

/** What was expected, with the cure where it is one of the usual slips. */
function cured(issue: Issue, expected: string, schema: unknown): string {
  const value = issue.input
  if (issue.kind === 'validation' && issue.type === 'min_length' && Array.isArray(value))
    return `${expected}, not ${value.length}`
  if (expected === names['never']) {
    const meant = nearest(String(issue.path?.at(-1)?.key), fieldsOf(schema))
    return meant
      ? `${expected}; did you mean “${meant}”?`
      : `${expected}: the fields here are ${siblings(issue, schema).join(', ')}`
  }
  if (expected === names['string'] && (typeof value === 'number' || typeof value === 'boolean'))
    return `text, in quotes: "${value}"`
  if (typeof value === 'string') {
    const day = / (?:day|date) such as /.test(expected) ? dayIn(value) : undefined
    if (day) return `${expected}; "${day}", if that is meant`
    if (/\n/.test(value) && expected === 'text without blanks at its ends')
      return 'text on one line, or lines behind >- in place of |'
  }
  return expected
}

function toProblem(issue: Issue, base: Path, at: Locate, schema: unknown): Problem {
  const path = [...base, ...pathOf(issue)]
  const last = issue.path?.at(-1)
  // A mapping of any names takes a list for one, whose names are numbers.
  if (Array.isArray(last?.input) && (last as { origin?: string }).origin === 'key')
    return { ...at(path.slice(0, -1)), rule: 'schema', found: show(last.input), expected: 'text, or a mapping' }
  const missing = last?.type === 'object' && !(String(last.key) in last.input)
  const isKey = (last as { origin?: string } | undefined)?.origin === 'key'
  const found = missing ? 'nothing' : isKey ? show(String(last?.key)) : show(last ? last.value : issue.input)
  const lacks = missing && issue.kind === 'schema'
  const expected = issue.kind === 'validation' ? issue.message : lacks ? `the field “${last.key}”` : words(issue.expected ?? '')
  return { ...at(path), rule: 'schema', found, expected: cured(issue, expected, schema) }
}

/** The field that an issue asks for, `{ at, name }`, where all that is wrong is that it is not there. */
function lacking(issue: Issue): string | undefined {
  const last = issue.path?.at(-1)
  return issue.kind === 'schema' && last?.type === 'object' && !(String(last.key) in last.input) ? String(last.key) : undefined
}

const parentOf = (issue: Issue) => JSON.stringify(pathOf(issue).slice(0, -1))

/**
 * What of several issues is told: of a value the first, of a name that is nearly that of a missing field the name, and of several
 * missing fields of one mapping the list. The others follow from these.
 */
function leading(issues: readonly Issue[], schema: unknown): Issue[] {
  const misspelt = issues
    .filter((one) => one.expected === 'never')
    .map((one) => `${parentOf(one)} ${nearest(String(one.path?.at(-1)?.key), fieldsOf(schema))}`)
  const seen = new Set<string>()
  return issues.filter((one) => {
    const place = JSON.stringify(pathOf(one))
    if (seen.has(place)) return false
    seen.add(place)
    const name = lacking(one)
    return name === undefined || !misspelt.includes(`${parentOf(one)} ${name}`)
  })
}

/** Missing fields of one mapping as one problem, the others each as its own. */
function told(issues: readonly Issue[], base: Path, at: Locate, schema: unknown): Problem[] {
  const missing = issues.filter((one) => lacking(one) !== undefined)
  return issues.flatMap((issue) => {
    const fields = missing.includes(issue) ? missing.filter((one) => parentOf(one) === parentOf(issue)) : []
    if (fields.length < 2) return toProblem(issue, base, at, schema)
    if (fields[0] !== issue) return []
    const names = fields.map((one) => `“${lacking(one)}”`).join(', ')
    return { ...at([...base, ...pathOf(issue).slice(0, -1)]), rule: 'schema', found: 'nothing', expected: `the fields ${names}` }
  })
}

/** valibot's issues as problems, each with the line of the field it is about; `schema` names the fields that may have been meant. */
export function toProblems(issues: readonly Issue[], at: Locate, schema?: unknown): Problem[] {
  const own = issues.filter((issue) => inner(issue)[0] === issue)
  return [
    ...told(leading(own, schema), [], at, schema),
    ...issues
      .filter((issue) => !own.includes(issue))
      .flatMap((issue) => {
        const union = questionMeant(issue)
        return told(leading(inner(issue), union || schema), pathOf(issue), at, union || schema)
      }),
  ]
}
