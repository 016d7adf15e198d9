/** Decodes the pictures whose paths it is given as JSON, and answers what they are, or why they are none. */
import { text } from 'node:stream/consumers'
import sharp from 'sharp'
import type { PictureFile } from './facts.ts'

async function decode(path: string): Promise<PictureFile['decoded']> {
  try {
    const { format, autoOrient, pages = 1, compression } = await sharp(path).metadata()
    // The head of a file may be whole and the rest cut off.
    await sharp(path).resize(8, 8, { fit: 'fill' }).raw().toBuffer()
    if (pages > 1) return { fault: 'a film' }
    return { format: compression === 'av1' ? 'avif' : format, ...autoOrient }
  } catch (error) {
    return { fault: String((error as Error).message).split('\n')[0] ?? '' }
  }
}

console.log(JSON.stringify(await Promise.all((JSON.parse(await text(process.stdin)) as string[]).map(decode))))
