import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { type Figures, type Heights, WIDTHS } from '../../worker/site/heights/figures.ts'
import { chromiumHere, flags } from '../check/browser.ts'

/** How many pages are laid out between two looks at what is kept. */
const AT_ONCE = 40

/**
 * Heights of pages at every width, each in a frame of that width. The sheet is in them and nothing is fetched: no script
 * runs, no font comes. A frame stays for the pages whose head is the same, and only their bodies are put in: to read a
 * sheet, or to resize a window, takes many times as long as to lay a page out.
 */
const measure = (page: Page, pages: string[]): Promise<Heights[]> =>
  page.evaluate(
    async ([pages, widths]) => {
      const frames = widths.map((width) => {
        const frame = document.createElement('iframe')
        Object.assign(frame, { width, height: 800, frameBorder: '0' })
        return frame
      })
      document.body.replaceChildren(...frames)
      let styled: string | undefined
      const found: Heights[] = []
      for (const html of pages) {
        const drawn = new DOMParser().parseFromString(html, 'text/html')
        const styles = [...drawn.querySelectorAll('style')].map((style) => style.textContent).join()
        if (styles !== styled) {
          const loaded = frames.map((frame) => new Promise((done) => frame.addEventListener('load', done, { once: true })))
          for (const frame of frames) frame.srcdoc = `<!doctype html><html>${drawn.head.outerHTML}<body></body></html>`
          await Promise.all(loaded)
          styled = styles
        }
        for (const { contentDocument: kept } of frames) {
          if (!kept) continue
          for (const name of kept.documentElement.getAttributeNames()) kept.documentElement.removeAttribute(name)
          for (const { name, value } of drawn.documentElement.attributes) kept.documentElement.setAttribute(name, value)
          kept.body.replaceWith(kept.importNode(drawn.body, true))
        }
        // Before anything else can happen: a picture is awaited still, and has the box that its size gives it.
        const heights = (part: string) =>
          frames.map(({ contentDocument: at }) => Math.ceil(at?.querySelector(part)?.getBoundingClientRect().height ?? 0))
        found.push({ alone: heights('#footnote'), framed: heights('main') })
      }
      return found
    },
    [pages, WIDTHS] as const,
  )

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
    const hash = createHash('sha256').update(`${WIDTHS.join()} in frames`).update(drawn).digest('hex').slice(0, 16)
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
  const page = await browser.newPage()
  await page.route('**/*', (route) => route.abort())
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    const some = missing.slice(from, from + AT_ONCE)
    const found = await measure(
      page,
      some.map(([, html]) => html),
    )
    for (const [i, [key, , file]] of some.entries()) {
      const measured = found[i]
      if (!measured) continue
      figures[key] = measured
      // Under another name first: a build beside this one never reads half a file.
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(measured))
      renameSync(`${file}.${process.pid}`, file)
    }
  }
  await browser.close()
  // In the order of the pages, whatever was kept.
  return Object.fromEntries(Object.keys(pages).flatMap((key) => (figures[key] ? [[key, figures[key]]] : [])))
}
