import type { Answer } from '../schema/answers.ts'
import type { HiddenQuestion } from './hide.ts'

/**
 * One question's answer as an HTML form sends it: `q.{question}`, `q.{question}.{left}` for a match, and
 * `q.{question}.{item}` = position for an order. `get` gives every value of a field. Undefined when nothing was filled in;
 * what is filled in wrongly is returned as it is, for `isAnswer` to refuse.
 */
export function readField(question: HiddenQuestion, get: (name: string) => readonly string[]): Answer | undefined {
  const name = `q.${question.id}`
  const [first = ''] = get(name)
  switch (question.type) {
    case 'multiple':
      return get(name).length ? [...get(name)] : undefined
    case 'number':
      // `Number` would read '' as 0, '0x10' as 16 and '1e3' as 1000: only plain decimals are a reader's number.
      if (first.trim() === '') return undefined
      return /^\s*[-+]?\d*([.,]\d+)?\s*$/.test(first) ? Number(first.replace(',', '.')) : first
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
