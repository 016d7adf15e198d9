import * as v from 'valibot'
import {
  Bound,
  ClaimId,
  ClaimKind,
  ConflictKind,
  Day,
  Edtf,
  Hash,
  Id,
  Language,
  Level,
  PassageId,
  Positive,
  ResultText,
  SetCorrection,
  SourceKind,
  Text,
  Voice,
  Whole,
  Withdrawn,
} from './primitives.ts'

/** Places in the set's `citations`, numbered from 0. */
const citations = v.array(Whole)
const said = { why: Text, citations }
/**
 * `file` is the picture's address: `/images/{hash}-{width}.{ending}`, `width` and `height` its size in pixels. With `widths` it
 * is there in each of these too, as AVIF and as WebP, by the same address with that width and that ending.
 */
export const CompiledImage = v.strictObject({
  file: v.string(),
  widths: v.optional(v.array(Positive)),
  alt: Text,
  credit: Text,
  licence: v.optional(Text),
  width: Positive,
  height: Positive,
})
const image = v.optional(CompiledImage)
const common = {
  id: Id,
  revision: Hash,
  stem: Text,
  asOf: v.optional(Edtf),
  contested: v.optional(Id),
  withdrawn: v.optional(Withdrawn),
  image,
  explanation: Text,
  citations,
  /** The claims the key and the explanation rest on: what "since then" and "our reading" are told by. */
  claims: v.array(ClaimId),
}
const Labelled = v.strictObject({ id: Id, text: Text })
export const CompiledOption = v.strictObject({ id: Id, text: Text, ...said, fixed: v.optional(v.literal(true)), image })
const options = v.array(CompiledOption)

export const CompiledQuestion = v.variant('type', [
  v.strictObject({ type: v.literal('single'), ...common, options, key: v.array(Id) }),
  v.strictObject({
    type: v.literal('multiple'),
    ...common,
    options,
    key: v.strictObject({ true: v.array(Id), either: v.array(Id) }),
  }),
  v.strictObject({
    type: v.literal('truefalse'),
    ...common,
    true: v.strictObject(said),
    false: v.strictObject(said),
    key: v.array(v.picklist(['true', 'false'])),
  }),
  v.strictObject({
    type: v.literal('number'),
    ...common,
    min: v.number(),
    max: v.number(),
    step: v.number(),
    unit: Text,
    accept: v.array(v.strictObject({ value: v.number(), tolerance: v.number(), ...said })),
    near: v.array(v.strictObject({ from: v.number(), to: v.number(), ...said })),
    key: v.array(v.strictObject({ value: v.number(), tolerance: v.number() })),
  }),
  v.strictObject({
    type: v.literal('text'),
    ...common,
    accept: v.array(v.strictObject({ text: v.array(Text), ...said })),
    near: v.array(v.strictObject({ text: v.array(Text), ...said })),
    key: v.array(Text),
  }),
  v.strictObject({
    type: v.literal('order'),
    ...common,
    items: v.array(v.strictObject({ id: Id, text: Text, ...said })),
    key: v.array(Id),
  }),
  v.strictObject({
    type: v.literal('match'),
    ...common,
    lefts: v.array(Labelled),
    rights: v.array(Labelled),
    pairs: v.array(v.strictObject({ left: Id, right: Id, ...said })),
    extra: v.array(v.strictObject({ right: Id, ...said })),
    key: v.record(Id, Id),
  }),
  v.strictObject({
    type: v.literal('evidence'),
    ...common,
    statement: Text,
    passages: v.array(v.strictObject({ id: Id, citation: Whole, why: Text })),
    key: v.array(Id),
  }),
])

export const Citation = v.strictObject({
  source: Id,
  passage: PassageId,
  publisher: Text,
  title: Text,
  published: Edtf,
  language: Language,
  kind: SourceKind,
  vantage: Text,
  inferred: v.array(v.string()),
  paragraph: Positive,
  anchor: Text,
  gist: Text,
  /** The language of the gist and the vantage, where it is not that of what cites. */
  lang: v.optional(Language),
  url: v.optional(v.string()),
  /** `url` with its text fragment, else `/sources/{source}#{passage}`. */
  href: v.string(),
})

export const CompiledClaim = v.strictObject({
  statement: Text,
  kind: ClaimKind,
  voice: Voice,
  by: v.optional(Text),
  when: v.optional(Edtf),
  asOf: v.optional(Edtf),
  figure: v.optional(
    v.strictObject({ value: v.number(), of: v.optional(v.number()), bound: Bound, unit: Text, by: v.optional(Text) }),
  ),
  supersededBy: v.optional(Id),
  note: v.optional(Text),
  /** The language of its words, where it is not that of what rests on it. */
  lang: v.optional(Language),
  citations,
})

export const CompiledConflict = v.strictObject({
  kind: ConflictKind,
  over: Text,
  note: v.optional(Text),
  accounts: v.array(Id),
  /** The language of its words, where it is not that of what is told of it. */
  lang: v.optional(Language),
})

/** `/v1/sets/{id}.json`. */
export const CompiledSet = v.strictObject({
  id: Id,
  version: Hash,
  language: Language,
  /** The address of a translation's own page; without one it is `/quiz/{id}`. */
  page: v.optional(v.string()),
  title: Text,
  summary: Text,
  updated: Day,
  /** Who it is for, and how long it takes: for teachers, and for who looks for it. */
  level: v.optional(Level),
  results: v.array(ResultText),
  corrections: v.array(SetCorrection),
  withdrawn: v.optional(Withdrawn),
  questions: v.array(CompiledQuestion),
  citations: v.array(Citation),
  claims: v.record(ClaimId, CompiledClaim),
  conflicts: v.record(Id, CompiledConflict),
  /** How the set's language writes the dates (EDTF) and the languages (BCP 47) that the set prints, by what they are. */
  display: v.optional(v.record(v.string(), Text)),
})

/** `/v1/index.json`. */
export const Index = v.strictObject({
  sets: v.array(
    v.strictObject({
      id: Id,
      topic: Id,
      version: Hash,
      languages: v.array(Language),
      title: Text,
      summary: Text,
      questions: Positive,
      updated: Day,
      withdrawn: v.optional(Withdrawn),
    }),
  ),
  explainers: v.array(
    v.strictObject({
      id: Id,
      topic: Id,
      version: Hash,
      languages: v.array(Language),
      title: Text,
      summary: Text,
      withdrawn: v.optional(Withdrawn),
    }),
  ),
  topics: v.array(v.strictObject({ id: Id, languages: v.array(Language), title: Text, summary: Text })),
  /** Languages that the pages of sources and claims are in, beside their own; absent when there is none. What is not translated stands there in its own. */
  languages: v.optional(v.array(Language)),
  embed: v.nullable(v.strictObject({ version: v.string(), integrity: v.string() })),
})

export type CompiledImage = v.InferOutput<typeof CompiledImage>
export type CompiledQuestion = v.InferOutput<typeof CompiledQuestion>
export type Citation = v.InferOutput<typeof Citation>
export type CompiledClaim = v.InferOutput<typeof CompiledClaim>
export type CompiledConflict = v.InferOutput<typeof CompiledConflict>
export type CompiledSet = v.InferOutput<typeof CompiledSet>
export type Index = v.InferOutput<typeof Index>
