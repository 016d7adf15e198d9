import { type Part, partsOf } from '../../../../content/model/play/parts.ts'
import type { Type } from '../../../../content/model/play/types.ts'
import { partText } from '../../../../content/model/play/words.ts'
import type { CompiledQuestion, CompiledSet } from '../../../../content/model/schema/compiled.ts'
import type { AllStrings as Strings } from '../../../../widget/strings/full.ts'

/** One answer in a key: right, wrong, or counted neither way, and why. */
export interface Line {
  kind: 'key' | 'other' | 'open'
  text: string
  /** The language of its words, where it is not that of the set. */
  lang?: string | undefined
  /** Other ways to write it that count as well. */
  spellings?: readonly string[]
  why: string
  citations: readonly number[]
}

/** What a thing to choose is called on paper: A, B, C. A question never has as many as there are letters. */
export const letter = (n: number): string => String.fromCharCode('A'.charCodeAt(0) + n)

type Say = (part: Part, at: number, question: CompiledQuestion) => string

/** How an answer stands in the key: as it is read, with the number or letter it has on the worksheet. */
function sayings(strings: Strings): Record<Type, Say> {
  const plain: Say = (part) => partText(part, strings)
  return {
    single: plain,
    multiple: plain,
    truefalse: plain,
    number: plain,
    text: plain,
    order: (part, at) => `${at + 1}. ${part.text}`,
    match: (part, at, question) => {
      const rights = 'rights' in question ? question.rights : []
      const text = `${letter(rights.findIndex(({ id }) => id === part.right?.id))}. ${part.right?.text}`
      return plain({ ...part, right: { id: '', text } }, at, question)
    },
    evidence: (part, at) => `${letter(at)}. ${part.text}`,
  }
}

const kinds = new Map<Part['key'], Line['kind']>([
  [true, 'key'],
  ['either', 'open'],
  [false, 'other'],
])

/** Every answer that is known of a question, the right ones first; those lettered on the worksheet bear their letter. */
export function answersOf(question: CompiledQuestion, { citations: all }: CompiledSet, strings: Strings): Line[] {
  const say = sayings(strings)[question.type]
  const lines = partsOf(question, all).map((part, at): Line => {
    const { key, lang, spellings, why, citations } = part
    const more = key === true && spellings ? { spellings: spellings.slice(1) } : {}
    return { kind: kinds.get(key) ?? 'other', text: say(part, at, question), lang, ...more, why, citations }
  })
  return [...kinds.values()].flatMap((kind) => lines.filter((line) => line.kind === kind))
}
