import { printedOf } from '../../model/play/statement.ts'
import { normalise } from '../../model/play/text.ts'
import type { Question } from '../../model/schema/question.ts'
import { ownQuestions } from '../content.ts'
import { perObject } from '../perObject.ts'
import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

const asked = perObject((question: Question) => printedOf(question).map(normalise).join('\n'))

/** No two questions ask the same, in whatever set. To ask one again elsewhere, `use` it. */
export const duplicateStems: Rule = {
  name: 'duplicate-stems',
  check(content, report) {
    const seen = new Map<string, string>()
    for (const { value, at, origin } of ownQuestions(content)) {
      const first = seen.get(asked(value))
      if (first) report(at(['stem']), `${show(value.stem)}, as in ${first}`, 'a stem of its own, or `use`')
      else seen.set(asked(value), origin)
    }
  },
}
