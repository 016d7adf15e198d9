/**
 * What a screen reader says, by `@guidepup/virtual-screen-reader`, which works it out from the specifications. It reads
 * within the shadow root, in a world of its own.
 */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { beside } from './isolated.ts'

const file = new URL(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'))
/** The module as a script: it exports its reader under the name `virtual`. */
const source = readFileSync(file, 'utf8').replace(/export\{[^}]*?([\w$]+) as virtual\};?/, 'globalThis.virtual = $1')

/** Runs in the page, beside the reader. */
const own = `
  globalThis.quizOf = () => {
    const element = document.querySelector('footnote-quiz')
    return (element?.shadowRoot ?? document).querySelector('.quiz')
  }
  /** What a control has said as its name, or a group: its label, its legend, what stands in a button or a closed list. */
  globalThis.saidAlready = (node) => {
    const at = node.nodeType === Node.TEXT_NODE ? node.parentElement : node
    const named = at.closest('button, select, a, summary, h1, h2, h3, h4, h5, h6')
    if (named && named !== node) return true
    return !/^(INPUT|SELECT)$/.test(node.nodeName) && !!at.closest('label, legend')
  }
  /** The reader asks attributes where browsers tell it the state. */
  globalThis.withState = (text, node) => {
    if (node.nodeName === 'INPUT' && node.checked) return text.replace('not checked', 'checked')
    if (node.nodeName === 'SELECT') return text.replace(/^(combobox, .*?)(, has popup|$)/, '$1, “' + node.selectedOptions[0]?.text.trim() + '”$2')
    return text
  }`

const library = `(() => { ${source}\n })(); ${own}`

/**
 * Everything a reader hears who goes through the quiz from its beginning to its end. Left out is what no reader says
 * twice, being the name of what was just said, and that a paragraph begins or something ends.
 */
export function readThrough(page: Page): Promise<string[]> {
  return beside(
    page,
    library,
    `(async () => {
      const log = []
      await virtual.start({ container: quizOf() })
      const last = 'end of ' + (await virtual.lastSpokenPhrase())
      for (let text = ''; text !== last; await virtual.next()) {
        text = await virtual.lastSpokenPhrase()
        const node = virtual.activeNode
        if (!saidAlready(node) && !/^(end( of|,) .*|paragraph|superscript|status|alert|form|caption)$/.test(text)) log.push(withState(text, node))
      }
      await virtual.stop()
      return log
    })()`,
  )
}

/** Begins to listen to what is said by itself: where the focus goes, and what is announced. */
export const listen = (page: Page): Promise<void> => beside(page, library, 'virtual.start({ container: quizOf() })')

/** What was said by itself since then. */
export const heard = (page: Page): Promise<string[]> =>
  beside(page, library, 'virtual.spokenPhraseLog().then(async ([, ...log]) => { await virtual.stop(); return log })')
