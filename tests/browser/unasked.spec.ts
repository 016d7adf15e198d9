/**
 * Nothing that tells a key is seen, heard or tapped before the reader has asked for it: watched from navigation on, on a
 * slow machine, in every frame and every shadow root, closed ones too.
 */
import type { CDPSession, Frame, Page } from '@playwright/test'
import { choose, expect, host, origin, RASK, test } from './helpers.ts'

interface Unasked {
  /** How and which: `seen: …`, `tapped: …`. */
  found: string[]
  /** How many times it was looked: none proves nothing. */
  looks: number
}
declare global {
  interface Window {
    unasked: Unasked
  }
}

/** Runs in every page and frame before its own scripts. */
function watch(secrets: string[]) {
  const watched: Unasked = { found: [], looks: 0 }
  window.unasked = watched
  const roots = new Map<Element, ShadowRoot>()

  /** What a tap at a point would reach. */
  const reached = (x: number, y: number) => {
    let element = document.elementFromPoint(x, y)
    for (;;) {
      const inner: Element | null | undefined = element && roots.get(element)?.elementFromPoint(x, y)
      if (!inner || inner === element) return element
      element = inner
    }
  }
  const lookAt = (root: Node) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const secret = secrets.find((one) => text?.nodeValue?.includes(one))
      if (!secret) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      // Of its first line: beside the last one there may be a numeral.
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect()
      if (!width || !height) continue
      if (text.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        watched.found.push(`seen: ${secret}`)
      if (reached(x + width / 2, y + height / 2)?.contains(text)) watched.found.push(`tapped: ${secret}`)
    }
  }
  const look = () => {
    watched.looks++
    lookAt(document)
    for (const root of roots.values()) if (root.isConnected) lookAt(root)
  }
  const observer = new MutationObserver(look)
  const changes = { childList: true, subtree: true, characterData: true, attributes: true }
  observer.observe(document, changes)
  const { attachShadow } = Element.prototype
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init)
    roots.set(this, root)
    observer.observe(root, changes)
    return root
  }
  const frame = () => {
    look()
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}

/** How many times slower than this machine. */
const RATE = 6

/** Slows a page down, and reads the accessibility trees of its frames over and over. */
class Ear {
  #sessions = new Map<Frame, CDPSession>()
  #going = true
  #turns = 0
  #heard = new Set<string>()
  #page: Page
  #secrets: string[]
  #run: Promise<void>
  /** The page is slow from now on. */
  ready: Promise<unknown>

  constructor(page: Page, secrets: string[]) {
    this.#page = page
    this.#secrets = secrets
    this.ready = this.#session(page.mainFrame())
    this.#run = this.ready.then(async () => {
      while (this.#going) await this.#listen()
    })
  }

  /** Of the page, or of a sandboxed frame, which has a process of its own; not yet while it is blank. */
  async #session(frame: Frame): Promise<CDPSession | undefined> {
    const known = this.#sessions.get(frame)
    if (known) return known
    const session = await this.#page
      .context()
      .newCDPSession(frame)
      .catch(() => undefined)
    if (!session) return undefined
    this.#sessions.set(frame, session)
    await session.send('Accessibility.enable')
    await session.send('Emulation.setCPUThrottlingRate', { rate: RATE })
    return session
  }

  async #listen() {
    for (const frame of this.#page.frames()) {
      // It may be gone by now.
      const tree = await this.#session(frame).then(
        (session) => session?.send('Accessibility.getFullAXTree'),
        () => undefined,
      )
      for (const { ignored, name } of tree?.nodes ?? [])
        for (const secret of this.#secrets)
          if (!ignored && String(name?.value ?? '').includes(secret)) this.#heard.add(`heard: ${secret}`)
      if (tree) this.#turns++
    }
  }

  /** What has been heard so far; the page is as fast as it can be from now on. */
  async stop(): Promise<string[]> {
    this.#going = false
    await this.#run
    expect(this.#turns, 'times an accessibility tree was read').toBeGreaterThan(0)
    for (const session of this.#sessions.values()) await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    return [...this.#heard]
  }

  /** What is in the trees now. */
  async now(): Promise<string[]> {
    this.#heard.clear()
    await this.#listen()
    return [...this.#heard]
  }
}

/** What watchers found in the page and its frames. */
async function found(page: Page): Promise<string[]> {
  const all = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.unasked)))
  for (const { looks } of all) expect(looks, 'times it was looked').toBeGreaterThan(0)
  return [...new Set(all.flatMap((one) => one.found))]
}

interface Way {
  address: string
  frame?: true
  /** What happens to the page once the quiz is there. */
  more?: (page: Page) => Promise<void>
}

/** The frame tells its height anew when its width has changed; the host page gives it that height. */
async function narrow(page: Page) {
  const height = () => page.locator('iframe').evaluate((frame) => frame.style.height)
  await expect.poll(height, { timeout: 30_000 }).not.toBe('')
  const before = await height()
  await page.locator('iframe').evaluate((frame) => {
    frame.style.width = '320px'
  })
  await expect.poll(height, { timeout: 30_000 }).not.toBe(before)
}

const ways: Record<string, Way> = {
  'the script line': { address: host('01-script') },
  'a frame that gets narrower': { address: host('03-frame'), frame: true, more: narrow },
  'our own page': { address: `${origin}/quiz/${RASK}` },
  'the element': { address: host('02-element') },
  // What gets narrower was a frame before.
  ...(process.env['SOAK'] && { 'a frame': { address: host('03-frame'), frame: true as const } }),
}

for (const [name, { address, frame, more }] of Object.entries(ways))
  test(`${name}: nothing that tells a key is seen, heard or tapped before it is asked for`, async ({ page, set }) => {
    test.slow()
    const { questions } = await set(RASK)
    // Whys stand at the options or wherever else a type has them.
    const secrets = new Set<string>()
    JSON.stringify(questions, (key, value) => {
      if ((key === 'why' || key === 'explanation') && value) secrets.add(value)
      return value
    })
    expect(secrets.size).toBeGreaterThan(questions.length)
    await page.addInitScript(watch, [...secrets])
    const ear = new Ear(page, [...secrets])
    await ear.ready
    await page.goto(address)
    const place = frame ? page.locator('iframe') : page.locator(`footnote-quiz[quiz="${RASK}"], #footnote`).first()
    await place.scrollIntoViewIfNeeded()
    const quiz = (frame ? place.contentFrame() : place).locator('.quiz')
    await expect(quiz.getByRole('button', { name: 'Check answer' }).first()).toBeEnabled({ timeout: 30_000 })
    await more?.(page)
    expect([...(await ear.stop()), ...(await found(page))]).toEqual([])

    // And that it would have been noticed: the first question's key, once it is asked for.
    await choose(quiz, 'True')
    const first = questions[0]
    if (first?.type !== 'truefalse') throw new Error('the first question is another')
    const { why } = first.true
    await expect.poll(() => found(page)).toContain(`seen: ${why}`)
    await quiz.getByText(why).scrollIntoViewIfNeeded()
    await expect.poll(() => found(page)).toContain(`tapped: ${why}`)
    await expect.poll(() => ear.now()).toContain(`heard: ${why}`)
  })
