import { ownQuestions, topicOf } from '../content.ts'
import { shownBy } from '../pictures/shown.ts'
import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Every picture of a topic is shown by one of its questions: what is not is never published, and nobody would notice. */
export const unusedImage: Rule = {
  name: 'unused-image',
  check(content, report) {
    // What is in a set that could not be read may be shown there.
    if ([...content.broken].some((one) => one.startsWith('sets/'))) return
    const used = new Set(
      ownQuestions(content).flatMap(({ value, at }) => shownBy(value).map(({ image }) => `${topicOf({ at })}/${image.file}`)),
    )
    for (const name of content.images.keys()) {
      const [topic, file = ''] = name.split('/')
      if (!used.has(name))
        report(
          { file: `topics/${topic}/images/${file}`, line: 1 },
          show(file),
          'a picture that a question shows: name it as image, or delete it',
        )
    }
  },
}
