/**
 * The key of an item as Canvas's importer comes by it (gems/plugins/qti_exporter): of a choice the answers that a condition of
 * their own sets the score for, or that stand right under `and`; of a blank whatever any condition compares with, whether it
 * scores or not; of a number what stands in `or`, or a range beside it.
 */
const all = (within: Element, name: string) => [...within.querySelectorAll(name)]
const textOf = (element: Element | undefined) => element?.textContent ?? ''
const under = (element: Element, name: string) => [...element.children].filter((child) => child.tagName === name)

function chosen(item: Element): string[] {
  const scores = new Map<string, boolean>()
  for (const condition of all(item, 'respcondition')) {
    const [and] = all(condition, 'and')
    if (and) for (const one of under(and, 'varequal')) scores.set(textOf(one), true)
    else if (all(condition, 'varequal')[0])
      scores.set(
        textOf(all(condition, 'varequal')[0]),
        all(condition, 'setvar').some((set) => Number(textOf(set)) > 0),
      )
  }
  return all(item, 'response_label')
    .filter((label) => scores.get(label.getAttribute('ident') ?? ''))
    .map((label) => textOf(all(label, 'mattext')[0]))
}

const typed = (item: Element): string[] => [...new Set(all(item, 'varequal').map(textOf))]

const numbers = (item: Element): string[] =>
  all(item, 'respcondition').flatMap((condition) => {
    const [or] = all(condition, 'or')
    const [exact] = or ? all(or, 'varequal') : []
    if (or) return exact ? textOf(exact) : []
    const [from] = all(condition, 'vargte')
    const [to] = all(condition, 'varlte')
    return from && to ? `${textOf(from)}…${textOf(to)}` : []
  })

/** Each left with the right that scores for it. */
const pairs = (item: Element): string[] =>
  all(item, 'response_lid').map((lid) => {
    const equal = all(item, 'varequal').find((one) => one.getAttribute('respident') === lid.getAttribute('ident'))
    const label = all(lid, 'response_label').find((one) => one.getAttribute('ident') === textOf(equal))
    return `${textOf(all(lid, 'mattext')[0])} = ${label ? textOf(all(label, 'mattext')[0]) : ''}`
  })

const readers: Record<string, (item: Element) => string[]> = {
  multiple_choice_question: chosen,
  multiple_answers_question: chosen,
  true_false_question: chosen,
  'cc.multiple_choice.v0p1': chosen,
  'cc.multiple_response.v0p1': chosen,
  'cc.true_false.v0p1': chosen,
  short_answer_question: typed,
  'cc.fib.v0p1': typed,
  'cc.essay.v0p1': typed,
  numerical_question: numbers,
  matching_question: pairs,
}

/** The answers that Canvas would count, in its words. */
export function keyInCanvas(item: Element): string[] {
  const type = textOf(all(item, 'fieldentry')[0])
  return readers[type]?.(item) ?? [`a type that Canvas does not know: ${type}`]
}
