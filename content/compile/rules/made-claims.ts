import type { WrittenGrounds } from '../../model/schema/question.ts'
import { type Place, writtenGrounds } from '../complete/grounds.ts'
import { citesOf, isReported } from '../complete/question.ts'
import { type Content, type Locate, ownQuestions } from '../content.ts'
import type { Report, Rule } from './rule.ts'

/** What only a part that cites passages itself may say. */
const beside = ['voice', 'by', 'when', 'kind'] as const

/** What the claim lacks that is to be made of a part. */
function checkPart(
  { path, grounds }: Place & { grounds: WrittenGrounds },
  isItem: boolean,
  content: Content,
  at: Locate,
  report: Report,
) {
  const { why, claims, voice, by, when, kind } = grounds
  const cites = citesOf(grounds)
  const spot = (field: string) => at([...path, field])
  if (!cites.length) {
    for (const field of beside)
      if (grounds[field] !== undefined) report(spot(field), `${field} without cite`, 'this only beside cite: a claim has its own')
    return
  }
  if (claims) report(spot('claims'), 'claims and cite', 'either: a claim of its own where one is named elsewhere, too')
  if (why === undefined) report(spot('why'), 'nothing', 'a why, which says what the passage does')
  if (voice === undefined && !isReported(cites, content))
    report(
      spot('voice'),
      'nothing, with a source that is neither news nor primary',
      'voice: attributed, analysis, reported or inferred',
    )
  if ((voice === 'attributed' || voice === 'analysis') && by === undefined)
    report(spot('by'), 'nothing', `by, as for all that is ${voice}`)
  if (when !== undefined && kind) report(spot('kind'), 'a fact with a date', 'either: a fact holds at all times')
  if (isItem && when === undefined) report(spot('when'), 'nothing', 'when, as for every item of an order')
  for (const { id, value } of content.conflicts.values()) {
    const account = value.accounts.find((one) => content.claims.get(one)?.value.cites.some((cite) => cites.includes(cite)))
    if (account)
      report(spot('cite'), `what ${account} rests on, which is disputed (${id})`, 'a claim: that one, or another of its own')
  }
}

/**
 * A part of a question that cites passages itself has all that its claim needs. What is disputed, or said in more than one
 * question, is written as a claim, so that it is mended in one place.
 */
export const madeClaims: Rule = {
  name: 'made-claims',
  check(content, report) {
    const said = new Map<string, string>()
    for (const { written, origin, at } of ownQuestions(content))
      for (const part of writtenGrounds(written)) {
        checkPart(part, written.type === 'order', content, at, report)
        const cites = citesOf(part.grounds)
        if (!cites.length || part.grounds.why === undefined) continue
        const all = [part.grounds.why, ...cites].join(' ')
        const before = said.get(all) ?? origin
        said.set(all, before)
        if (before !== origin)
          report(at([...part.path, 'why']), `what is said of ${cites.join(', ')} in ${before}, too`, 'a claim that both name')
      }
  },
}
