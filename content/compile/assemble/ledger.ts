import { passageHref } from '../../model/play/cite.ts'
import type { ClaimsFile, SourcesFile } from '../../model/schema/ledger.ts'
import type { Question } from '../../model/schema/question.ts'
import type { Content } from '../content.ts'
import { allClaims, partsOf } from '../parts.ts'
import { paragraphOf } from './citations.ts'
import { defined } from './defined.ts'
import { compileClaim, compileConflict } from './set.ts'

const byId = <T>(entries: Iterable<readonly [string, T]>) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))

/** `set/question` of every question of a published set that fits. */
function questionsWhere(fits: (question: Question) => boolean, { sets }: Content): string[] {
  const published = [...sets.values()].filter(({ value }) => value.reviewed)
  return published.flatMap(({ id, asked }) => asked.filter(({ value }) => fits(value)).map((question) => `${id}/${question.id}`))
}

/** `set/question` of every question of a published set that names a claim. */
export function questionsOn(claim: string, content: Content): string[] {
  return questionsWhere((question) => allClaims(question).includes(claim), content)
}

/** `/v1/sources.json`: every source with its passages, the claims that rest on each and the questions that offer it as evidence. */
export function compileSources(content: Content): SourcesFile {
  const { sources, claims } = content
  const resting = (cite: string) => [...claims.values()].filter(({ value }) => value.cites.includes(cite)).map(({ id }) => id)
  const compiled = [...sources].map(([source, { value: whole }]) => {
    const { reviewed: _, ...value } = whole
    const passages = Object.entries(value.passages).map(([id, passage]) => {
      const href = passageHref({ source, passage: id, anchor: passage.anchor, url: value.url })
      const at = `${source}/${id}`
      const offering = questionsWhere((question) => partsOf(question).some(({ cite }) => cite === at), content)
      return [id, { ...passage, paragraph: paragraphOf(id), href, claims: resting(at).sort(), questions: offering }] as const
    })
    return [source, defined({ ...value, passages: Object.fromEntries(passages) })] as const
  })
  return { sources: byId(compiled) }
}

/** `/v1/claims.json`: every claim with its passages, the conflicts it is in and the questions that rest on it; every conflict. */
export function compileLedger(content: Content): ClaimsFile {
  const conflictsOf = (claim: string) =>
    [...content.conflicts.values()].filter(({ value }) => value.accounts.includes(claim)).map(({ id }) => id)
  const claims = [...content.claims].map(([id, { value }]) => {
    const more = { cites: value.cites, conflicts: conflictsOf(id), questions: questionsOn(id, content) }
    return [id, defined({ ...compileClaim(value), ...more, reviewBy: value.reviewBy })] as const
  })
  const conflicts = [...content.conflicts.keys()].map((id) => [id, compileConflict(id, content)] as const)
  return { claims: byId(claims), conflicts: byId(conflicts) }
}
