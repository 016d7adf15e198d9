import * as v from 'valibot'
import { anchorLength, anchorPlace } from '../compile/anchors.ts'
import { RUN } from '../compile/rules/copied-text.ts'
import { words as countedWords } from '../compile/words.ts'
import { Text } from '../model/schema/primitives.ts'

// Six words are found once almost always, and quote little.
const LONGEST = 6
const SHORTEST = 4

/** How well words serve as an anchor: figures and names are what questions are asked about; a break in them reads badly. */
function worth(words: readonly string[]): number {
  const inner = words.slice(0, -1)
  const figures = words.filter((word) => /\d/.test(word)).length
  const names = words.slice(1).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length
  const breaks = inner.filter((word) => /[.,;:!?)”"—–]$/.test(word)).length
  // “… of the” breaks off: a short word in lower case is seldom the end of anything.
  const open = /^\p{Ll}{1,3}$/u.test(words.at(-1) ?? '') ? 1 : 0
  return 3 * figures + 2 * names - 8 * breaks - 2 * open + words.length / 10
}

/** Whether every rule about an anchor lets it through: `14,000-mile` is one word to a reader and three to the rule `copied-text`. */
const isAllowed = (anchor: string, number: number, document: readonly string[]) =>
  v.is(Text, anchor) && !anchorLength(anchor) && countedWords(anchor).length < RUN && !anchorPlace(anchor, number, document)

/** Words that would anchor a passage in a paragraph, counted from 1: four to six that stand in the document once. Undefined when none do. */
export function candidate(number: number, document: readonly string[]): string | undefined {
  const words = (document[number - 1] ?? '').split(' ')
  const runs: { anchor: string; value: number }[] = []
  for (let length = LONGEST; length >= SHORTEST; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length)
      const anchor = run.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      runs.push({ anchor, value: worth(run) })
    }
  runs.sort((a, b) => b.value - a.value)
  const long = ({ anchor }: { anchor: string }) => anchor.split(' ').length >= SHORTEST
  return runs.find((run) => long(run) && isAllowed(run.anchor, number, document))?.anchor
}
