import type { CompiledSet } from '../../content/model/schema/compiled.ts'

/** A set of `count` questions made of those of another, with ids and words of their own: repeated texts would compress to nothing. */
export function manyOf(set: CompiledSet, count: number): CompiledSet {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const shuffled = (text: string) => {
    const words = text.split(' ')
    for (let i = words.length - 1; i > 0; i--) {
      const j = next(i + 1)
      ;[words[i], words[j]] = [words[j] ?? '', words[i] ?? '']
    }
    return words.join(' ')
  }
  const texts = ['stem', 'why', 'explanation', 'text', 'gist']
  const reworded = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reworded)
    if (typeof value !== 'object' || value === null) return value
    const pairs = Object.entries(value).map(([name, one]) => [
      name,
      texts.includes(name) && typeof one === 'string' ? shuffled(one) : reworded(one),
    ])
    return Object.fromEntries(pairs)
  }
  const open = set.questions.filter(({ withdrawn }) => !withdrawn)
  const questions = Array.from({ length: count }, (_, i) => {
    const from = open[i % open.length]
    return i < open.length ? from : { ...(reworded(from) as object), id: `${from?.id}-${i}` }
  })
  return { ...set, id: 'many', questions } as CompiledSet
}
