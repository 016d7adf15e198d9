import type { Answer } from '../schema/answers.ts'
import type { CompiledQuestion } from '../schema/compiled.ts'
import type { HiddenQuestion } from './hide.ts'

/**
 * A reader's number. `Number` would read '0x10' as 16 and '1e3' as 1000: only plain decimals count. '1,000' does not: it
 * is a thousand to some and one to others.
 */
function decimal(text: string): number | undefined {
  if (!/^[-+]?(\d+|\d*[.,]\d+)$/.test(text) || /^[-+]?[1-9]\d{0,2},\d{3}$/.test(text)) return undefined
  return Number(text.replace(',', '.'))
}

/**
 * One question's answer as an HTML form sends it: `q.{question}`, `q.{question}.{left}` for a match, and
 * `q.{question}.{item}` = position for an order. `get` gives every value of a field. Undefined when nothing was filled in;
 * what is filled in wrongly is returned as it is, for `isAnswer` to refuse.
 */
export function readField(
  question: HiddenQuestion | CompiledQuestion,
  get: (name: string) => readonly string[],
): Answer | undefined {
  const name = `q.${question.id}`
  const [first = ''] = get(name)
  switch (question.type) {
    case 'multiple':
      return get(name).length ? [...get(name)] : undefined
    case 'number':
      return first.trim() === '' ? undefined : (decimal(first.trim()) ?? first)
    case 'order': {
      const places = question.items.map(({ id }) => ({ id, at: get(`${name}.${id}`)[0] ?? '' }))
      if (places.every(({ at }) => at === '')) return undefined
      const ordered = places.sort((a, b) => Number(a.at) - Number(b.at))
      return ordered.every(({ at }, i) => at === String(i + 1)) ? ordered.map(({ id }) => id) : 'unordered'
    }
    case 'match': {
      const pairs = question.lefts
        .map(({ id }) => [id, get(`${name}.${id}`)[0] ?? ''] as const)
        .filter(([, right]) => right !== '')
      return pairs.length ? Object.fromEntries(pairs) : undefined
    }
    default:
      return first.trim() === '' ? undefined : first
  }
}
