import { printedOf } from '../../model/play/statement.ts'
import { normalise } from '../../model/play/text.ts'
import type { Question } from '../../model/schema/question.ts'
import { perObject } from '../perObject.ts'
import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

const asked = perObject((question: Question) => printedOf(question).map(normalise).join('\n'))

/** No two questions ask the same, in whatever set, but where one is withdrawn. To ask one again elsewhere, `use` it. */
export const duplicateStems: Rule = {
  name: 'duplicate-stems',
  check(content, report) {
    const seen = new Map<string, string>()
    const sets = [...content.sets.values()].filter((set) => !set.value.withdrawn)
    for (const { value, at, origin } of sets.flatMap(({ own }) => own)) {
      if (value.withdrawn) continue
      const first = seen.get(asked(value))
      if (first) report(at(['stem']), `${show(value.stem)}, as in ${first}`, 'a stem of its own, or `use`')
      else seen.set(asked(value), origin)
    }
  },
}
