import { openQuestions } from '../../content/model/play/ground.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../content/model/schema/compiledExplainer.ts'
import type { TopicsFile } from '../../content/model/schema/ledger.ts'
import type { Leads } from '../../widget/quiz/tell/types.ts'
import type { Edition } from './edition.ts'
import { setsById, siblings } from './lookup.ts'

// As many as a reader weighs at a glance; with more, most would share little.
const MOST = 3

/** How many questions a set asks: what is withdrawn is a notice. */
export const asked = (set: Pick<CompiledSet, 'questions'>): number => openQuestions(set).length

/** Minutes that a set takes: as its editor says, else half a minute a question. */
export const minutesOf = (set: Pick<CompiledSet, 'questions' | 'level'>): number =>
  set.level?.minutes ?? Math.max(1, Math.round(asked(set) / 2))

/** The next to read or to play: those that share most, nearest first; none that shares nothing. */
export const nearest = <T extends { id: string }>(all: readonly T[], shared: (one: T) => number): T[] =>
  mostShared(all.map((one) => ({ one, count: shared(one) })))

/** The same of those whose share was counted. */
export function mostShared<T extends { id: string }>(all: readonly { one: T; count: number }[]): T[] {
  return all
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ one }) => one)
}

/** The quiz after this one in its topic, the first after the last; none where there is no other. */
function nextOf({ id }: Pick<CompiledSet, 'id'>, sets: readonly CompiledSet[], topics: TopicsFile['topics']) {
  const own = siblings(topics).get(id) ?? []
  const after = [...own.slice(own.indexOf(id) + 1), ...own.slice(0, own.indexOf(id))]
  return after.flatMap((other) => setsById(sets).get(other) ?? []).find(({ withdrawn }) => !withdrawn)
}

/** Which section of an explainer answers which questions of a set: the one that shares most claims with it. */
function answering({ sections }: CompiledExplainer, set: CompiledSet): Leads['read'][number]['of'] {
  const bySection = new Map<string, string[]>()
  for (const { id, claims } of openQuestions(set)) {
    const [best] = nearest(sections, (section) => section.claims.filter((claim) => claims.includes(claim)).length)
    if (best) bySection.set(best.id, [...(bySection.get(best.id) ?? []), id])
  }
  return [...bySection]
    .sort(([one], [other]) => sections.findIndex(({ id }) => id === one) - sections.findIndex(({ id }) => id === other))
    .map(([section, questions]) => [section, ...questions])
}

/** Where a reader of a set goes on from its result: the next quiz of its topic, and the sections that answer what was missed. */
export function leadsOf(
  set: CompiledSet,
  explainers: readonly CompiledExplainer[],
  { sets, topics, edition: { to } }: { sets: readonly CompiledSet[]; topics: TopicsFile['topics']; edition: Edition },
): Leads {
  const next = nextOf(set, sets, topics)
  const read = explainers.map((one) => ({ title: one.title, href: to(`/explainer/${one.id}`), of: answering(one, set) }))
  return { ...(next && { next: { title: next.title, href: to(`/quiz/${next.id}`) } }), read: read.filter(({ of }) => of.length) }
}
