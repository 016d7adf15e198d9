import { ownQuestions, topicOf } from '../content.ts'
import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** A picture that a question shows is in the images of its topic. */
export const images: Rule = {
  name: 'images',
  check(content, report) {
    for (const { value, at } of ownQuestions(content))
      if (value.image && !content.images.has(`${topicOf({ at })}/${value.image.file}`))
        report(at(['image', 'file']), show(value.image.file), `a file in topics/${topicOf({ at })}/images`)
  },
}
