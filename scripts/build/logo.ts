import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { colour } from '../../content/compile/tokens.ts'

/** The logo as pages show it: its address, and its size in CSS pixels. */
interface Logo {
  src: string
  width: number
  height: number
  /** As wide as a name: then it stands in the place of that. */
  wide: boolean
}

/** In a masthead, CSS pixels high; three times that are drawn. */
const HEIGHT = 28

/** A picture beside site.yml. It is drawn even if it is an SVG: openPicture by itself one could run a script of its own at our origin. */
async function drawn(path: string, width: number | undefined, height: number) {
  const { openPicture } = await import('../../worker/site/cards/mark.ts')
  return (await openPicture(path, width ?? height, height))
    .resize({ ...(width !== undefined && { width }), height, fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png({ palette: true })
    .toBuffer({ resolveWithObject: true })
}

/** Draws the logo beside site.yml into `publicDir`. Throws when it cannot be drawn. */
export async function writeLogo(content: string, file: string, publicDir: string): Promise<Logo> {
  const { data, info } = await drawn(join(content, file), undefined, 3 * HEIGHT)
  const src = `/assets/logo-${createHash('sha256').update(data).digest('hex').slice(0, 8)}.png`
  await mkdir(join(publicDir, 'assets'), { recursive: true })
  await writeFile(join(publicDir, src), data)
  const width = Math.round(info.width / 3)
  return { src, width, height: HEIGHT, wide: width > 2 * HEIGHT }
}

interface Icon {
  /** A picture, of which the icon is drawn on a square; without one it is the first letter of the name. */
  file: string | undefined
  name: string
  accent: string
}

/** Writes the icon of the site, `/icon.svg`. */
export async function writeIcon(publicDir: string, { file, name, accent }: Icon): Promise<void> {
  await mkdir(publicDir, { recursive: true })
  const write = (svg: string) => writeFile(join(publicDir, 'icon.svg'), svg)
  // The renderer takes half a second to load: nothing needs it where there is a picture.
  if (!file)
    return write(await (await import('../../worker/site/cards/initial.ts')).initialIcon(name, accent, colour('paper').light))
  const { data } = await drawn(file, 192, 192)
  return write(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><image width="32" height="32" href="data:image/png;base64,${data.toString('base64')}"/></svg>\n`,
  )
}
