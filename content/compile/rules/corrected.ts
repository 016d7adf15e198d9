import type { Locate } from '../content.ts'
import { show } from '../problem.ts'
import type { Report, Rule } from './rule.ts'

type Corrected = { corrections?: readonly { of?: string | undefined }[] | undefined }

/** Every `of` names a part that is there; `what` says which parts there are. */
function expectOf(value: Corrected, at: Locate, parts: readonly string[], report: Report) {
  for (const [i, { of }] of (value.corrections ?? []).entries())
    if (of !== undefined && !parts.includes(of)) report(at(['corrections', i, 'of']), show(of), `one of ${parts.join(', ')}`)
}

/** A correction is of a part that is there: a section of an explainer, a passage of a source, or a field. Those of sets have their schema. */
export const corrected: Rule = {
  name: 'corrected',
  check({ explainers, sources, allClaims }, report) {
    for (const { value, at } of explainers.values())
      expectOf(value, at, ['title', 'summary', ...value.sections.map(({ id }) => id)], report)
    for (const { value, at } of sources.values()) {
      const fields = ['title', 'publisher', 'author', 'published', 'url', 'language', 'kind', 'vantage', 'note']
      expectOf(value, at, [...fields, ...Object.keys(value.passages)], report)
    }
    for (const { value, at } of allClaims)
      expectOf(value, at, ['statement', 'kind', 'figure', 'asOf', 'when', 'voice', 'by', 'note', 'cites'], report)
  },
}
