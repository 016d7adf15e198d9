import { mayShow } from '../complete/source.ts'
import type { Content } from '../content.ts'
import { grouped } from '../grouped.ts'
import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Ids of the passages that matched no schema, by source. */
const brokenPassages = ({ broken }: Content) =>
  grouped(
    [...broken].flatMap((name) => {
      const [folder, source = '', passage] = name.split('/')
      return folder === 'sources' && passage !== undefined ? [[source, passage] as const] : []
    }),
  )

/**
 * Nothing in a document is passed over in silence: every paragraph from 1 to the last either has a passage or is in
 * `leftOut` with a reason, once, and not both. A second passage of a paragraph (`p13b`) follows a first. What may be shown may be
 * passed over: it can be read in whole.
 */
export const coverage: Rule = {
  name: 'coverage',
  check(content, report) {
    const brokenOf = brokenPassages(content)
    for (const { id: source, value, at } of content.sources.values()) {
      const last = value.document.paragraphs
      const paragraph = (id: string) => Number.parseInt(id.slice(1), 10)
      const told = new Map<number, string>(Object.keys(value.passages).map((id) => [paragraph(id), `passage ${id}`]))

      for (const id of Object.keys(value.passages)) {
        const letter = /[b-z]$/.exec(id)?.[0]
        const previous =
          letter === 'b' ? `p${paragraph(id)}` : letter && `p${paragraph(id)}${String.fromCharCode(letter.charCodeAt(0) - 1)}`
        if (paragraph(id) > last) report(at(['passages', id]), show(id), `a paragraph from 1 to ${last}`)
        if (previous && !value.passages[previous] && !content.broken.has(`sources/${source}/${previous}`))
          report(at(['passages', id]), `${id} without ${previous}`, 'letters in sequence, the first passage without one')
      }
      value.leftOut.forEach(({ paragraph: number }, i) => {
        const spot = at(['leftOut', i, 'paragraph'])
        const before = told.get(number)
        if (number > last) report(spot, String(number), `a paragraph from 1 to ${last}`)
        if (before) report(spot, `${number}, which has ${before}`, 'each paragraph either used or left out, once')
        told.set(number, 'been left out already')
      })
      for (const passage of brokenOf.get(source) ?? []) told.set(paragraph(passage), 'a broken passage')
      const missing = Array.from({ length: last }, (_, i) => i + 1).filter((number) => !told.has(number))
      if (missing.length && !mayShow(value))
        report(
          at(['passages']),
          `nothing about paragraph ${missing.join(', ')}`,
          'a passage, or a place in leftOut, for every paragraph',
        )
    }
  },
}
