import { normalise } from '../../model/play/text.ts'
import type { Path } from '../content.ts'
import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

interface Side {
  id: string
  text: string
  path: Path
}

/**
 * A match does not give its pairs away or blur them: every id stands once, no left id shares a word with a right id, and
 * no two lefts and no two rights read the same.
 */
export const relation: Rule = {
  name: 'relation',
  ofSet({ own }, _, report) {
    for (const { value, at } of own) {
      if (value.type !== 'match') continue
      const lefts = value.pairs.map(({ left }, i): Side => ({ ...left, path: ['pairs', i, 'left'] }))
      const rights = [
        ...value.pairs.map(({ right }, i): Side => ({ ...right, path: ['pairs', i, 'right'] })),
        ...value.extra.map(({ right }, i): Side => ({ ...right, path: ['extra', i, 'right'] })),
      ]
      const ids = new Set<string>()
      for (const { id, path } of [...lefts, ...rights]) {
        if (ids.has(id)) report(at([...path, 'id']), `${show(id)} a second time`, 'each id once in a question')
        ids.add(id)
      }
      for (const side of [lefts, rights]) {
        const texts = new Set<string>()
        for (const { text, path } of side) {
          if (texts.has(normalise(text)))
            report(at([...path, 'text']), `${show(text)} a second time`, 'each text once on its side')
          texts.add(normalise(text))
        }
      }
      const words = new Map(lefts.flatMap(({ id }) => id.split('-').map((word) => [word, id])))
      for (const { id, path } of rights) {
        const word = id.split('-').find((word) => words.has(word))
        if (word && words.get(word) !== id)
          report(
            at([...path, 'id']),
            `${show(id)}, which shares “${word}” with ${show(words.get(word))}`,
            'ids unrelated to those on the left',
          )
      }
    }
  },
}
