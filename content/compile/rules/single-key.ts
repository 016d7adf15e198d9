import { ownQuestions } from '../content.ts'
import { partsOf } from '../parts.ts'
import type { Rule } from './rule.ts'

/**
 * A `single` has exactly one key unless contested (the rule `contested` asks for its keys). A `multiple` has a key that is `true`, an `evidence` at least
 * one, and a `truefalse` is `either` only when contested.
 */
export const singleKey: Rule = {
  name: 'single-key',
  check(content, report) {
    for (const { value, at } of ownQuestions(content)) {
      const keys = partsOf(value).filter(({ key }) => key === true).length
      const found = keys === 0 ? 'no key' : `${keys} keys`
      if (value.type === 'single' && !value.contested && keys !== 1) report(at(['options']), found, 'one key, or `contested`')
      if (value.type === 'multiple' && keys === 0) report(at(['options']), found, 'at least one key that is true')
      if (value.type === 'evidence' && keys === 0) report(at(['passages']), found, 'at least one key')
      if (value.type === 'truefalse' && value.answer === 'either' && !value.contested)
        report(at(['answer']), 'either', 'true or false, or `contested`')
    }
  },
}
