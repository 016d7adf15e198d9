import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { minifySync, type Plugin } from 'vite'
import { root } from '../root.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** a … Z, aa …: the n-th short name. */
const short = (n: number): string =>
  (n < LETTERS.length ? '' : short(Math.floor(n / LETTERS.length) - 1)) + LETTERS[n % LETTERS.length]

/**
 * Mangled names by the names in the sources. Private members are named `_so`, as Preact's own are: nobody outside reads them.
 * Chunks are minified one at a time and meet in the browser, so a name has to become the same in all of them; hence the names
 * are given out here, the shortest to those that are written most often. They keep their underscore, and so never meet the
 * name of a field that is not mangled.
 */
export function mangled(texts: readonly string[]): Record<string, string> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const [name] of text.matchAll(/(?<![\w$])_\w+/g)) counts.set(name, (counts.get(name) ?? 0) + 1)
  // Of the language, and refused by the minifier.
  counts.delete('__proto__')
  const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return Object.fromEntries(names.map(([name], i) => [name, `_${short(i)}`]))
}

/** What the quiz's and the explainer's scripts are made of. */
function sources(): string[] {
  const own = globSync(['widget/**/*.{ts,tsx}', 'worker/site/pages/*/script{.ts,/*.ts}', 'content/model/play/**/*.ts'], {
    cwd: root,
  })
  return [...own.sort().map((file) => join(root, file)), createRequire(import.meta.url).resolve('preact')]
}

/** Minifies one chunk; a private name that is in none of the sources is an error, as another chunk could call it otherwise. */
export function minify(fileName: string, code: string, cache: Record<string, string>): string {
  const options = { module: true, compress: true, mangle: { toplevel: true }, mangleProps: { include: /^_/, cache } }
  const { code: small, errors, mangleCache = {} } = minifySync(fileName, code, options)
  const [fault] = errors
  if (fault) throw new Error(`minify: ${fileName}: ${fault.message}`)
  const unknown = Object.keys(mangleCache).filter((name) => !Object.hasOwn(cache, name))
  if (unknown.length)
    throw new Error(`minify: ${fileName}: found ${unknown.join(', ')}, expected only names that the sources hold`)
  return small
}

/** Has the bundler's own pass left out: it would print again, with blanks, what the plugin minified. */
export function small(): { minify: false; plugins: Plugin[] } {
  const cache = mangled(sources().map((file) => readFileSync(file, 'utf8')))
  const renderChunk = (code: string, { fileName }: { fileName: string }) => ({ code: minify(fileName, code, cache), map: null })
  return { minify: false, plugins: [{ name: 'footnote:minify', renderChunk }] }
}
