import { build } from '../../generated/build.ts'
import { HOME } from '../edition.ts'

/** The picture that stands for a page where its link is shared: an address on the site, pixels, words in its stead. */
export interface CardPicture {
  src: string
  width: number
  height: number
  alt: string
}

const cards: Record<string, { src: string; alt: string } | undefined> = build.cards

/** The card of a page, by its address without a language: that of the quiz or explainer it is about, else the site's. */
export function cardOf(path: string, lang: string): CardPicture | undefined {
  const [, kind = '', id] = /^\/(\w+)\/([^/]+)/.exec(path) ?? []
  // What is made of a quiz is about it.
  const name = kind === 'teach' || kind === 'print' ? 'quiz' : kind
  const found = cards[`${name}/${id}.${lang}`] ?? cards[`site.${lang}`] ?? cards[`site.${HOME}`]
  return found && { ...found, width: 1200, height: 630 }
}
