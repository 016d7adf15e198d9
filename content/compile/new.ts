import { readFileSync } from 'node:fs'

/** What `new` starts, and the folder of each. */
export const kinds = {
  claim: 'claims',
  set: 'sets',
  conflict: 'conflicts',
  explainer: 'explainers',
  source: 'sources',
} as const
export type NewKind = keyof typeof kinds

export const isKind = (kind: string): kind is NewKind => Object.hasOwn(kinds, kind)

/**
 * What a new file of a kind starts with: comments wherever there is a choice, and placeholders in a shape that matches the schema;
 * what is named of another file is named as that one's template has it. `day` is today.
 */
export function skeleton(kind: NewKind | 'topic', day: string): string {
  return readFileSync(new URL(`templates/${kind}.yml`, import.meta.url), 'utf8').replace('{day}', day)
}
