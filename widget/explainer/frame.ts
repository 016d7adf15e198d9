import { accentFrom, type Get, waysFrom } from '../options.ts'
import { emit, tell, withinWordPress } from '../outside.ts'

/**
 * What the page of a framed explainer needs beside what the server rendered: looks asked for in its address, its height
 * and its events for the page around it. Nothing is drawn anew, and nothing in it grows.
 */
const get: Get = (name) => new URLSearchParams(location.search).get(name)
const node = document.getElementById('footnote')
const { explainer, version, sections, cites = '' } = node?.dataset ?? {}

document.documentElement.style.setProperty('--footnote-accent', accentFrom(get) ?? null)
node?.querySelector('article')?.setAttribute('data-theme', waysFrom(get).theme)

if (node) {
  let told = 0
  const measure = () => {
    const height = Math.ceil(node.getBoundingClientRect().height)
    if (height !== told) tell(height)
    told = height
  }
  measure()
  // Only another width wraps other lines; a fold that the reader closes leaves the height as it is.
  let width = innerWidth
  addEventListener('resize', () => {
    if (innerWidth === width) return
    width = innerWidth
    measure()
  })
  // A note's id ends on its number, and the page says which passage each number cites.
  const cited = (link: Element | null) => {
    const note = link?.closest('.notes li')
    return note ? cites.split(' ')[Number(note.id.split('.').pop()) - 1] : undefined
  }
  node.addEventListener('click', ({ target }) => {
    const [source, passage] = cited((target as Element).closest('a[target]'))?.split('/') ?? []
    if (source) emit('source', { explainer, source, passage })
  })
  withinWordPress(cited)
  emit('ready', { explainer, version, sections: Number(sections) })
}
