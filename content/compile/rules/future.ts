import type { Content } from '../content.ts'
import { type Spot, show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** Days on which something is said to have been done, with their places. */
function days({ sets, explainers, sources }: Content): { day: string; spot: Spot }[] {
  return [
    ...[...sets.values()].flatMap(({ value, own, at }) => [
      { day: value.updated, spot: at(['updated']) },
      ...(value.withdrawn ? [{ day: value.withdrawn.date, spot: at(['withdrawn', 'date']) }] : []),
      ...value.corrections.map(({ date }, i) => ({ day: date, spot: at(['corrections', i, 'date']) })),
      ...own.flatMap((question) =>
        question.value.withdrawn ? [{ day: question.value.withdrawn.date, spot: question.at(['withdrawn', 'date']) }] : [],
      ),
    ]),
    ...[...explainers.values()].map(({ value, at }) => ({ day: value.updated, spot: at(['updated']) })),
    ...[...sources.values()].map(({ value, at }) => ({ day: value.published, spot: at(['published']) })),
  ]
}

/** Nothing was updated, withdrawn, corrected or published after today. A warning: what is to come out may be built before. */
export const future: Rule = {
  name: 'future',
  level: 'warning',
  check(content, report) {
    for (const { day, spot } of days(content))
      if (day > content.today && !content.today.startsWith(day)) report(spot, show(day), `a day up to today, ${content.today}`)
  },
}
