import { sayIn } from '../../model/play/say/index.ts'
import type { Citation, CompiledSet } from '../../model/schema/compiled.ts'

const distinct = (all: (string | undefined)[]) => [...new Set(all.flatMap((one) => one ?? []))].sort()

/** The languages (BCP 47) of what is cited, but for the reader's own, by what the reader's calls them. */
export function citedLanguages(language: string, citations: readonly Citation[]): Record<string, string> {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const others = distinct(citations.map((one) => one.language)).filter((one) => one !== language)
  return Object.fromEntries(others.map((one) => [one, names.of(one) ?? one]))
}

/**
 * How a set's language writes the dates (EDTF) and the languages that the set prints: a browser takes longer to make its
 * first formatter than for all the rest of a quiz.
 */
export function display(set: Omit<CompiledSet, 'version'>): Record<string, string> {
  const { language, questions, citations, corrections, withdrawn, updated } = set
  const { date } = sayIn(language)
  const dates = distinct([
    ...questions.flatMap((question) => [question.asOf, question.withdrawn?.date]),
    ...citations.map(({ published }) => published),
    ...corrections.map((one) => one.date),
    withdrawn?.date,
    updated,
  ])
  return { ...Object.fromEntries(dates.map((one) => [one, date(one)])), ...citedLanguages(language, citations) }
}
