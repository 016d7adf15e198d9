import { type Content, type Entry, listedClaims, type Path, topicOf } from '../content.ts'
import { isDraftClaim } from '../drafts.ts'
import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Every text within a value, with its path. */
function texts(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => texts(one, [...path, Array.isArray(value) ? Number(key) : key]))
}

function published(content: Content): Entry<unknown>[] {
  const { topics, sources, conflicts, sets, explainers } = content
  const reviewed = [...sources.values(), ...explainers.values()].filter(({ value }) => value.reviewed)
  const questions = [...sets.values()].filter(({ value }) => value.reviewed).flatMap((set) => [set, ...set.own])
  // A topic has pages once something in it has.
  const shown = new Set([...sets.values(), ...explainers.values()].filter(({ value }) => value.reviewed).map(topicOf))
  const named = [...topics.values()].filter(({ id }) => shown.has(id))
  const stated = [...listedClaims(content).values()].filter(({ id }) => !isDraftClaim(id, content))
  return [...named, ...reviewed, ...questions, ...stated, ...conflicts.values()]
}

/** No placeholder of a file that was started by `new` or `draft` is published: outside drafts no text starts with TODO. */
export const todo: Rule = {
  name: 'todo',
  check(content, report) {
    for (const { value, at } of published(content))
      for (const { path, text } of texts(value)) if (/^TODO\b/.test(text)) report(at(path), show(text), 'what it stands for')
  },
}
