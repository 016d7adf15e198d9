/**
 * `npm run bench -- scale`: what compiling costs as the content grows. Sites of 10, 100, 1,000 and 10,000 sets of ten questions
 * are made up in memory, compiled and checked without documents, each in a process of its own. Prints seconds on the clock
 * and of a processor, which a busy machine changes less, memory at its highest, files and bytes; then the same as JSON.
 * `--pages` renders the pages too, by the renderer of the last `npm run build:tests`, without cards and heights. `--dev`
 * prints instead how long `npm run dev` takes from a save to the page, at 100 and 1,000 sets. Other sizes: `npm run bench -- scale 50 500 --pages`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileFiles } from '../../content/compile/compile.ts'
import { emit } from '../../content/compile/emit.ts'
import { sizesIn } from '../../scripts/build/limits.ts'
import { root } from '../../scripts/root.ts'
import { grownSite } from '../fixtures/grown.ts'
import { secondsToPage } from './dev.ts'

interface Figures {
  sets: number
  pages: boolean
  seconds: number
  processor: number
  /** Megabytes of memory, at the highest. */
  memory: number
  files: number
  bytes: number
}

async function measure(sets: number, pages: boolean): Promise<Figures> {
  const raw = grownSite(sets)
  const folder = mkdtempSync(join(tmpdir(), 'footnote-scale-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const [from, before] = [performance.now(), process.cpuUsage()]
  const { output, problems } = compileFiles(raw, undefined)
  if (!output || problems.length) throw new Error(`scale: ${JSON.stringify(problems.slice(0, 3), null, 1)}`)
  emit(output, join(folder, 'v1'))
  if (pages) {
    const { prerender } = await import(pathToFileURL(join(root, 'dist-tests/prerender/index.js')).href)
    await prerender(folder, 'https://quiz.example')
  }
  const seconds = (performance.now() - from) / 1000
  const { user, system } = process.cpuUsage(before)
  const sizes = [...sizesIn(folder).values()]
  return {
    sets,
    pages,
    seconds,
    processor: (user + system) / 1e6,
    memory: Math.round(process.resourceUsage().maxRSS / 1024),
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  }
}

const columns: [name: string, of: (figures: Figures) => string][] = [
  ['sets', ({ sets }) => String(sets)],
  ['s', ({ seconds }) => seconds.toFixed(1)],
  ['s of a processor', ({ processor }) => processor.toFixed(1)],
  ['ms of it a set', ({ sets, processor }) => ((1000 * processor) / sets).toFixed(1)],
  ['MB of memory', ({ memory }) => String(memory)],
  ['files', ({ files }) => String(files)],
  ['MB', ({ bytes }) => (bytes / 1e6).toFixed(1)],
]
const row = (cells: readonly string[]) =>
  cells.map((cell, i) => cell.padStart(columns[i]?.[0].length ?? 0).padStart(7)).join('  ')

const args = process.argv.slice(2).filter((arg) => arg !== 'scale')
const pages = args.includes('--pages')
if (pages && !existsSync(join(root, 'dist-tests/prerender/index.js'))) {
  console.error('scale: found no renderer; run npm run build:tests first')
  process.exit(2)
}
const asked = args.filter((arg) => /^\d+$/.test(arg)).map(Number)
if (args.includes('--dev'))
  for (const sets of asked.length ? asked : [100, 1000]) {
    const seconds = (await secondsToPage(sets)).map((one) => one.toFixed(2)).join(', ')
    console.log(`dev: ${seconds} s from a save to the page, with ${sets} sets`)
  }
else if (args.includes('--alone')) console.log(JSON.stringify(await measure(asked[0] ?? 10, pages)))
else {
  console.log(row(columns.map(([name]) => name)))
  const all = (asked.length ? asked : [10, 100, 1000, 10_000]).flatMap((sets): Figures[] => {
    const ran = [import.meta.filename, '--alone', String(sets), ...(pages ? ['--pages'] : [])]
    const { status, stdout } = spawnSync(process.execPath, ran, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
    if (status !== 0) return []
    const figures: Figures = JSON.parse(stdout)
    console.log(row(columns.map(([, of]) => of(figures))))
    return [figures]
  })
  console.log(JSON.stringify(all))
}
