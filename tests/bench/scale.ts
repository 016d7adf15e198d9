/**
 * `npm run bench -- scale`: what compiling costs as the content grows. Sites of 10, 100, 1,000 and 10,000 sets of ten questions
 * are made up in memory, compiled and checked without documents, each in a process of its own; prints seconds, the
 * processor's share, which a busy machine does not change, memory and files. Other sizes: `npm run bench -- scale 50 500`.
 */
import { spawnSync } from 'node:child_process'
import { compileFiles } from '../../content/compile/compile.ts'
import { outputFiles } from '../../content/compile/emit.ts'
import { grownSite } from '../fixtures/grown.ts'

function measure(sets: number): void {
  const raw = grownSite(sets)
  const [from, before] = [performance.now(), process.cpuUsage()]
  const { output, problems } = compileFiles(raw, undefined)
  const seconds = (performance.now() - from) / 1000
  const { user, system } = process.cpuUsage(before)
  const worked = (user + system) / 1e6
  const told = problems.filter(({ level }) => !level)
  if (!output || told.length) throw new Error(`scale: ${JSON.stringify(told.slice(0, 3), null, 1)}`)
  const figures = [
    `${String(sets).padStart(6)} sets`,
    `${seconds.toFixed(1)} s on the clock`,
    `${worked.toFixed(1)} s of a processor`,
    `${((worked / sets) * 1000).toFixed(1)} ms of it a set`,
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    `${outputFiles(output).length} files of JSON`,
  ]
  console.log(figures.join(', '))
}

const asked = process.argv
  .slice(2)
  .filter((arg) => arg !== 'scale')
  .map(Number)
const [one, ...others] = asked.length ? asked : [10, 100, 1000, 10_000]
if (one !== undefined && !others.length) measure(one)
else for (const sets of [one, ...others]) spawnSync(process.execPath, [import.meta.filename, String(sets)], { stdio: 'inherit' })
