import { noLaterThan } from '../../model/play/dates.ts'
import type { Path } from '../content.ts'
import type { Rule } from './rule.ts'

/**
 * Notices are in step with the set: no correction and no withdrawal is dated after `updated`, and a set whose every question
 * is withdrawn is withdrawn itself, since nothing would be left to play.
 */
export const notices: Rule = {
  name: 'notices',
  check(content, report) {
    for (const set of content.sets.values()) {
      const { updated, withdrawn, corrections } = set.value
      const expectBy = (date: string | undefined, at: typeof set.at, path: Path) => {
        if (date && !noLaterThan(date, updated)) report(at(path), date, `a day no later than updated, ${updated}`)
      }
      expectBy(withdrawn?.date, set.at, ['withdrawn', 'date'])
      for (const [i, { date }] of corrections.entries()) expectBy(date, set.at, ['corrections', i, 'date'])
      for (const { value, at } of set.own) expectBy(value.withdrawn?.date, at, ['withdrawn', 'date'])
      if (!withdrawn && set.asked.length > 0 && set.asked.every(({ value }) => value.withdrawn))
        report(set.at(['questions']), 'every question withdrawn', '`withdrawn` for the set')
    }
  },
}
