import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findContent } from '../content/compile/home.ts'
import type { Index } from '../content/model/schema/compiled.ts'
import { root } from '../scripts/root.ts'

/** The content that it is built from. */
export const contentFolder = process.env['SMOKE'] ? findContent(undefined).path : join(root, 'tests/fixtures/site')

/** Where `npm run build:tests` builds the invented site of tests/fixtures/site, on which all tests of the engine run. */
export const built = resolve(root, process.env['DIST'] ?? 'dist-tests')

/** Its public files. */
export const dist = join(built, 'public')

/** A file of its data, taken for what it is said to be. */
export const data = <T>(file: string): T => JSON.parse(readFileSync(join(dist, 'v1', file), 'utf8'))

export const index = (): Index => data('index.json')

/**
 * Throws when there is no build, or when another one came after it: what the Worker knows of a build lies among its own
 * files, of the last build alone.
 */
function requireBuilt() {
  const generated = join(root, 'worker/generated/build.ts')
  const named = existsSync(generated) ? [...readFileSync(generated, 'utf8').matchAll(/"(\/assets\/[^"]+)"/g)] : []
  const missing = named.find(([, file = '']) => !existsSync(join(dist, file)))
  if (named.length === 0 || missing)
    throw new Error(`tests: ${dist} is not what was built last${missing ? ` (it lacks ${missing[1]})` : ''}; npm run build:tests`)
}
requireBuilt()
