import type { CompiledQuestion, CompiledSet } from '../../../../content/model/schema/compiled.ts'
import type { Strings } from '../../../../widget/strings/en.ts'

/** One answer in a key: right, wrong, or counted neither way, and why. */
export interface Line {
  kind: 'key' | 'other' | 'open'
  text: string
  /** Other ways to write it that count as well. */
  spellings?: readonly string[]
  why: string
  citations: readonly number[]
}

/** What a thing to choose is called on paper: A, B, C. A question never has as many as there are letters. */
export const letter = (n: number): string => String.fromCharCode('A'.charCodeAt(0) + n)

/** Every answer that is known of a question, the right ones first; those lettered on the worksheet bear their letter. */
export function answersOf(question: CompiledQuestion, { citations: all }: CompiledSet, strings: Strings): Line[] {
  const keyed =
    (key: readonly string[], either: readonly string[] = []) =>
    (id: string) =>
      key.includes(id) ? 'key' : either.includes(id) ? 'open' : 'other'
  const line = (kind: Line['kind'], text: string, { why, citations }: Pick<Line, 'why' | 'citations'>): Line => ({
    kind,
    text,
    why,
    citations,
  })
  const lines = (): Line[] => {
    switch (question.type) {
      case 'single': {
        const kind = keyed(question.key)
        return question.options.map((one) => line(kind(one.id), one.text, one))
      }
      case 'multiple': {
        const kind = keyed(question.key.true, question.key.either)
        return question.options.map((one) => line(kind(one.id), one.text, one))
      }
      case 'truefalse': {
        const kind = keyed(question.key)
        return (['true', 'false'] as const).map((id) => line(kind(id), strings[id], question[id]))
      }
      case 'number': {
        const { unit, accept, near } = question
        const say = (from: number, to: number) => [...new Set([from, to])].map(strings.number).join('–') + strings.gap + unit
        return [
          ...accept.map((one) => line('key', say(one.value - one.tolerance, one.value + one.tolerance), one)),
          ...near.map((one) => line('other', say(one.from, one.to), one)),
        ]
      }
      case 'text':
        return [
          ...question.accept.map((one) => ({ ...line('key', one.text[0] ?? '', one), spellings: one.text.slice(1) })),
          ...question.near.map((one) => line('other', one.text[0] ?? '', one)),
        ]
      case 'order':
        return question.key.flatMap((id, i) => {
          const item = question.items.find((one) => one.id === id)
          return item ? line('key', `${i + 1}. ${item.text}`, item) : []
        })
      case 'match': {
        const { lefts, rights, pairs, extra } = question
        const left = (id: string) => lefts.find((one) => one.id === id)?.text ?? ''
        const right = (id: string) => {
          const at = rights.findIndex((one) => one.id === id)
          return `${letter(at)}. ${rights[at]?.text}`
        }
        // As on the worksheet, so that a pile of them is marked from the top down.
        const paired = [...pairs].sort(
          (a, b) => lefts.findIndex(({ id }) => id === a.left) - lefts.findIndex(({ id }) => id === b.left),
        )
        return [
          ...paired.map((one) => line('key', left(one.left) + strings.colon + right(one.right), one)),
          ...extra.map((one) => line('other', right(one.right) + strings.colon + strings.none, one)),
        ]
      }
      case 'evidence': {
        const kind = keyed(question.key)
        return question.passages.map(({ id, citation, why }, i) =>
          line(kind(id), `${letter(i)}. ${all[citation]?.gist ?? ''}`, { why, citations: [citation] }),
        )
      }
    }
  }
  const rank: Line['kind'][] = ['key', 'open', 'other']
  return lines().sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind))
}
