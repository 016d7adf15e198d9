import type { Citation } from '../../content/model/schema/compiled.ts'
import { publisherOf } from './byline.ts'

/** A document, and the places in `citations` that cite it. */
export interface Cited {
  document: Citation
  places: number[]
}

/** Places by the document they cite: documents in the order they are first cited in, passages likewise. */
export function documentsOf(citations: readonly Citation[], places: readonly number[]): Cited[] {
  const found = new Map<string, Cited>()
  for (const place of places) {
    const document = citations[place]
    if (!document) continue
    const one = found.get(document.source) ?? { document, places: [] }
    if (!one.places.includes(place)) one.places.push(place)
    found.set(document.source, one)
  }
  return [...found.values()]
}

/** About two lines of a phone, in characters of a Latin script. */
const ROOM = 48

/** The publishers' names, each once, as many as two lines hold, and how many are left. */
export function publishersOf(documents: readonly Cited[]): { names: string[]; more: number } {
  const names = [...new Set(documents.map(({ document }) => publisherOf(document)))]
  let room = ROOM
  const held = names.filter((name, i) => {
    room -= name.length + 3
    return i === 0 || room >= 0
  })
  // One that is left out takes no more room than saying so.
  const shown = names.length - held.length === 1 && names.join('').length < ROOM ? names : held
  return { names: shown, more: names.length - shown.length }
}
