import { type Content, type Locate, ownQuestions, topicOf } from '../content.ts'
import type { PictureFile } from '../pictures/facts.ts'
import { MAX_BYTES, MAX_SIDE } from '../pictures/recipe.ts'
import { pictureFile, type ShownPicture, shownBy } from '../pictures/shown.ts'
import { show } from '../problem.ts'
import type { Report, Rule } from './rule.ts'

// What sharp calls each ending's format.
const formats: Record<string, string> = { png: 'png', jpg: 'jpeg', webp: 'webp', avif: 'avif', svg: 'svg' }

/** What is wrong with a file, and the cure; nothing where it can be published. */
function faultOf({ name, bytes, decoded, element }: PictureFile): { found: string; expected: string } | undefined {
  const [file = '', ending = ''] = [name.split('/')[1], name.split('.').at(-1)]
  if ('fault' in decoded)
    return { found: `${show(file)}, which cannot be read`, expected: `a whole ${ending} file: save it again from the original` }
  if (decoded.format !== formats[ending])
    return { found: `${show(file)}, which is ${decoded.format} inside`, expected: `a name that says so, or another file` }
  const { width, height } = decoded
  if (bytes > MAX_BYTES || (ending !== 'svg' && Math.max(width, height) > MAX_SIDE))
    return {
      found: `${show(file)} of ${width} × ${height} pixels, ${(bytes / 1e6).toFixed(1)} MB`,
      expected: `at most ${MAX_SIDE} pixels a side and ${MAX_BYTES / 1e6} MB: scale it down to the 1280 that are shown`,
    }
  if (element)
    return { found: `<${element}> in ${show(file)}`, expected: 'shapes alone: turn letters into paths, which no font changes' }
  return undefined
}

/** One picture: there, whole, not too large, of the size that is written, and whose licence is known. */
function checkShown({ path, image }: ShownPicture, content: Content, at: Locate, report: Report) {
  const topic = topicOf({ at })
  const found = pictureFile(content, topic, image)
  if (!found) report(at([...path, 'file']), show(image.file), `a file in topics/${topic}/images`)
  const fault = found && faultOf(found)
  if (fault) report(at([...path, 'file']), fault.found, fault.expected)
  if (found && !fault && !('fault' in found.decoded))
    for (const side of ['width', 'height'] as const)
      if (image[side] !== undefined && image[side] !== found.decoded[side])
        report(at([...path, side]), show(image[side]), `${found.decoded[side]}, as the file has it: leave width and height out`)
  if (!image.licence)
    report(at([...path, 'licence']), 'nothing', 'the licence it may be shown under, such as CC BY 4.0, CC0 1.0 or by permission')
}

/** Pictures can be published; of a question’s options all have one, or none: a picture beside words alone is a hint. */
export const images: Rule = {
  name: 'images',
  check(content, report) {
    for (const { value, at } of ownQuestions(content)) {
      const shown = shownBy(value)
      for (const one of shown) checkShown(one, content, at, report)
      if (!('options' in value) || !shown.some(({ option }) => option)) continue
      for (const [i, { image }] of value.options.entries())
        if (!image) report(at(['options', i]), 'an option without a picture', 'one at every option, or at none')
    }
  },
}
