import * as v from 'valibot'
import { Address, Correction, Edtf, Language, PassageId, Positive, SourceKind, Text } from './primitives.ts'

/** A passage of a document: where it is, and what it says in our own words. */
export const Passage = v.strictObject({
  anchor: Text,
  gist: Text,
  note: v.optional(Text),
})

/**
 * `sources/<id>.yml`: one document, and the passages we use. A draft says `reviewed: false`: neither it nor any claim
 * that cites it is published.
 */
export const Source = v.strictObject({
  title: Text,
  publisher: Text,
  author: v.optional(Text),
  published: Edtf,
  inferred: v.array(v.picklist(['title', 'publisher', 'author', 'published', 'language', 'url'])),
  url: v.optional(Address),
  archive: v.optional(Address),
  language: Language,
  kind: SourceKind,
  vantage: Text,
  note: v.optional(Text),
  document: v.strictObject({
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hex digits')),
    paragraphs: Positive,
  }),
  /** `of` is a field, such as `published`, or the id of a passage. */
  corrections: v.optional(v.array(Correction)),
  reviewed: v.optional(v.boolean(), true),
  passages: v.record(PassageId, Passage),
  leftOut: v.optional(v.array(v.strictObject({ paragraph: Positive, reason: Text })), []),
})

export type Passage = v.InferOutput<typeof Passage>
export type Source = v.InferOutput<typeof Source>
