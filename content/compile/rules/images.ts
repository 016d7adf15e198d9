import { ownQuestions } from '../content.ts'
import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** A picture that a question shows is in content/images. */
export const images: Rule = {
  name: 'images',
  check(content, report) {
    for (const { value, at } of ownQuestions(content))
      if (value.image && !content.images.has(value.image.file))
        report(at(['image', 'file']), show(value.image.file), 'a file in content/images')
  },
}
