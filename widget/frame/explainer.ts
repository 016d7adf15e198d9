import { accentFrom, type Get, waysFrom } from '../options.ts'
import { followHeight } from './height.ts'
import { postEvent, withinWordPress } from './outside.ts'

/**
 * What the page of a framed explainer needs beside what the server rendered: looks asked for in its address, its height
 * and its events for the page around it. Nothing is drawn anew.
 */
const query = new URLSearchParams(location.search)
/** A frame cannot see whether its page is light or dark; most are light. */
const get: Get = (name) => query.get(name) ?? (name === 'theme' ? 'light' : null)
const node = document.getElementById('footnote')
const { explainer, version, sections, cites = '' } = node?.dataset ?? {}

document.documentElement.style.setProperty('--footnote-accent', accentFrom(get) ?? null)
node?.querySelector('article')?.setAttribute('data-theme', waysFrom(get).theme)

if (node) {
  followHeight(node)
  // A note's id ends on its number, and the page says which passage each number cites.
  const cited = (link: Element | null) => {
    const note = link?.closest('.notes li')
    return note ? cites.split(' ')[Number(note.id.split('.').pop()) - 1] : undefined
  }
  node.addEventListener('click', ({ target }) => {
    const [source, passage] = cited((target as Element).closest('a[target]'))?.split('/') ?? []
    if (source) postEvent('source', { explainer, source, passage })
  })
  withinWordPress(cited)
  postEvent('ready', { explainer, version, sections: Number(sections) })
}
