import * as v from 'valibot'
import { span } from '../play/dates.ts'
import { ID } from '../play/id.ts'

/** Names that pages, paths and elements of ours have. */
const RESERVED = ['play', 'key', 'main', 'footnote', 'filter']

export const Id = v.pipe(
  v.string(),
  v.regex(new RegExp(`^${ID}$`), 'an id: lower-case words joined by hyphens'),
  v.notValues(RESERVED, `an id other than the reserved ${RESERVED.join(', ')}`),
  // Names every object has: as a key of a record they are lost or worse.
  v.notValues(['constructor', 'prototype'], 'an id other than constructor and prototype'),
)

/** A claim that the compiler makes of what a part of a question cites itself: `set.question.part`. No id that is written is like it. */
export const MadeId = v.pipe(v.string(), v.regex(new RegExp(`^${ID}\\.${ID}\\.${ID}$`), 'set.question.part'))

/** A claim as it is published: one that was written, or made. */
export const ClaimId = v.union([MadeId, Id])

/** `set/question`. */
export const QuestionPath = v.pipe(v.string(), v.regex(new RegExp(`^${ID}/${ID}$`), 'set/question'))

/** `p` + paragraph number + a letter from the second passage on: `p13`, `p13b`. */
export const PassageId = v.pipe(v.string(), v.regex(/^p[1-9][0-9]*[b-z]?$/, 'a passage id such as p13, or p13b for a second one'))

/** `source/passage`. */
export const Cite = v.pipe(v.string(), v.regex(new RegExp(`^${ID}/p[1-9][0-9]*[b-z]?$`), 'a citation such as gazette-2021/p5'))

/** EDTF level 0: a year, month, day, or an interval of those. */
export const Edtf = v.pipe(
  v.string(),
  v.check((text) => span(text) !== undefined, 'an EDTF date such as "2019", "2019-05", "2019-05-06" or "2019-05-12/2019-05-19"'),
)

/** One day. */
export const Day = v.pipe(
  v.string(),
  v.check((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && span(text) !== undefined, 'a day such as "2019-05-06"'),
)

/** Marks of Markdown around a word or behind one: `*so*`, `__so__`, `[so](address)`. An asterisk or a line alone is none. */
const MARKDOWN = /(?<![\p{L}\p{N}*_])([*_]{1,3})(?=\S)[^*_]*[^\s*_]\1(?![\p{L}\p{N}*_])|\[[^\]]+\]\([^)]*\)/u

/** Plain text: trimmed, one line, nothing in it is markup. */
export const Text = v.pipe(
  v.string(),
  v.check((text) => text === '' || text === text.trim(), 'text without blanks at its ends'),
  v.check((text) => !/\p{Cc}/u.test(text), 'text on one line without control characters'),
  v.check((text) => !/<\/?[a-z!]/i.test(text), 'plain text without markup'),
  v.check(
    (text) => !/&(#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i.test(text),
    'signs as they are read, not as HTML writes them (&amp;)',
  ),
  v.check((text) => !/[\p{Cs}\ufffd]/u.test(text), 'whole letters: one of these was lost'),
  // Isolates are left: they are what a name in another script needs.
  v.check((text) => !/[\u202a-\u202e]/.test(text), 'text without marks that turn its direction (U+202A to U+202E)'),
  v.check((text) => !MARKDOWN.test(text), 'text without marks of emphasis or links: they are printed as they stand'),
  v.check((text) => /[^\p{DI}\s]/u.test(text), 'text that can be seen'),
)

/** http or https, with no credentials in it. */
export const Address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/?#@]+([/?#]\S*)?$/, 'an http or https address without credentials'),
)

/** Where a site is reached: `https://quiz.example`, no path and no slash at the end. */
export const Origin = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/([a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(:[0-9]+)?$/,
    'an origin such as https://quiz.example, without a path or a slash',
  ),
)

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/

/** A BCP 47 language tag: a language, and a region or script where it matters. */
export const Language = v.pipe(
  v.string(),
  v.regex(TAG, 'a language tag such as en, ja or pt-BR'),
  // `xx` is well formed and names none.
  v.check(
    (tag) => !TAG.test(tag) || languages.of(tag) !== undefined,
    'the tag of a language that there is, such as en, ja or pt-BR',
  ),
)

/** First 12 hex digits of a SHA-256. */
export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'the first 12 hex digits of a SHA-256'))

export const Whole = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0, 'a number not below 0'))
export const Positive = v.pipe(Whole, v.minValue(1, 'a number of at least 1'))

export const SourceKind = v.picklist(['news', 'analysis', 'opinion', 'primary'])
export const ClaimKind = v.picklist(['event', 'count', 'status', 'statement', 'forecast', 'fact'])
/** Whose the words of a document are: another’s, of which no more than an anchor is quoted, or such as may be shown. */
export const Rights = v.picklist(['quoted', 'own', 'licensed', 'public-domain'])
export const ConflictKind = v.picklist(['contradict', 'differ'])
export const Voice = v.picklist(['reported', 'attributed', 'analysis', 'inferred'])
export const Bound = v.picklist(['exact', 'below', 'above', 'about'])

/** A claim's figure; `of` is the whole in "12 of 17"; `by` is who counts, when not the claim's own voice. */
export const Figure = v.strictObject({
  value: v.number(),
  of: v.optional(v.number()),
  bound: Bound,
  unit: Text,
  by: v.optional(Text),
})

/** Who a set is for and how long it takes, after LRMI: `educationalLevel`, `typicalAgeRange` (“15-”, “12-14”), `timeRequired`. */
export const Level = v.strictObject({
  for: v.optional(Text),
  ages: v.optional(v.pipe(v.string(), v.regex(/^\d{1,2}-(\d{1,2})?$/, 'ages such as "15-" or "12-14"'))),
  minutes: v.optional(Positive),
})

/** What an order follows from. */
export const Seed = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/, '1 to 16 lower-case letters and digits'))

export const Withdrawn = v.strictObject({ date: Day, note: Text })
export const ResultText = v.strictObject({
  from: v.pipe(v.number(), v.minValue(0, 'a share from 0 to 1'), v.maxValue(1, 'a share from 0 to 1')),
  text: Text,
})
/** What was put right, the latest last. `of` is the part: a field, a section, a passage; without it the whole is meant. */
export const Correction = v.strictObject({ date: Day, of: v.optional(v.string()), note: Text })

/** What was put right in a set: in a question, or in what `of` names. */
export const SetCorrection = v.pipe(
  v.strictObject({
    date: Day,
    question: v.optional(Id),
    of: v.optional(v.picklist(['title', 'summary', 'level', 'results'])),
    note: Text,
  }),
  v.check(
    ({ question, of }) => (question === undefined) !== (of === undefined),
    'either question, an id, or of: title, summary, level or results',
  ),
)

/**
 * A picture as authored. `licence` is asked for by the rule `images`, which says how; the size is read from the file, and where
 * it is written too it has to be that.
 */
export const Image = v.strictObject({
  file: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*\.(png|jpg|webp|avif|svg)$/, 'the name of a file in the topic’s images')),
  alt: Text,
  credit: Text,
  licence: v.optional(Text),
  width: v.optional(Positive),
  height: v.optional(Positive),
})
export type SourceKind = v.InferOutput<typeof SourceKind>
export type Image = v.InferOutput<typeof Image>
