import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../../scripts/dev/port.ts'
import { root } from '../../scripts/root.ts'
import { grownSite } from '../fixtures/grown.ts'

const SAVES = 5

/**
 * Seconds until a page of `npm run dev` shows a set's new title after the file was saved, of several saves one after another, on a
 * made-up site of so many sets. A save before them is not counted: what it waits for is the build.
 */
export async function secondsToPage(sets: number): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-scale-'))
  const { site, files } = grownSite(sets)
  for (const { file, text } of [{ file: 'site.yml', text: site?.text ?? '' }, ...files]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const port = await freePort()
  const dev = spawn(process.execPath, ['scripts/dev/dev.ts', '--content', folder], {
    cwd: root,
    env: { ...process.env, PORT: String(port), PERSIST: join(folder, '.state') },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const shows = async (text: string) => {
    const page = fetch(`http://localhost:${port}/quiz/s0`).then((response) => (response.ok ? response.text() : ''))
    return (await page.catch(() => '')).includes(text)
  }
  const until = async (text: string) => {
    while (!(await shows(text))) await setTimeout(20)
  }
  try {
    await until('Lamps of s0')
    const file = join(folder, 'topics/topic-0/sets/s0.yml')
    const text = readFileSync(file, 'utf8')
    const seconds: number[] = []
    for (let i = 0; i <= SAVES; i++) {
      const title = `Lamps as they were told anew, ${i}`
      const from = performance.now()
      writeFileSync(file, text.replace('title: Lamps of s0', `title: ${title}`))
      await until(title)
      seconds.push((performance.now() - from) / 1000)
      // One reads what one wrote.
      await setTimeout(1000)
    }
    return seconds.slice(1)
  } finally {
    const ended = new Promise((done) => dev.once('exit', done))
    dev.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}
