import { mayShow } from '../complete/source.ts'
import type { Content } from '../content.ts'
import { QUOTABLE, type Quotation, quotations, withoutQuotations } from '../quotations.ts'
import { placedWords, words } from '../words.ts'
import type { Rule } from './rule.ts'

// Facts carry over, sentences do not: eight words in a row may be the only way to put a fact, nine are a sentence.
export const RUN = 9

/** Every run of nine words of the documents that may not be shown, and whose it is. */
function runsOf({ documents = new Map(), sources }: Content): Map<string, string> {
  const runs = new Map<string, string>()
  for (const [id, { paragraphs }] of documents) {
    const source = sources.get(id)
    if (source && mayShow(source.value)) continue
    const all = words(paragraphs.join('\n'))
    for (let i = 0; i + RUN <= all.length; i++) runs.set(all.slice(i, i + RUN).join(' '), id)
  }
  return runs
}

/** The topics' names of nine words and more: to name these is no copying. */
const longNames = ({ topics }: Content): string[] =>
  [...topics.values()].flatMap(({ value }) => value.names.flat()).filter((name) => words(name).length >= RUN)

/** Names are let through: a run within a title or a name, or one that holds a whole one of nine words or a title. */
function namesIn(content: Content): (run: string) => boolean {
  const padded = (text: string) => ` ${words(text).join(' ')} `
  const all = [...content.sources.values()].map(({ value }) => value)
  const titles = [...longNames(content), ...all.map(({ title }) => title)].map(padded)
  const others = all.flatMap(({ publisher, author = '' }) => [publisher, author]).map(padded)
  return (run) =>
    [...titles, ...others].some((name) => name.includes(` ${run} `)) || titles.some((name) => ` ${run} `.includes(name))
}

/** What to do about a run: of a quotation, what it lacks. */
function cure(run: string, quoted: readonly Quotation[]): string {
  const around = quoted.find(({ text }) => ` ${words(text).join(' ')} `.includes(` ${run} `))
  if (!around) return `no run of ${RUN} words shared with a document, but in quotation marks, with who says so`
  return around.attributed
    ? `a quotation of at most ${QUOTABLE} words, not ${around.words}`
    : 'who says so beside the quotation, by a name that a source or a claim has'
}

/**
 * No run of nine or more words is shared with a document that is another’s, in any file as it stands, comments included. What is
 * quoted in quotation marks, in no more than forty words and with who says so, is no copying.
 */
export const copiedText: Rule = {
  name: 'copied-text',
  needsDocuments: true,
  check(content, report) {
    const [runs, isName] = [runsOf(content), namesIn(content)]
    const quoted = quotations(content)
    for (const { file, text } of content.files) {
      const own = quoted.filter((one) => one.file === file && one.words >= RUN)
      const all = placedWords(
        withoutQuotations(
          text,
          own.filter((one) => one.attributed && one.words <= QUOTABLE),
        ),
      )
      const at = (from: number, to: number) => all.slice(from, to).map(({ word }) => word)
      for (let i = 0; i + RUN <= all.length; i++) {
        const source = runs.get(at(i, i + RUN).join(' '))
        if (!source) continue
        let end = i + RUN
        while (end < all.length && runs.has(at(end - RUN + 1, end + 1).join(' '))) end++
        const run = at(i, end).join(' ')
        const spot = { file, line: all[i]?.line ?? 1 }
        i = end - 1
        if (isName(run)) continue
        report(spot, `“${run}”, ${run.split(' ').length} words shared with ${source}`, cure(run, own))
      }
    }
  },
}
