import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Decoded, PictureFile } from '../../content/compile/pictures/facts.ts'
import { pictureAddress, pictureEndings, plainEnding, widthsOf } from '../../content/compile/pictures/recipe.ts'
import { read } from '../../content/compile/read.ts'

/** The hashes of the pictures that compiled sets name: what a draft shows is not published with the rest. */
function named(publicDir: string): Set<string> {
  const sets = join(publicDir, 'v1/sets')
  const files = existsSync(sets) ? readdirSync(sets) : []
  return new Set(
    files.flatMap((name) =>
      [...readFileSync(join(sets, name), 'utf8').matchAll(/"\/images\/([0-9a-f]{12})-/g)].map(([, hash = '']) => hash),
    ),
  )
}

/**
 * One picture of a width in a format: upright, on white, as a dark page would swallow the dark lines of a transparent drawing.
 * What a camera wrote into it, the place among it, is left out.
 */
async function draw(path: string, { format, width: own }: Decoded, width: number, ending: string): Promise<Buffer> {
  // sharp takes a second to load, and is needed only for a picture that is new.
  const { default: sharp } = await import('sharp')
  // An SVG has 72 pixels to the inch at its own size.
  const made = sharp(path, format === 'svg' ? { density: Math.min(2400, Math.max(1, (72 * width) / own)) } : {})
    .rotate()
    .flatten({ background: '#fff' })
    .resize({ width })
  switch (ending) {
    case 'avif':
      return made.avif({ quality: 58 }).toBuffer()
    case 'webp':
      return made.webp({ quality: 82, smartSubsample: true }).toBuffer()
    case 'jpg':
      return made.jpeg({ quality: 82, mozjpeg: true }).toBuffer()
    default:
      return made.png({ palette: true, quality: 90 }).toBuffer()
  }
}

/** The files that a picture becomes: of each width one for every format, and of the largest the plain one. */
const filesOf = ({ hash }: PictureFile, decoded: Decoded) => {
  const widths = widthsOf(decoded)
  const plain = { width: Math.max(...widths), ending: plainEnding(decoded.format) }
  const made = [...widths.flatMap((width) => pictureEndings.map((ending) => ({ width, ending }))), plain]
  return made.map((one) => ({ ...one, address: pictureAddress(hash, one.width, one.ending) }))
}

/**
 * Puts the pictures of `content` that compiled sets name under `publicDir`/images, each named by the hash of what it is made
 * of. What lies in the folder `cache` is not made again. Throws when a file changes while it is read.
 */
export async function writePictures(content: string, publicDir: string, cache: string): Promise<void> {
  const used = named(publicDir)
  if (!used.size) return
  await mkdir(cache, { recursive: true })
  await mkdir(join(publicDir, 'images'), { recursive: true })
  const pictures = read(content).images.filter(({ hash }) => used.has(hash))
  for (const picture of pictures) {
    const { name, decoded } = picture
    if ('fault' in decoded) throw new Error(`pictures: ${name}: ${decoded.fault}`)
    const path = join(content, 'topics', name.replace('/', '/images/'))
    for (const { width, ending, address } of filesOf(picture, decoded)) {
      const kept = join(cache, address.replace('/images/', ''))
      if (!existsSync(kept)) {
        // Under another name first: a build beside this one never reads half a picture.
        await writeFile(`${kept}.${process.pid}`, await draw(path, decoded, width, ending))
        await rename(`${kept}.${process.pid}`, kept)
      }
      await copyFile(kept, join(publicDir, address))
    }
  }
}
