import sharp, { type Sharp } from 'sharp'

/** A picture that a card shows: a PNG as an address of data, in pixels. */
export interface CardImage {
  src: string
  width: number
  height: number
}

/** The picture of a site, in the masthead of a card and alone on one. */
export interface CardMark {
  small: CardImage
  large: CardImage
  /** As wide as a name: then it stands in the place of that. */
  wide: boolean
}

/** A PNG or an SVG as pixels, an SVG of them as many as fill this size, whatever size it gives itself. */
export async function openPicture(file: string, width: number, height: number): Promise<Sharp> {
  if (!file.endsWith('.svg')) return sharp(file)
  const { width: own = width, height: high = height } = await sharp(file).metadata()
  return sharp(file, { density: 72 * Math.max(width / own, height / high) })
}

async function fitted(file: string, width: number, height: number): Promise<CardImage> {
  const { data, info } = await (await openPicture(file, width, height))
    .resize({ width, height, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { src: `data:image/png;base64,${data.toString('base64')}`, width: info.width, height: info.height }
}

/** Draws a site's PNG or SVG for its cards. */
export async function cardMark(file: string): Promise<CardMark> {
  const [small, large] = await Promise.all([fitted(file, 620, 44), fitted(file, 760, 264)])
  return { small, large, wide: small.width > 2 * small.height }
}
