import { laterThan, openQuestions, placesOf } from '../model/play/ground.ts'
import { type Part, partsOf } from '../model/play/parts.ts'
import { statementOf } from '../model/play/statement.ts'
import type { Type } from '../model/play/types.ts'
import { partText } from '../model/play/words.ts'
import type { CompiledImage, CompiledQuestion } from '../model/schema/compiled.ts'
import type { Work } from './format.ts'

/** An answer to choose or to type, and what is said to whoever gives it. */
export interface ExportAnswer {
  text: string
  key: Part['key']
  feedback: string
}

/** A question as other systems ask it: four ways of answering stand for our eight types. */
export type Body =
  | { kind: 'choice'; several: boolean; answers: ExportAnswer[] }
  | { kind: 'statement'; truth: boolean; whenTrue: string; whenFalse: string }
  | { kind: 'number'; answers: (ExportAnswer & { from: number; to: number })[]; min: number; max: number }
  | { kind: 'text'; answers: ExportAnswer[] }
  | { kind: 'pairs'; pairs: { left: string; right: string }[]; extra: string[] }

/** A passage that is cited: its numeral in the item, how it is named, what it says, where it is. */
export interface ExportSource {
  n: number
  name: string
  gist: string
  url: string
}

/** A picture by its address: that of the stem, or of an option, whose text it stands for. */
export interface ExportImage {
  url: string
  alt: string
  credit: string
  of?: string
}

export interface ExportItem {
  id: string
  type: Type
  stem: string
  /** What belongs to the question beside its stem: the date it holds at, the statement to ground, the unit. */
  notes: string[]
  images: ExportImage[]
  body: Body
  /** What is said whatever was answered: explanation, whys that no answer can carry, what holds since then. */
  general: string[]
  sources: ExportSource[]
}

/** The right sides of pairs, those that are nothing's among them, each once. */
export const rightsOf = ({ pairs, extra }: Pick<Extract<Body, { kind: 'pairs' }>, 'pairs' | 'extra'>): string[] => [
  ...new Set([...pairs.map(({ right }) => right), ...extra]),
]

const cite = (text: string, places: readonly number[], numerals: Map<number, number>) =>
  text +
  [...places]
    .sort((a, b) => a - b)
    .map((place) => ` [${numerals.get(place)}]`)
    .join('')

type Say = (said: Pick<Part, 'why' | 'citations'>) => string

const answersOf = (parts: Part[], work: Work, say: Say): ExportAnswer[] =>
  parts.map((part) => ({ text: partText(part, work.words), key: part.key, feedback: say(part) }))

const choice = (_: CompiledQuestion, parts: Part[], work: Work, say: Say): Body => ({
  kind: 'choice',
  several: false,
  answers: answersOf(parts, work, say),
})
const pairs = (parts: Part[], left: (part: Part, at: number) => [string, string]): Body => {
  const found = parts.filter(({ id }) => id !== undefined).map(left)
  const used = new Set(found.map(([, right]) => right))
  const extra = parts.flatMap(({ id, right }) => (id === undefined && right && !used.has(right.text) ? right.text : []))
  return { kind: 'pairs', pairs: found.map(([left, right]) => ({ left, right })), extra }
}

const bodies: Record<Type, (question: CompiledQuestion, parts: Part[], work: Work, say: Say) => Body> = {
  single: choice,
  evidence: choice,
  multiple: (_, parts, work, say) => ({ kind: 'choice', several: true, answers: answersOf(parts, work, say) }),
  // A statement that documents decide both ways has two right sides, which only a choice can have.
  truefalse: (question, parts, work, say) => {
    const [yes, no] = parts
    return yes && no && yes.key !== no.key
      ? { kind: 'statement', truth: yes.key === true, whenTrue: say(yes), whenFalse: say(no) }
      : choice(question, parts, work, say)
  },
  number: (question, parts, { words }, say) => {
    const { min = 0, max = 0 } = 'min' in question ? question : {}
    const answers = parts.flatMap((part) => {
      const { from, to } = part.range ?? { from: 0, to: 0 }
      return part.range ? [{ from, to, text: partText(part, words), key: part.key, feedback: say(part) }] : []
    })
    return { kind: 'number', answers, min, max }
  },
  text: (_, parts, __, say) => ({
    kind: 'text',
    answers: parts.flatMap((part) => (part.spellings ?? []).map((text) => ({ text, key: part.key, feedback: say(part) }))),
  }),
  order: (_, parts) => pairs(parts, ({ text = '' }, at) => [text, `${at + 1}`]),
  match: (_, parts) => pairs(parts, ({ text = '', right }) => [text, right?.text ?? '']),
}

const imageOf = ({ file, alt, credit, licence }: CompiledImage, origin: string, of?: string): ExportImage => ({
  url: new URL(file, origin).href,
  alt,
  credit: [credit, licence].filter(Boolean).join(' · '),
  ...(of && { of }),
})

/** The picture of the stem, then those of options: no format has a picture beside an answer that all its readers show. */
const imagesOf = (question: CompiledQuestion, origin: string): ExportImage[] => [
  ...(question.image ? [imageOf(question.image, origin)] : []),
  ...('options' in question ? question.options.flatMap(({ image, text }) => (image ? imageOf(image, origin, text) : [])) : []),
]

function itemOf(question: CompiledQuestion, work: Work): ExportItem {
  const { set, words, origin } = work
  const { id, type, stem, asOf, explanation, citations } = question
  const parts = partsOf(question, set.citations)
  const later = laterThan(question, set)
  const places = placesOf([question, ...parts, ...later])
  const numerals = new Map(places.map((place, i) => [place, i + 1]))
  const say: Say = ({ why, citations }) => cite(why, citations, numerals)
  const body = bodies[type](question, parts, work, say)
  const unsaid = body.kind === 'pairs' ? parts.map((part) => `${partText(part, words)}. ${say(part)}`) : []
  return {
    id,
    type,
    stem,
    notes: [
      ...(asOf ? [words.asOf(words.date(asOf))] : []),
      ...[statementOf(question) ?? []].flat(),
      ...('min' in question ? [`${words.number(question.min)}–${words.number(question.max)}${words.gap}${question.unit}`] : []),
    ],
    images: imagesOf(question, origin),
    body,
    general: [
      cite(explanation, citations, numerals),
      ...unsaid,
      ...later.map((claim) => cite(claim.statement, claim.citations, numerals)),
    ],
    sources: places.flatMap((place) => {
      const citation = set.citations[place]
      if (!citation) return []
      const url = new URL(citation.href, origin).href
      return [{ n: numerals.get(place) ?? 0, name: words.source(citation), gist: citation.gist, url }]
    }),
  }
}

/** What a set asks, as other systems ask it; withdrawn questions are left out. */
export const itemsOf = (work: Work): ExportItem[] => openQuestions(work.set).map((question) => itemOf(question, work))

/** A source as a line of plain text. */
export const sourceLine = ({ n, name, gist, url }: ExportSource): string => `[${n}] ${name}. ${gist} ${url}`
