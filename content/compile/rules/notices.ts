import { noLaterThan } from '../../model/play/dates.ts'
import type { Locate, Path } from '../content.ts'
import type { Rule } from './rule.ts'

interface Noticed {
  updated: string
  withdrawn?: { date: string } | undefined
  corrections?: readonly { date: string }[] | undefined
}

/**
 * Notices are in step with the set or explainer: no correction and no withdrawal is dated after `updated`, and a set whose every
 * question is withdrawn is withdrawn itself, since nothing would be left to play.
 */
export const notices: Rule = {
  name: 'notices',
  check({ sets, explainers }, report) {
    const expectBy = (updated: string, date: string | undefined, at: Locate, path: Path) => {
      if (date && !noLaterThan(date, updated)) report(at(path), date, `a day no later than updated, ${updated}`)
    }
    const expectInStep = ({ updated, withdrawn, corrections = [] }: Noticed, at: Locate) => {
      expectBy(updated, withdrawn?.date, at, ['withdrawn', 'date'])
      for (const [i, { date }] of corrections.entries()) expectBy(updated, date, at, ['corrections', i, 'date'])
    }
    for (const { value, at } of explainers.values()) expectInStep(value, at)
    for (const set of sets.values()) {
      const { updated, withdrawn } = set.value
      expectInStep(set.value, set.at)
      for (const { value, at } of set.own) expectBy(updated, value.withdrawn?.date, at, ['withdrawn', 'date'])
      if (!withdrawn && set.asked.length > 0 && set.asked.every(({ value }) => value.withdrawn))
        report(set.at(['questions']), 'every question withdrawn', '`withdrawn` for the set')
    }
  },
}
