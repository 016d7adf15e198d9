import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

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

/**
 * Draws the logo beside site.yml into `publicDir`, and as the icon, on a square. It is drawn even if it is an SVG: opened by
 * itself one could run a script of its own at our origin. Throws when it cannot be drawn.
 */
export async function writeLogo(content: string, file: string, publicDir: string): Promise<Logo> {
  const path = join(content, file)
  if (!existsSync(path)) throw new Error(`site.yml: logo: found no ${file} beside it`)
  const { default: sharp } = await import('sharp')
  const large = () => sharp(path, file.endsWith('.svg') ? { density: 600 } : {})
  const { data, info } = await large()
    .resize({ height: 3 * HEIGHT })
    .png({ palette: true })
    .toBuffer({ resolveWithObject: true })
  const src = `/assets/logo-${createHash('sha256').update(data).digest('hex').slice(0, 8)}.png`
  const clear = { r: 0, g: 0, b: 0, alpha: 0 }
  const square = await large()
    .resize({ width: 192, height: 192, fit: 'contain', background: clear })
    .png({ palette: true })
    .toBuffer()
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><image width="32" height="32" href="data:image/png;base64,${square.toString('base64')}"/></svg>\n`
  await mkdir(join(publicDir, 'assets'), { recursive: true })
  await writeFile(join(publicDir, src), data)
  await writeFile(join(publicDir, 'icon.svg'), icon)
  const width = Math.round(info.width / 3)
  return { src, width, height: HEIGHT, wide: width > 2 * HEIGHT }
}
