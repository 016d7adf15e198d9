import type { Source } from '../../model/schema/source.ts'
import type { Content, QuestionEntry, SetEntry } from '../content.ts'
import { scoring } from '../parts.ts'
import { show } from '../problem.ts'
import { words } from '../words.ts'
import type { Rule } from './rule.ts'

// More than two thirds: what is taken away with one document is then most of the set.
const SHARE = 2 / 3
// A short set is made of one article as a matter of course.
const ENOUGH = 8

/** The one document that all keys of a question rest on; undefined where there are more. */
function loneSource({ value }: QuestionEntry, { claims }: Content): string | undefined {
  const cites = scoring(value).flatMap((part) =>
    part.cite ? [part.cite] : part.claims.flatMap((id) => claims.get(id)?.value.cites ?? []),
  )
  const sources = new Set(cites.map((cite) => cite.split('/')[0] ?? ''))
  return sources.size === 1 ? [...sources][0] : undefined
}

/** The document that most questions of a set rest on and on nothing else, when there is one. */
export function loneDocument(set: SetEntry, content: Content): { id: string; of: number } | undefined {
  const asked = set.asked.filter(({ value }) => !value.withdrawn)
  const lone = asked.map((question) => loneSource(question, content))
  const [id = '', of = 0] =
    [...new Set(lone)]
      .flatMap((one) => (one ? [[one, lone.filter((other) => other === one).length] as const] : []))
      .sort(([, a], [, b]) => b - a)[0] ?? []
  return asked.length >= ENOUGH && of > SHARE * asked.length ? { id, of } : undefined
}

const names = (summary: string, { publisher }: Source) =>
  ` ${words(summary).join(' ')} `.includes(` ${words(publisher).join(' ')} `)

/** A set of which more than two thirds stand or fall with one document names its publisher in the summary. */
export const loneDocumentNamed: Rule = {
  name: 'lone-document',
  ofSet(set, content, report) {
    const lone = loneDocument(set, content)
    const source = lone && content.sources.get(lone.id)?.value
    // An inferred publisher is nothing to name as if it were printed.
    if (!lone || !source || source.inferred.includes('publisher') || names(set.value.summary, source)) return
    report(
      set.at(['summary']),
      `${lone.of} of ${set.asked.length} questions that rest on ${lone.id} alone, and a summary that does not say so`,
      `${show(source.publisher)} in the summary`,
    )
  },
}
