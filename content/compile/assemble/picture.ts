import type { CompiledImage } from '../../model/schema/compiled.ts'
import type { Image } from '../../model/schema/primitives.ts'
import type { Content } from '../content.ts'
import { pictureAddress, plainEnding, widthsOf } from '../pictures/recipe.ts'
import { pictureFile } from '../pictures/shown.ts'
import { defined } from './defined.ts'

/** Pictures of a topic as they are shipped. Throws when there is no such file: the rule `images` has seen to it. */
export const picturesOf =
  (content: Content, topic: string) =>
  (image: Image): CompiledImage => {
    const { hash, decoded } = pictureFile(content, topic, image) ?? {}
    if (!hash || !decoded || 'fault' in decoded) throw new Error(`no picture ${topic}/${image.file}`)
    const widths = widthsOf(decoded)
    const width = Math.max(...widths)
    const height = Math.max(1, Math.round((decoded.height * width) / decoded.width))
    const file = pictureAddress(hash, width, plainEnding(decoded.format))
    const { alt, credit, licence } = image
    return defined({ file, widths, alt, credit, licence, width, height })
  }
