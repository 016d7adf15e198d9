import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { choices } from '../../content/model/play/options.ts'
import { shortened } from '../../scripts/build/minify.ts'
import { built, dist } from '../site.ts'

const v1 = join(dist, 'v1')
const schemas = join(built, 'schemas')

/** Every name of a property in a JSON value. */
function names(value: unknown, into: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const one of value) names(one, into)
  else if (value && typeof value === 'object') for (const [name, inner] of Object.entries(value)) names(inner, into.add(name))
  return into
}

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))

test('no name that the build shortens is one of the files the scripts read, or of an option', () => {
  const kept = new Set<string>(Object.keys(choices))
  const read = [...files(v1), ...files(schemas)]
  expect(read.length).toBeGreaterThan(20)
  for (const file of read) names(JSON.parse(readFileSync(file, 'utf8')), kept)
  // The details of events, and what host pages call (CONTRACT “Events”, “Embedding”).
  for (const name of ['quiz', 'version', 'questions', 'outcome', 'points', 'max', 'position', 'source', 'passage', 'code'])
    kept.add(name)
  for (const name of ['start', 'reset', 'goTo', 'result', 'host', 'connect', 'mounted', 'unmount', 'restart', 'open'])
    kept.add(name)
  expect(shortened.filter((name) => kept.has(name))).toEqual([])
})
