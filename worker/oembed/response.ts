import { select } from '../../content/model/play/select.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../content/model/schema/compiledExplainer.ts'
import { heights } from '../generated/heights.ts'
import type { CardPicture } from '../site/document/card.ts'
import { type Edition, sitePublisher } from '../site/edition.ts'
import { explainerFrame, tallestFrame } from '../site/heights/figures.ts'
import { type EmbedChoice, oembedHtml } from '../site/pages/embed/snippets.ts'
import type { Shown } from './address.ts'

/** How large an answer may be, in CSS pixels: oEmbed's `maxwidth` and `maxheight`. */
export interface MaxSize {
  width?: number
  height?: number
}

/** What an embeddable address shows, with the language it is served in and the one it was written in (`source`). */
export interface Found {
  shown: Shown
  work: { kind: 'quiz'; set: CompiledSet } | { kind: 'explainer'; explainer: CompiledExplainer }
  source: string
  edition: Edition
  /** Its card, if it has one. */
  card: CardPicture | undefined
}

/** The width of a quiz's column: no frame gains by being wider. */
const WIDTH = 640

/** A day, in seconds: a card or a title may change; the frame itself is fresh whenever it is looked at. */
const CACHE_AGE = 86_400

/** The height of the frame's tallest state at a width, folds closed: many systems keep it whatever the frame tells. */
function heightAt({ work, shown }: Found, width: number): number {
  if (work.kind === 'explainer') return explainerFrame(heights, work.explainer, width)
  const chosen = select(work.set, shown.options)
  // Ids that are not known choose nothing; the frame then shows the whole set.
  return tallestFrame(heights, chosen.questions.length ? chosen : work.set, shown.options, width)
}

/**
 * The answer of oEmbed 1.0 (https://oembed.com), type `rich`: a link and a frame no larger than there is room for, which
 * scrolls where it would be higher. The thumbnail is left out where there is no room for it.
 */
export function oembedOf(found: Found, origin: string, room: MaxSize): Record<string, string | number> {
  const { work, shown, source, edition, card } = found
  const { title, language } = work.kind === 'quiz' ? work.set : work.explainer
  const width = Math.min(WIDTH, room.width ?? WIDTH)
  const height = Math.min(heightAt(found, width), room.height ?? Number.POSITIVE_INFINITY)
  const choice: EmbedChoice = { kind: shown.kind, id: shown.id, title, source, lang: language, options: shown.options, height }
  const home = origin + edition.to('/')
  const fits = card && card.width <= (room.width ?? card.width) && card.height <= (room.height ?? card.height)
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: sitePublisher(edition),
    author_url: home,
    provider_name: edition.words.name,
    provider_url: home,
    cache_age: CACHE_AGE,
    html: oembedHtml(choice, { origin, release: null }, height),
    width,
    height,
    ...(fits && { thumbnail_url: origin + card.src, thumbnail_width: card.width, thumbnail_height: card.height }),
  }
}
