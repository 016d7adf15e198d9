import satori, { type SatoriOptions } from 'satori'
import sharp from 'sharp'
import type { Card } from './card.ts'
import { fontsFor, fontsOf } from './fonts.ts'
import { CARD_HEIGHT, CARD_WIDTH, card as draw, type Element, room, ruler, wordless } from './layout.ts'
import { fitTitle } from './lines.ts'
import type { CardMark } from './mark.ts'
import { phrasesOf } from './phrases.ts'

// Text on paper has few colours: with more, the letters’ edges are no smoother to the eye. A picture may have all that there are.
const COLOURS = 32
const ALL_COLOURS = 256

const fonts = fontsOf()

interface Drawing {
  /** Fonts beside those that nearly every card is set in: with these it takes no others. */
  more?: SatoriOptions['fonts']
  onNodeDetected?: SatoriOptions['onNodeDetected']
}

/** An element as SVG whose text is paths; what further fonts it took, and the letters for which those of ours have no glyph. */
export async function svgOf(element: Element, { more, onNodeDetected }: Drawing = {}) {
  const missing = new Set<string>()
  const taken: SatoriOptions['fonts'] = []
  const svg = await satori(element as unknown as Parameters<typeof satori>[0], {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts: more ? [...fonts, ...more] : fonts,
    loadAdditionalAsset: async (_, text) => {
      const found = more ? [] : fontsFor(text)
      if (!found.length) missing.add(text)
      taken.push(...found)
      return found
    },
    ...(onNodeDetected && { onNodeDetected }),
  })
  return { svg, taken, missing: [...missing] }
}

/** Widths in ems, as the title is set. */
async function widthsOf(texts: readonly string[]): Promise<number[]> {
  const widths: number[] = []
  await svgOf(ruler(texts), {
    onNodeDetected: ({ key, width }) => {
      if (key !== undefined) widths[Number(key)] = width / 100
    },
  })
  return texts.map((_, i) => widths[i] ?? 0)
}

/** A card in words as SVG; nothing where there are letters that we cannot draw. */
async function worded(card: Card, mark: CardMark | undefined): Promise<string | undefined> {
  const phrases = phrasesOf(card.title, card.titleLang ?? card.lang)
  const [apart = 0, together = 0, ...widths] = await widthsOf(['n n', 'nn', ...phrases.map(({ text }) => text)])
  const measured = phrases.map((phrase, i) => ({ ...phrase, width: widths[i] ?? 0 }))
  const title = fitTitle(measured, room, apart - together)
  const element = draw(card, title, mark)
  const { svg, taken, missing } = await svgOf(element)
  if (missing.length) return undefined
  if (!taken.length) return svg
  // A part of a face says which letters it is for, and may lack some: what is missing is told by drawing with it.
  const again = await svgOf(element, { more: taken })
  return again.missing.length ? undefined : again.svg
}

/** A card without words; without a name, too, where that has letters that we cannot draw. */
async function silent({ name }: Card, mark: CardMark | undefined): Promise<string> {
  const { svg, missing } = await svgOf(wordless(name, mark))
  return missing.length ? (await svgOf(wordless('', undefined))).svg : svg
}

/**
 * A card as a PNG, with the picture of the site where it has one. Where there are letters that we cannot draw, such as those of
 * Korean and Arabic, that stands alone.
 */
export async function drawCard(card: Card, mark?: CardMark): Promise<Buffer> {
  const svg = (await worded(card, mark)) ?? (await silent(card, mark))
  const colours = mark ? ALL_COLOURS : COLOURS
  return sharp(Buffer.from(svg)).png({ palette: true, colours, dither: 0, effort: 1 }).toBuffer()
}
