import { openQuestions } from '../../content/model/play/ground.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../content/model/schema/compiled-explainer.ts'
import type { ClaimsFile } from '../../content/model/schema/ledger.ts'

// As many as a reader weighs at a glance; with more, most would share little.
const MOST = 3

/** How many questions a set asks: what is withdrawn is a notice. */
export const asked = (set: Pick<CompiledSet, 'questions'>): number => openQuestions(set).length

/** Minutes that a set takes: as its editor says, else half a minute a question. */
export const minutesOf = (set: Pick<CompiledSet, 'questions' | 'level'>): number =>
  set.level?.minutes ?? Math.max(1, Math.round(asked(set) / 2))

/** How many of an explainer's claims the questions of a set name. */
export function sharedClaims({ claims }: Pick<CompiledExplainer, 'claims'>, set: string, ledger: ClaimsFile['claims']): number {
  const asked = (id: string) => ledger[id]?.questions.some((question) => question.startsWith(`${set}/`))
  return Object.keys(claims).filter(asked).length
}

/** The next to read or to play: those that share most, nearest first; none that shares nothing. */
export function nearest<T extends { id: string }>(all: readonly T[], shared: (one: T) => number): T[] {
  return all
    .map((one) => ({ one, count: shared(one) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ one }) => one)
}
