import { type Content, type Entry, listedClaims, type Path, topicOf } from '../content.ts'
import { isDraftClaim } from '../drafts.ts'
import { perObject } from '../perObject.ts'
import { show } from '../problem.ts'
import type { Report, Rule } from './rule.ts'

/** Every text within a value, with its path. */
function texts(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => texts(one, [...path, Array.isArray(value) ? Number(key) : key]))
}

const placeholders = perObject((value: object) => texts(value).filter(({ text }) => /^TODO\b/.test(text)))

/** Everything that is published but sets. */
function published(content: Content): Entry<object>[] {
  const { topics, sources, conflicts, sets, explainers } = content
  const reviewed = [...sources.values(), ...explainers.values()].filter(({ value }) => value.reviewed)
  // A topic has pages once something in it has.
  const shown = new Set([...sets.values(), ...explainers.values()].filter(({ value }) => value.reviewed).map(topicOf))
  const named = [...topics.values()].filter(({ id }) => shown.has(id))
  const stated = [...listedClaims(content).values()].filter(({ id }) => !isDraftClaim(id, content))
  return [...named, ...reviewed, ...stated, ...conflicts.values()]
}

function expectWritten(entries: readonly Entry<object>[], report: Report) {
  for (const { value, at } of entries)
    for (const { path, text } of placeholders(value)) report(at(path), show(text), 'what it stands for')
}

/** No placeholder of a file that was started by `new` or `draft` is published: outside drafts no text starts with TODO. */
export const todo: Rule = {
  name: 'todo',
  check: (content, report) => expectWritten(published(content), report),
  ofSet: (set, _, report) => expectWritten(set.value.reviewed ? [set, ...set.own] : [], report),
}
