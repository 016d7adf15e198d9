/** Runs a library in a page, out of reach of the page's policy and of its patched prototypes. */
import type { CDPSession, Page } from '@playwright/test'

interface World {
  /** The document it belongs to: another one has lost what was loaded. */
  document: string
  session: CDPSession
  contextId: number
  loaded: Set<string>
}

const worlds = new WeakMap<Page, World>()

async function worldOf(page: Page): Promise<World> {
  const known = worlds.get(page)
  const session = known?.session ?? (await page.context().newCDPSession(page))
  const { frame } = (await session.send('Page.getFrameTree')).frameTree
  if (known?.document === frame.loaderId) return known
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frame.id })
  const made = { document: frame.loaderId, session, contextId, loaded: new Set<string>() }
  worlds.set(page, made)
  return made
}

async function evaluate({ session, contextId }: World, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

/** What an expression comes to, beside a library that is loaded once a document. Promises are awaited. */
export async function beside<T>(page: Page, library: string, expression: string): Promise<T> {
  const world = await worldOf(page)
  if (!world.loaded.has(library)) await evaluate(world, library)
  world.loaded.add(library)
  return (await evaluate(world, expression)) as T
}
