import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { type Figures, type Heights, WIDTHS } from '../../worker/site/heights/figures.ts'
import { chromiumHere, flags } from '../check/browser.ts'

/** Heights of a page at every width. The sheet is in it and nothing is fetched: no script runs, no font comes. */
async function measure(page: Page, html: string): Promise<Heights> {
  await page.setContent(html, { waitUntil: 'domcontentloaded' })
  const alone: number[] = []
  const framed: number[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const [quiz = 0, all = 0] = await page.evaluate(() => {
      return ['#footnote', 'main'].map((one) => Math.ceil(document.querySelector(one)?.getBoundingClientRect().height ?? 0))
    })
    alone.push(quiz)
    framed.push(all)
  }
  return { alone, framed }
}

/**
 * How tall everything gets, by key, measured in a browser where one is at hand, and kept in the folder `cache` by the hash
 * of the page: what was measured once is not measured again. Without a browser, what the folder has.
 */
export async function heightsOf(pages: Record<string, string>, cache: string): Promise<Figures> {
  mkdirSync(cache, { recursive: true })
  const figures: Record<string, Heights> = {}
  const missing: [key: string, html: string, file: string][] = []
  for (const [key, html] of Object.entries(pages)) {
    // Scripts do not run, and their names change with every build.
    const drawn = html.replace(/<script.*?<\/script>/gs, '')
    const hash = createHash('sha256').update(`${WIDTHS.join()} pictures awaited`).update(drawn).digest('hex').slice(0, 16)
    const file = join(cache, `${hash}.json`)
    if (existsSync(file)) figures[key] = JSON.parse(readFileSync(file, 'utf8'))
    else missing.push([key, drawn, file])
  }
  const executablePath = chromiumHere()
  if (!missing.length || !executablePath) {
    if (missing.length) console.log(`heights: no browser is at hand; ${missing.length} are not measured but middling`)
    return figures
  }
  const browser = await chromium.launch({ executablePath, args: flags })
  // Each takes the next that waits. Two, as while one is laid out the other is being asked.
  const measuring = async () => {
    const page = await browser.newPage()
    // A picture that cannot come is as tall as its text; one that is awaited has the box that its size gives it.
    await page.route('**/*', (route) => (route.request().resourceType() === 'image' ? undefined : route.abort()))
    for (let next = missing.pop(); next; next = missing.pop()) {
      const [key, html, file] = next
      const measured = await measure(page, html)
      figures[key] = measured
      // Under another name first: a build beside this one never reads half a file.
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(measured))
      renameSync(`${file}.${process.pid}`, file)
    }
  }
  await Promise.all([measuring(), measuring()])
  await browser.close()
  // In the order of the pages, whichever was measured first.
  return Object.fromEntries(Object.keys(pages).flatMap((key) => (figures[key] ? [[key, figures[key]]] : [])))
}
