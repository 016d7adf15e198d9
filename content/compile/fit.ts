import * as v from 'valibot'
import type { Locate, Path } from './content.ts'
import { toProblems } from './issues.ts'
import type { Parsed } from './parse.ts'
import { type Problem, show } from './problem.ts'

/** A file read through its schema: the value, when it or enough of it matched, and the problems met. */
export interface Fitted<T> {
  value: T | undefined
  at: Locate
  problems: Problem[]
  /** Members of `members` that matched no schema and were left behind. */
  dropped: unknown[]
}

function get(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key], value)
}

function replace(value: unknown, path: Path, part: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return part
  return { ...(value as object), [key]: replace(get(value, [key]), rest, part) }
}

/** What a file of this schema is as a whole. */
function kindOf(schema: unknown): 'list' | 'mapping' | undefined {
  const { type, pipe } = schema as { type?: string; pipe?: unknown[] }
  if (pipe?.[0] && pipe[0] !== schema) return kindOf(pipe[0])
  return type === 'array' ? 'list' : type === 'strict_object' || type === 'record' ? 'mapping' : undefined
}

const kindOfValue = (value: unknown) =>
  Array.isArray(value) ? 'list' : typeof value === 'object' && value !== null ? 'mapping' : undefined

/**
 * Checks a file against its schema. When the faults lie in members of one collection (`members`: the path of a list or a
 * mapping), these are left behind and the others go on, so that one pass finds the problems of both kinds.
 */
export function fit<T>(schema: v.GenericSchema<unknown, T>, parsed: Parsed, members?: Path): Fitted<T> {
  const { value, at } = parsed
  if (parsed.problems.length) return { value: undefined, at, problems: parsed.problems, dropped: [value] }
  const kind = kindOf(schema)
  if (kind && kind !== kindOfValue(value)) {
    const found = value === null ? 'an empty file' : show(value)
    const problem = {
      ...at([]),
      rule: 'schema',
      found,
      expected: kind === 'list' ? 'a list: entries that begin with “- ”' : 'fields, one a line: “title: …”',
    }
    return { value: undefined, at, problems: [problem], dropped: [value] }
  }
  const whole = v.safeParse(schema, value)
  if (whole.success) return { value: whole.output, at, problems: [], dropped: [] }
  const failed = { value: undefined, at, problems: toProblems(whole.issues, at, schema), dropped: [value] }

  const collection = members && get(value, members)
  if (!members || typeof collection !== 'object' || collection === null) return failed
  const bad = new Set(whole.issues.map((issue) => String(issue.path?.[members.length]?.key)))
  const kept = Object.keys(collection).filter((key) => !bad.has(key))
  const member = (key: string) => get(collection, [key])
  const pruned = Array.isArray(collection) ? kept.map(member) : Object.fromEntries(kept.map((key) => [key, member(key)]))
  const rest = v.safeParse(schema, replace(value, members, pruned))
  if (!rest.success) return failed

  // A list has closed up over its gaps; a path into it leads back to where the member was written.
  const depth = members.length
  const real = (path: Path) => path.map((part, i) => (i === depth && typeof part === 'number' ? Number(kept[part]) : part))
  const dropped = [...bad].filter((key) => key in collection).map((key) => (Array.isArray(collection) ? member(key) : key))
  return { value: rest.output, at: Array.isArray(collection) ? (path) => at(real(path)) : at, problems: failed.problems, dropped }
}
