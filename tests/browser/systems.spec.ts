/** Frames in the pages of other people's systems: each resizes them in its own dialect, and each lets sources be opened. */
import type { Frame, Page } from '@playwright/test'
import { choose, expect, host, origin, RASK, shifts, test } from './helpers.ts'

/** The frame of ours, once it shows its quiz and its page has given it a height of its own. */
async function framed(page: Page): Promise<Frame> {
  const handle = await page.locator('main iframe').elementHandle()
  const frame = await handle?.contentFrame()
  if (!frame) throw new Error('there is no frame')
  return frame
}

/** A long report with the words of a passage in its middle. */
function report(anchor: string): string {
  const filler = Array.from({ length: 80 }, (_, i) => `<p>Paragraph ${i} of a report that says nothing.</p>`).join('')
  return `<!doctype html><title>A report</title><link rel="icon" href="data:,"><script>window.ran = true</script>${filler}<p id="passage">It is said: ${anchor}.</p>${filler}`
}

/** Whether all of what the frame shows is seen without scrolling in it. */
const whole = (frame: Frame) => frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)

test('the frame is as high as what it shows, and a source opens at its passage, free of the frame’s sandbox', async ({
  page,
  context,
  set,
}) => {
  const { citations } = await set(RASK)
  const { anchor = '', href = '' } = citations.find(({ url }) => url) ?? {}
  await context.route(`${new URL(href).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: report(anchor) }),
  )
  for (const name of ['03-frame', '33-amp', '34-pym'])
    await test.step(name, async () => {
      await page.goto(host(name))
      // Lazy frames are fetched before they are in view, and are given their height there: nothing that is seen moves.
      await page.evaluate(() => scrollTo(0, 300))
      await expect(page.locator('main iframe')).toBeAttached()
      const frame = await framed(page)
      const quiz = frame.locator('.quiz')
      await expect(quiz).toBeAttached()
      await expect.poll(() => whole(frame)).toBe(true)
      expect(await shifts(page)).toEqual([])
      await page.locator('main iframe').scrollIntoViewIfNeeded()
      await choose(quiz, 'True')
      // AMP lets nothing grow in view by itself: it offers a button.
      if (name === '33-amp') await page.getByRole('button', { name: 'Show all of it' }).click()
      await expect.poll(() => whole(frame)).toBe(true)
      // That of pym.js is in no sandbox.
      if (name === '34-pym' && !process.env['SOAK']) return

      const opened = context.waitForEvent('page')
      await quiz.locator('.now .sources summary').click()
      await quiz.locator(`.now .notes a[href="${href}"]`).click()
      const tab = await opened
      await expect(tab.locator('#passage')).toBeInViewport()
      expect(await tab.evaluate(() => 'ran' in window)).toBe(true)
      await tab.close()
    })
})

/** A post of WordPress's with what is left of our oEmbed, for an address of ours. */
const post = (path: string) => `${host('32-wordpress')}?of=${path}`

test('32-wordpress: what its filter leaves of our oEmbed resizes, and sources open by its link message', async ({ page }) => {
  await page.goto(post(`/quiz/${RASK}`))
  const frame = page.locator('main iframe')
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts')
  await expect(frame).toBeVisible()
  await expect(page.locator('blockquote')).toBeHidden()
  const inner = await framed(page)
  await expect.poll(() => whole(inner)).toBe(true)
  const quiz = inner.locator('.quiz')
  await choose(quiz, 'True')
  // Its listener allows no more than 1000 px.
  await expect.poll(async () => (await whole(inner)) || (await frame.getAttribute('height')) === '1000').toBe(true)
  const height = (await frame.getAttribute('height')) ?? ''

  // A listener that comes late says that it is ready, and is told again.
  await frame.evaluate((one: HTMLIFrameElement) => {
    one.height = '201'
    one.contentWindow?.postMessage({ message: 'ready', secret: one.dataset['secret'] }, '*')
  })
  await expect(frame).toHaveAttribute('height', height)

  // A document that has no address: our own page of it, at the passage, where the post was.
  await quiz.locator('.now .sources summary').click()
  await quiz.locator('.now .notes a[target]:not([href^="https:"])').first().click()
  await expect(page).toHaveURL(/\/sources\/chronicle-1924#p\d+/)
  await expect(page.locator(':target')).toBeInViewport()
})

test('32-wordpress: a source beyond ours is asked for by our address of the passage, in an explainer too', async ({
  page,
  context,
}) => {
  for (const path of [`/quiz/${RASK}`, '/explainer/whose-figures']) {
    const [kind = '', id] = path.slice(1).split('/')
    const { citations } = await (
      await context.request.get(`${origin}/v1/${kind === 'quiz' ? 'sets' : 'explainers'}/${id}.json`)
    ).json()
    await page.goto(post(path))
    const frame = await framed(page)
    await expect(frame.locator('#footnote')).toBeVisible()
    if (kind === 'quiz') await choose(frame.locator('.quiz'), 'True')
    await frame.locator('.sources:visible summary').first().click()
    const link = frame.locator('.notes a[href^="https://"]:visible').first()
    const href = await link.getAttribute('href')
    const cited: string[] = citations
      .filter((one: { href: string }) => one.href === href)
      .map(({ source, passage }: { source: string; passage: string }) => `${origin}/out/${source}/${passage}`)
    const asked = page.waitForRequest(`${origin}/out/**`)
    await page.route(`${origin}/out/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,"><title>On</title>' }),
    )
    await link.click()
    expect(cited).toContain((await asked).url())
    await expect(page).toHaveTitle('On')
    await page.unroute(`${origin}/out/**`)
  }
})
