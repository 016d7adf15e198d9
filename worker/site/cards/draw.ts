import satori, { type SatoriOptions } from 'satori'
import sharp from 'sharp'
import type { Card } from './card.ts'
import { fontsFor, fontsOf } from './fonts.ts'
import { CARD_HEIGHT, CARD_WIDTH, card as draw, type Element, room, ruler } from './layout.ts'
import { fitTitle } from './lines.ts'
import { phrasesOf } from './phrases.ts'

// Text on paper has few colours: with more, the letters' edges are no smoother to the eye.
const COLOURS = 32

const fonts = fontsOf()

/** An element as SVG whose text is paths, and the letters for which no font of ours has a glyph. */
async function svgOf(element: Element, onNodeDetected?: SatoriOptions['onNodeDetected']) {
  const missing = new Set<string>()
  const svg = await satori(element as unknown as Parameters<typeof satori>[0], {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    fonts,
    loadAdditionalAsset: async (_, text) => {
      const found = fontsFor(text)
      if (!found.length) missing.add(text)
      return found
    },
    ...(onNodeDetected && { onNodeDetected }),
  })
  return { svg, missing: [...missing] }
}

/** Widths in ems, as the title is set. */
async function widthsOf(texts: readonly string[]): Promise<number[]> {
  const widths: number[] = []
  await svgOf(ruler(texts), ({ key, width }) => {
    if (key !== undefined) widths[Number(key)] = width / 100
  })
  return texts.map((_, i) => widths[i] ?? 0)
}

/** A card as a PNG, or nothing where there are letters that we cannot draw. */
export async function drawCard(card: Card): Promise<Buffer | undefined> {
  const phrases = phrasesOf(card.title, card.lang)
  const [apart = 0, together = 0, ...widths] = await widthsOf(['n n', 'nn', ...phrases.map(({ text }) => text)])
  const measured = phrases.map((phrase, i) => ({ ...phrase, width: widths[i] ?? 0 }))
  const title = fitTitle(measured, room, apart - together)
  const { svg, missing } = await svgOf(draw(card, title))
  if (missing.length) return undefined
  return sharp(Buffer.from(svg)).png({ palette: true, colours: COLOURS, dither: 0, effort: 1 }).toBuffer()
}
