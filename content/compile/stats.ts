import { types } from '../model/schema/question.ts'
import { type Content, listedClaims, type QuestionEntry } from './content.ts'
import { gradeLevel, median } from './gradeLevel.ts'
import { grouped } from './grouped.ts'
import { allClaims, authoredParts } from './parts.ts'
import { quotations } from './quotations.ts'
import { RUN } from './rules/copied-text.ts'
import { keyPlaces } from './rules/key-place.ts'
import { words } from './words.ts'

type Counts = Record<string, number>

function count(names: readonly string[]): Counts {
  const counts: Counts = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/** Ids of the sources a question draws on. */
function sourcesOf({ value }: QuestionEntry, { claims }: Content): string[] {
  const cites = [
    ...allClaims(value).flatMap((id) => claims.get(id)?.value.cites ?? []),
    ...authoredParts(value).flatMap(({ cite }) => cite ?? []),
  ]
  return [...new Set(cites.map((cite) => cite.split('/')[0] ?? ''))]
}

const START = 3

/** Whether a stem asks by name what a document says: by its publisher or its title. Names are looked up by how they begin. */
function namingADocument({ sources }: Content): (stem: string) => boolean {
  const names = new Set([...sources.values()].flatMap(({ value }) => [value.publisher, value.title]))
  const short = [...names].filter((name) => name.length < START)
  const starts = grouped([...names].map((name) => [name.slice(0, START), name] as const))
  const begins = (stem: string, at: number) =>
    starts.get(stem.slice(at, at + START))?.some((name) => stem.startsWith(name, at)) ?? false
  return (stem) =>
    short.some((name) => stem.includes(name)) || Array.from({ length: stem.length }, (_, at) => at).some((at) => begins(stem, at))
}

/** Whether the key of a single is longer than every other option; undefined when there is not one key. */
function longestIsKey({ value }: QuestionEntry): boolean | undefined {
  if (value.type !== 'single') return undefined
  const lengths = (key: boolean) => value.options.filter((option) => option.key === key).map(({ text }) => [...text].length)
  const [own, ...more] = lengths(true)
  return own === undefined || more.length ? undefined : lengths(false).every((length) => length < own)
}

const percent = (part: number, whole: number) => (whole ? Math.round((1000 * part) / whole) / 10 : 0)

const perQuestion = (total: number, questions: number) => (questions ? Math.round((10 * total) / questions) / 10 : 0)

/** The texts within a value that are more than a word, anchors aside, which nobody composes. */
function prose(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key !== 'anchor' && /\s/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => prose(one, name))
}

/** What was written for the questions there are, translations aside: lines of the files of sources, claims, conflicts and sets, and words of prose in them. */
function writing(content: Content, questions: number) {
  const { files, sources, conflicts, sets } = content
  const written = files.filter(({ file }) => /^topics\/[^/]+\/(sources|claims|conflicts|sets)\//.test(file))
  const kept = written.flatMap(({ text }) => text.split('\n').filter((line) => line.trim() && !line.trim().startsWith('#')))
  const values = [
    ...[...sources.values()].map((source) => source.written),
    ...[...listedClaims(content).values(), ...conflicts.values(), ...sets.values()].map(({ value }) => value),
    ...[...sets.values()].flatMap(({ own }) => own.map((question) => question.written)),
  ]
  return {
    linesPerQuestion: perQuestion(kept.length, questions),
    wordsPerQuestion: perQuestion(prose(values).flatMap(words).length, questions),
  }
}

/** What the content amounts to, in numbers. Questions are counted where they were authored. */
export function stats(content: Content) {
  const sets = [...content.sets.values()]
  const questions = sets.flatMap(({ own }) => own)
  const parts = questions.flatMap(({ value }) => authoredParts(value))
  const longest = questions.map(longestIsKey).filter((one) => one !== undefined)
  const grounded = parts.filter(({ claims, cite }) => cite !== undefined || claims.length > 0)
  const naming = namingADocument(content)
  // Fewer words in quotation marks are a title, a term or a name.
  const quoted = quotations(content).filter(({ words }) => words >= RUN)
  const byType = count(questions.map(({ value }) => value.type))
  return {
    sources: content.sources.size,
    claims: listedClaims(content).size,
    conflicts: content.conflicts.size,
    sets: {
      reviewed: sets.filter(({ value }) => value.reviewed).length,
      drafts: sets.filter(({ value }) => !value.reviewed).length,
    },
    questions: {
      total: questions.length,
      borrowed: sets.reduce((sum, { uses }) => sum + uses.length, 0),
      contested: questions.filter(({ value }) => value.contested).length,
      byType: Object.fromEntries(types.flatMap((type) => (byType[type] ? [[type, byType[type]]] : []))),
      bySet: Object.fromEntries(sets.map(({ id, asked }) => [id, asked.length])),
      namingADocument: questions.filter(({ value }) => naming(value.stem)).length,
      bySource: count(questions.flatMap((question) => sourcesOf(question, content)).sort()),
    },
    keyPlacesOfFour: count(
      sets
        .flatMap(keyPlaces)
        .filter(({ of }) => of === 4)
        .map(({ place }) => String(place)),
    ),
    keyIsLongestPercent: percent(longest.filter(Boolean).length, longest.length),
    medianGradeOfStems: Math.round(median(questions.map(({ value }) => gradeLevel(value.stem))) * 10) / 10,
    quotations: { total: quoted.length, words: quoted.reduce((sum, { words }) => sum + words, 0) },
    writing: writing(content, questions.length),
    options: {
      total: parts.length,
      withWhyPercent: percent(parts.filter(({ why }) => why).length, parts.length),
      withClaimsPercent: percent(grounded.length, parts.length),
    },
  }
}

/** A nested object as indented lines, one figure each. */
export function lines(value: object, indent = ''): string[] {
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'object' && one !== null ? [`${indent}${name}`, ...lines(one, `${indent}  `)] : [`${indent}${name}: ${one}`],
  )
}
