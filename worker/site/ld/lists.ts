import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../../content/model/schema/compiledExplainer.ts'
import { claimAt, type LedgerSource, type LedgerTopic, type PageScene } from '../scene.ts'
import { correctionComments } from './quiz.ts'
import { itemList, type LdPage, pageUrl, published, type Thing } from './site.ts'
import { work } from './works.ts'

type Site = Pick<PageScene, 'edition' | 'origin'>
type Works = Site & { sets: readonly CompiledSet[]; explainers: readonly CompiledExplainer[] }

/** Quizzes that are asked, and explainers. */
function worksOf({ edition, sets, explainers, origin }: Works): Thing {
  const item =
    (kind: string) =>
    ({ id, title }: { id: string; title: string }) => ({ name: title, url: origin + edition.to(`/${kind}/${id}`) })
  const open = <T extends { withdrawn?: unknown }>(all: readonly T[]) => all.filter(({ withdrawn }) => !withdrawn)
  return itemList([...open(sets).map(item('quiz')), ...open(explainers).map(item('explainer'))])
}

/** The first page: every quiz that is asked, and every explainer. */
export function catalogueLd(works: Works): Thing {
  const { edition, origin } = works
  const { words } = edition
  return {
    ...published({ edition, origin, path: '/' }, 'CollectionPage', words.titled(words.name, words.motto), words.about),
    mainEntity: worksOf(works),
  }
}

/** A topic: its quizzes that are asked, and its explainers. */
export function topicLd({ edition, origin, topic, path, sets, explainers }: Works & { topic: LedgerTopic; path: string }): Thing {
  const page = published({ edition, origin, path }, 'CollectionPage', topic.title, topic.summary)
  return { ...page, mainEntity: worksOf({ edition, origin, sets, explainers }) }
}

/** Every document. */
export function sourcesLd({ edition, sources, origin }: Site & Pick<PageScene, 'sources'>): Thing {
  const { words, to } = edition
  const items = Object.entries(sources).map(([id, { title }]) => ({ name: title, url: origin + to(`/sources/${id}`) }))
  return {
    ...published({ edition, origin, path: '/sources' }, 'CollectionPage', words.sources, words.sourcesAbout),
    mainEntity: itemList(items),
  }
}

/** A document on our page about it. */
export function sourceLd(source: LedgerSource, place: LdPage): Thing {
  const page = published(place, 'WebPage', source.title, source.vantage)
  return { ...page, mainEntity: work(source, place.origin + place.path, pageUrl(place)) }
}

/** Every claim. They are read on the page: as data they would be longer than it. */
export function claimsLd({ edition, origin }: Site, path: string, title = edition.words.ledger.claimsTitle): Thing {
  return published({ edition, origin, path }, 'CollectionPage', title, edition.words.ledger.claimsAbout)
}

/** Every correction, by what it was made in. */
export function correctionsLd({ edition, sets, explainers, claims, sources, origin }: PageScene): Thing {
  const { words, to } = edition
  const work = <T extends { corrections?: readonly { date: string; note: string }[] | undefined }>(
    all: readonly (readonly [type: string, name: string, path: string, of: T])[],
  ) =>
    all.flatMap(([type, name, path, of]) =>
      of.corrections?.length ? [{ '@type': type, name, url: origin + path, ...correctionComments(of) }] : [],
    )
  const corrected = [
    ...work(sets.map((set) => ['Quiz', set.title, to(`/quiz/${set.id}`), set] as const)),
    ...work(explainers.map((one) => ['Article', one.title, to(`/explainer/${one.id}`), one] as const)),
    ...work(Object.entries(claims).map(([id, one]) => ['Claim', one.statement, claimAt(id, { claims, edition }), one] as const)),
    ...work(Object.entries(sources).map(([id, one]) => ['CreativeWork', one.title, to(`/sources/${id}`), one] as const)),
  ]
  return {
    ...published({ edition, origin, path: '/corrections' }, 'CollectionPage', words.corrections, words.ledger.correctionsAbout),
    ...(corrected.length && { hasPart: corrected }),
  }
}
