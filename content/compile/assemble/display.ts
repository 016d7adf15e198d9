import { sayIn } from '../../model/play/say/index.ts'
import type { CompiledSet } from '../../model/schema/compiled.ts'

/**
 * How a set's language writes the dates (EDTF) and the languages (BCP 47) that it prints: a browser takes longer to make
 * its first formatter than for all the rest of a quiz.
 */
export function display({ language, questions, citations, corrections, withdrawn }: Omit<CompiledSet, 'version'>) {
  const { date } = sayIn(language)
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const dates = [
    ...questions.flatMap((question) => [question.asOf, question.withdrawn?.date]),
    ...citations.map(({ published }) => published),
    ...corrections.map((one) => one.date),
    withdrawn?.date,
  ].flatMap((one) => one ?? [])
  const languages = citations.map((one) => one.language).filter((one) => one !== language)
  return Object.fromEntries([
    ...[...new Set(dates)].sort().map((one) => [one, date(one)]),
    ...[...new Set(languages)].sort().map((one) => [one, names.of(one) ?? one]),
  ]) as Record<string, string>
}
