import type { Content, Entry, QuestionEntry } from './content.ts'
import { listedClaims, ownQuestions } from './content.ts'
import { allClaims } from './parts.ts'
import { words } from './words.ts'

/** As long as a quotation may be that says whose it is, in words. */
export const QUOTABLE = 40

/** What stands between quotation marks, in a text as it is authored. */
export interface Quotation {
  file: string
  text: string
  words: number
  /** Whether the text, or what it is part of, names who says so. */
  attributed: boolean
}

const MARKS = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|「([^「」]+)」|"([^"]+)"/g

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

const padded = (text: string) => ` ${words(text).join(' ')} `

/** Everyone that may be named beside a quotation: who publishes and writes, who speaks and counts. */
function speakers({ sources, claims }: Content): string[] {
  const printed = [...sources.values()].flatMap(({ value }) => [value.publisher, value.author])
  const spoken = [...claims.values()].flatMap(({ value }) => [value.by, value.figure?.by])
  return [...new Set([...printed, ...spoken])].flatMap((name) => (name ? padded(name) : []))
}

/** Whether a question’s own claims say who speaks: a stem that asks who said something may not. */
const saysWho = ({ value }: QuestionEntry, { claims }: Content) => allClaims(value).some((id) => claims.get(id)?.value.by)

interface Piece extends Pick<Entry<unknown>, 'at' | 'value'> {
  attributed: boolean
}

/** Everything with a text, and whether it names its speaker as a whole: a gist stands beneath its publisher. */
function pieces(content: Content): Piece[] {
  const none = [
    ...content.conflicts.values(),
    ...content.explainers.values(),
    ...content.sets.values(),
    ...content.topics.values(),
  ]
  return [
    ...[...content.sources.values()].map(({ at, written }) => ({ at, value: written, attributed: true })),
    ...[...listedClaims(content).values()].map(({ at, value }) => ({ at, value, attributed: value.by !== undefined })),
    ...ownQuestions(content).map((one) => ({ at: one.at, value: one.written, attributed: saysWho(one, content) })),
    ...none.map(({ at, value }) => ({ at, value, attributed: false })),
  ]
}

/** Every quotation of the content, in the languages of its sources. */
export function quotations(content: Content): Quotation[] {
  const names = speakers(content)
  return pieces(content).flatMap(({ at, value, attributed }) =>
    texts(value).flatMap((text) =>
      [...text.matchAll(MARKS)].map(([whole, ...groups]) => {
        const quoted = groups.find((group) => group !== undefined) ?? ''
        const around = padded(text.replace(whole, ' '))
        const named = attributed || names.some((name) => around.includes(name))
        return { file: at([]).file, text: quoted, words: words(quoted).length, attributed: named }
      }),
    ),
  )
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A file's text without the quotations that may stand there. Lines stay as they are: a quotation may run over several. */
export function withoutQuotations(text: string, allowed: readonly Quotation[]): string {
  return allowed.reduce((rest, { text: quoted }) => {
    const [before, after] = ['(?:[“„«「]|\\\\?")', '(?:[“”»」]|\\\\?")']
    const run = new RegExp(`${before}${quoted.trim().split(/\s+/).map(escaped).join('\\s+')}${after}`, 'gu')
    return rest.replace(run, (found) => found.replace(/\S/g, ' '))
  }, text)
}
