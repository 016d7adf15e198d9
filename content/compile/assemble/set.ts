import { noLaterThan } from '../../model/play/dates.ts'
import type { Claim } from '../../model/schema/claim.ts'
import { claimDate } from '../../model/schema/claim.ts'
import type { CompiledClaim, CompiledConflict, CompiledQuestion, CompiledSet } from '../../model/schema/compiled.ts'
import type { Content, SetEntry } from '../content.ts'
import { hash } from '../hash.ts'
import { topicOfQuestion } from '../pictures/shown.ts'
import { usedBy, withSuccessors } from '../used.ts'
import { type Numbering, numbering } from './citations.ts'
import { defined } from './defined.ts'
import { display } from './display.ts'
import { langWithin } from './language.ts'
import { picturesOf } from './picture.ts'
import { compileQuestion } from './question.ts'

/** A claim as it is shipped, but for its citations. The counter of a figure is the claim's own voice unless named. */
export function compileClaim(claim: Claim): Omit<CompiledClaim, 'citations'> {
  const { statement, kind, voice, by, when, asOf, figure, supersededBy, note } = claim
  const counted = figure && defined({ ...figure, by: figure.by ?? by })
  return defined({ statement, kind, voice, by, when, asOf, figure: counted, supersededBy, note })
}

/** A conflict as it is shipped within something in the language `here`. */
export function compileConflict(id: string, content: Content, here?: string): CompiledConflict {
  const found = content.conflicts.get(id)
  if (!found) throw new Error(`no conflict ${id}`)
  const { kind, over, note, accounts } = found.value
  return defined({ kind, over, note, accounts, ...langWithin('conflicts', found, content, here) })
}

/** Claims as they are shipped within something in the language `here`. */
export function compileClaims(
  ids: readonly string[],
  content: Content,
  number: Numbering,
  here: string,
): Record<string, CompiledClaim> {
  const entries = ids.map((id) => {
    const entry = content.claims.get(id)
    if (!entry) throw new Error(`no claim ${id}`)
    const { value } = entry
    return [
      id,
      { ...compileClaim(value), ...langWithin('claims', entry, content, here), citations: number.cites(value.cites) },
    ] as const
  })
  return Object.fromEntries(entries)
}

/**
 * A question whose key rests on a claim that was due for review before the set was last updated says as of when the claim
 * holds, as if its editor had dated it: the reader is told what the build warns of.
 */
function dated(question: CompiledQuestion, updated: string, { claims }: Content): CompiledQuestion {
  const stale = question.claims
    .flatMap((id) => claims.get(id)?.value ?? [])
    .find(({ reviewBy }) => reviewBy && !noLaterThan(updated, reviewBy))
  const asOf = question.asOf ?? (stale && claimDate(stale))
  return asOf ? { ...question, asOf } : question
}

/**
 * A set as it is shipped: everything a widget needs to ask, grade and explain, and nothing that follows from the order
 * options were authored in. Throws when a reference leads nowhere: they are checked before.
 */
export function compileSet(set: SetEntry, content: Content): CompiledSet {
  const { title, summary, language, updated, level, seed, results, corrections, withdrawn } = set.value
  const number = numbering(content, language)
  const used = usedBy(set, content)
  const questions = set.asked.map((question) => {
    const pictures = picturesOf(content, topicOfQuestion(question, content))
    return dated(compileQuestion(question.value, number, pictures, seed), updated, content)
  })
  const accounts = used.conflicts.flatMap((id) => content.conflicts.get(id)?.value.accounts ?? [])
  // What a reader is told by: the claims under keys and explanations, and every account. Those under a distractor alone
  // are told by its why and its citations, and would be a fifth of every reader's download.
  const told = withSuccessors([...questions.flatMap((question) => question.claims), ...accounts], content)
  const claims = compileClaims([...told].sort(), content, number, language)
  const conflicts = Object.fromEntries(used.conflicts.map((id) => [id, compileConflict(id, content, language)]))
  const covered = defined({
    id: set.id,
    language,
    title,
    summary,
    updated,
    level,
    results,
    corrections,
    withdrawn,
    questions,
    citations: number.list(),
    claims,
    conflicts,
  })
  const { id, ...rest } = covered
  return { id, version: hash(covered), ...rest, display: display(covered) }
}
