/**
 * `npm run lighthouse`: serves what is built and asks Lighthouse about the first page, the first quiz and the first explainer.
 * It is no dependency: npx fetches it from the npm registry, and nothing else is asked of the network. Prints the score of
 * each category and every audit that costs points.
 * Performance is measured under simulated throttling; a machine that is busy with other things lowers it.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Index } from '../../content/model/schema/compiled.ts'
import { freePort } from '../dev/port.ts'
import { serveSite } from '../dev/serve.ts'
import { root } from '../root.ts'
import { findChromium, flags } from './browser.ts'

const LIGHTHOUSE = 'lighthouse@13.5.0'
const { sets, explainers }: Index = JSON.parse(readFileSync(join(root, 'dist/public/v1/index.json'), 'utf8'))
const first = [
  '/',
  ...sets.slice(0, 1).map(({ id }) => `/quiz/${id}`),
  ...explainers.slice(0, 1).map(({ id }) => `/explainer/${id}`),
]
const paths = process.argv.length > 2 ? process.argv.slice(2) : first
const port = Number(process.env['PORT'] ?? (await freePort()))

interface Report {
  categories: Record<string, { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { title: string; score: number | null; scoreDisplayMode: string; displayValue?: string }>
}

/** One line a category, and one for each of its audits that is not full. */
function told({ categories, audits }: Report): string[] {
  return Object.values(categories).flatMap(({ title, score, auditRefs }) => {
    const short = auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id]
      const lost = weight > 0 && audit && audit.score !== null && audit.score < 1
      return lost ? [`      ${id}: ${audit.score}${audit.displayValue ? `, ${audit.displayValue}` : ''} (${audit.title})`] : []
    })
    return [`  ${String(Math.round((score ?? 0) * 100)).padStart(3)}  ${title}`, ...short]
  })
}

const dir = mkdtempSync(join(tmpdir(), 'footnote-lighthouse-'))
const server = await serveSite({ port, persist: join(dir, 'state') })
let full = true
for (const [i, path] of paths.entries()) {
  const file = join(dir, `${i}.json`)
  const [load = 0] = loadavg()
  const args = ['--yes', LIGHTHOUSE, `http://localhost:${port}${path}`, '--quiet', '--output=json', `--output-path=${file}`]
  const { status } = spawnSync('npx', [...args, `--chrome-flags=--headless=new ${flags.join(' ')}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROME_PATH: findChromium() },
  })
  console.log(`${path} (load ${load.toFixed(1)})`)
  if (status !== 0) {
    console.log('  Lighthouse did not run')
    full = false
    continue
  }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  console.log(told(report).join('\n'))
  full &&= Object.values(report.categories).every(({ score }) => score === 1)
}
server.kill()
process.exit(full ? 0 : 1)
