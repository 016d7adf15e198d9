import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../../content/model/schema/compiledExplainer.ts'
import { build } from '../../generated/build.ts'
import { allCorrections, type CorrectionItem } from '../corrections.ts'
import { cardOf } from '../document/card.ts'
import { editionOf, HOME, sitePublisher } from '../edition.ts'
import type { PageScene } from '../scene.ts'
import { correctionBlock, explainerBlock, setBlock } from './block.tsx'

/** Something published, in whatever format it is told. */
export interface FeedItem {
  /** Never changes, whatever is edited: a tag URI (RFC 4151). */
  id: string
  kind: 'quiz' | 'explainer' | 'correction'
  /** BCP 47. */
  lang: string
  url: string
  title: string
  summary: string
  /** Tells no answer. */
  html: string
  /** RFC 3339. */
  updated: string
  image?: string
}

/** All that is published in a language, the latest first. */
export interface Feed {
  id: string
  lang: string
  title: string
  about: string
  /** Who publishes it. */
  publisher: string
  /** What it may be used under. */
  licence: { name: string; url: string }
  /** The addresses of the first page and of the feed itself, in each format. */
  home: string
  atom: string
  json: string
  items: FeedItem[]
}

type Place = Pick<PageScene, 'edition' | 'index' | 'origin'>

// We hold a date by its day; it stands for the day's beginning.
const instant = (day: string) => `${day}T00:00:00Z`

const tag = (origin: string, path: string) => `tag:${new URL(origin).hostname},2026:${path}`

/** What every kind of item says of itself. */
function itemAt(path: string, lang: string, day: string, { edition, origin }: Place) {
  const address = edition.to(path)
  const picture = cardOf(path, lang)
  return {
    id: tag(origin, address),
    url: origin + address,
    lang,
    updated: instant(day),
    ...(picture && { image: origin + picture.src }),
  }
}

/** A set. What is withdrawn is dropped. */
function setItems(set: CompiledSet, place: Place): FeedItem[] {
  if (set.withdrawn) return []
  const { id, title, summary, language, updated } = set
  const item = itemAt(`/quiz/${id}`, language, updated, place)
  return [{ ...item, kind: 'quiz', title, summary, html: setBlock(set, { ...place, url: item.url }) }]
}
function explainerItems(explainer: CompiledExplainer, place: Place): FeedItem[] {
  if (explainer.withdrawn) return []
  const { id, title, summary, language, updated } = explainer
  const item = itemAt(`/explainer/${id}`, language, updated, place)
  return [{ ...item, kind: 'explainer', title, summary, html: explainerBlock(explainer, { ...place, url: item.url }) }]
}

/** What was put right, under the words of the language it is in; not in what is withdrawn, nor in a question that is. */
function correctionItem({ key, date, note, lang, title, href, asked }: CorrectionItem, { edition, origin }: Place): FeedItem {
  const url = origin + (asked?.href ?? href)
  const own = { id: tag(origin, edition.to(key)), url, lang, updated: instant(date) }
  const html = correctionBlock(note, asked?.stem ?? title, url)
  return { ...own, kind: 'correction', title: edition.words.sharing.correctionOf(title), summary: note, html }
}

/** Corrections of what stands. */
function standing(scene: PageScene): CorrectionItem[] {
  const { sets, explainers } = scene
  const gone = new Set([
    ...sets.flatMap(({ id, withdrawn }) => (withdrawn ? [`/quiz/${id}`] : [])),
    ...explainers.flatMap(({ id, withdrawn }) => (withdrawn ? [`/explainer/${id}`] : [])),
  ])
  return allCorrections(scene).filter((item) => !item.withdrawal && !gone.has(item.path) && !(item.ofQuestion && !item.asked))
}

/** The feed of a language: in the home one, what is in another is in its own. Nothing where the site has no first page in it. */
export function feedOf(scene: PageScene): Feed | undefined {
  const { edition, index, sets, explainers, origin } = scene
  const { lang, words, to } = edition
  if (lang !== HOME && to('/') === '/') return undefined
  const here = ({ language }: { language: string }) => lang === HOME || language === lang
  const place = ({ language }: { language: string }): Place => {
    return { index, origin, edition: language === lang ? edition : editionOf(language, index) }
  }
  const items = [
    ...sets.filter(here).flatMap((set) => setItems(set, place(set))),
    ...explainers.filter(here).flatMap((one) => explainerItems(one, place(one))),
    ...standing(scene)
      .filter(({ lang }) => here({ language: lang }))
      .map((one) => correctionItem(one, place({ language: one.lang }))),
  ]
  return {
    id: tag(origin, to('/')),
    lang,
    title: words.titled(words.name, words.motto),
    about: words.about,
    publisher: sitePublisher(edition),
    licence: build.licence,
    home: origin + to('/'),
    atom: origin + to('/feed.xml'),
    json: origin + to('/feed.json'),
    items: items.sort((a, b) => (a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1)),
  }
}
