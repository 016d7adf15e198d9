import * as v from 'valibot'
import { Address, Correction, Edtf, Language, PassageId, Positive, Rights, SourceKind, Text } from './primitives.ts'

/** Fields in the order they are published in, around the gist. */
const shown = {
  /** The passage itself, as printed: where the source’s rights let it be shown. */
  text: v.optional(Text),
  note: v.optional(Text),
}

/** A passage of a document, complete: where it is, and what it says in our own words, or in its own where it may be shown. */
export const Passage = v.strictObject({ anchor: Text, gist: Text, ...shown })

/** A passage as it is written: without a gist it says what the one claim does that cites it, or shows its `text`. */
export const WrittenPassage = v.strictObject({ anchor: Text, gist: v.optional(Text), ...shown })

/** The shape of a source, with that of its passages. */
const shape = <P extends v.GenericSchema>(one: P) =>
  v.strictObject({
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
    /** Whose words these are, and so what of them may be shown. Another’s, of which we quote an anchor, unless said otherwise. */
    rights: v.optional(Rights),
    note: v.optional(Text),
    document: v.strictObject({
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 hex digits')),
      paragraphs: Positive,
    }),
    /** `of` is a field, such as `published`, or the id of a passage. */
    corrections: v.optional(v.array(Correction)),
    reviewed: v.optional(v.boolean(), true),
    passages: v.record(PassageId, one),
    leftOut: v.optional(v.array(v.strictObject({ paragraph: Positive, reason: Text })), []),
  })

/**
 * `sources/<id>.yml`: one document, and the passages we use. A draft says `reviewed: false`: neither it nor any claim
 * that cites it is published.
 */
export const WrittenSource = shape(WrittenPassage)

/** A source with a gist for each of its passages. */
export const Source = shape(Passage)

export type Passage = v.InferOutput<typeof Passage>
export type WrittenPassage = v.InferOutput<typeof WrittenPassage>
export type WrittenSource = v.InferOutput<typeof WrittenSource>
export type Source = v.InferOutput<typeof Source>
