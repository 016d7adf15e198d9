import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../../content/model/schema/compiledExplainer.ts'
import { cardOf } from '../document/card.ts'
import { editionOf, HOME } from '../edition.ts'
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
  name: string
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

/** A set and its corrections. What is withdrawn is dropped, and what was put right in it. */
function setItems(set: CompiledSet, place: Place): FeedItem[] {
  if (set.withdrawn) return []
  const { id, title, summary, language, updated, corrections, questions } = set
  const { words } = place.edition
  const item = itemAt(`/quiz/${id}`, language, updated, place)
  const whole: FeedItem = { ...item, kind: 'quiz', title, summary, html: setBlock(set, { ...place, url: item.url }) }
  // The list only grows, so that a place in it names a correction for good.
  const corrected = corrections.flatMap(({ date, question, note }, i): FeedItem[] => {
    const found = questions.find((one) => one.id === question)
    if (!found || found.withdrawn) return []
    const url = `${item.url}#${question}`
    const own = { id: `${item.id}/correction/${i + 1}`, url, lang: language, updated: instant(date) }
    const html = correctionBlock(note, found.stem, url)
    return [{ ...own, kind: 'correction', title: words.sharing.correctionOf(title), summary: note, html }]
  })
  return [whole, ...corrected]
}

function explainerItem(explainer: CompiledExplainer, place: Place): FeedItem {
  const { id, title, summary, language, updated } = explainer
  const item = itemAt(`/explainer/${id}`, language, updated, place)
  return { ...item, kind: 'explainer', title, summary, html: explainerBlock(explainer, { ...place, url: item.url }) }
}

/** The feed of a language: in the home one, what is in another is in its own. Nothing where the site has no first page in it. */
export function feedOf({ edition, index, sets, explainers, origin }: PageScene): Feed | undefined {
  const { lang, words, to } = edition
  if (lang !== HOME && to('/') === '/') return undefined
  const here = ({ language }: { language: string }) => lang === HOME || language === lang
  const place = ({ language }: { language: string }): Place => {
    return { index, origin, edition: language === lang ? edition : editionOf(language, index) }
  }
  const items = [
    ...sets.filter(here).flatMap((set) => setItems(set, place(set))),
    ...explainers.filter(here).map((one) => explainerItem(one, place(one))),
  ]
  return {
    id: tag(origin, to('/')),
    lang,
    title: words.titled(words.name, words.motto),
    about: words.about,
    name: words.name,
    home: origin + to('/'),
    atom: origin + to('/feed.xml'),
    json: origin + to('/feed.json'),
    items: items.sort((a, b) => (a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1)),
  }
}
