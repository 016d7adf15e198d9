import type { Claim, Conflict } from '../model/schema/claim.ts'
import type { Explainer } from '../model/schema/explainer.ts'
import type { Image } from '../model/schema/primitives.ts'
import type { Question } from '../model/schema/question.ts'
import type { Source } from '../model/schema/source.ts'
import type { Topic } from '../model/schema/topic.ts'
import type { SetEntry } from './content.ts'
import { readSentence } from './prose.ts'

/**
 * What a translator has to render, in the very shape of the translation (`model/schema/translation.ts`) without its `of`.
 * The hash of this is `of`, and comparing keys finds what is missing. Undefined fields are absent. The notice of what is
 * withdrawn is not among it: no translation has to be in step for a withdrawal to take effect.
 */
export type TranslatableStrings = Record<string, unknown>

/** Notes of corrections, where there are any. */
const corrected = (corrections: readonly { note: string }[] | undefined) =>
  corrections?.length ? { corrections: corrections.map(({ note }) => note) } : {}

type Labelled = { id: string; text?: string; why?: string; image?: Image | undefined }

/** Of a picture. The name of a licence is the same in every language. */
const pictured = (image: Image | undefined) => image && { image: { alt: image.alt, credit: image.credit } }

const byId = (items: readonly Labelled[]) =>
  Object.fromEntries(
    items.map(({ id, text, why, image }) => [id, { ...(text && { text }), ...(why && { why }), ...pictured(image) }]),
  )

function ofParts(question: Question): TranslatableStrings {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { options: byId(question.options) }
    case 'truefalse':
      return { true: { why: question.true.why }, false: { why: question.false.why } }
    case 'number': {
      const whys = (list: readonly { why: string }[]) => list.map(({ why }) => ({ why }))
      return { unit: question.unit, accept: whys(question.accept), ...(question.near.length && { near: whys(question.near) }) }
    }
    case 'text': {
      const both = (list: readonly { text: string[]; why: string }[]) => list.map(({ text, why }) => ({ text, why }))
      return { accept: both(question.accept), ...(question.near.length && { near: both(question.near) }) }
    }
    case 'order':
      return { items: byId(question.items) }
    case 'match':
      return {
        lefts: byId(question.pairs.map(({ left, why }) => ({ ...left, why }))),
        rights: byId([
          ...question.pairs.map(({ right }) => right),
          ...question.extra.map(({ right, why }) => ({ ...right, why })),
        ]),
      }
    case 'evidence':
      return { statement: question.statement, passages: byId(question.passages.map(({ id, why }) => ({ id, why }))) }
  }
}

export function topicStrings({ title, headline, summary, parties }: Topic): TranslatableStrings {
  return {
    title,
    ...(headline && { headline }),
    summary,
    ...(parties.length && { parties: Object.fromEntries(parties.map(({ id, name }) => [id, name])) }),
  }
}

export function questionStrings(question: Question): TranslatableStrings {
  const { stem, explanation, image } = question
  return {
    stem,
    explanation,
    ...pictured(image),
    ...ofParts(question),
  }
}

/** A set's own strings; its questions' are hashed one by one. */
export function setStrings({ value: { title, summary, results, corrections } }: SetEntry): TranslatableStrings {
  return {
    title,
    summary,
    results: results.map(({ text }) => text),
    ...corrected(corrections),
  }
}

export function claimStrings({ statement, by, note, figure, corrections }: Claim): TranslatableStrings {
  return {
    statement,
    ...(by && { by }),
    ...(note && { note }),
    ...(figure && { unit: figure.unit }),
    ...(figure?.by && { counter: figure.by }),
    ...corrected(corrections),
  }
}

export function conflictStrings({ over, note }: Conflict): TranslatableStrings {
  return { over, ...(note && { note }) }
}

export function sourceStrings({ vantage, note, passages, leftOut, corrections }: Source): TranslatableStrings {
  const notes = Object.entries(passages).flatMap(([id, passage]) => (passage.note ? [[id, passage.note] as const] : []))
  return {
    vantage,
    ...(note && { note }),
    gists: Object.fromEntries(Object.entries(passages).map(([id, { gist }]) => [id, gist])),
    ...(notes.length && { notes: Object.fromEntries(notes) }),
    ...(leftOut.length && { leftOut: leftOut.map(({ reason }) => reason) }),
    ...corrected(corrections),
  }
}

export function explainerStrings({ title, summary, corrections, sections }: Explainer): TranslatableStrings {
  return {
    title,
    summary,
    ...corrected(corrections),
    sections: Object.fromEntries(
      sections.map(({ id, heading, lead, prose, people, places }) => {
        const names = people.map(({ name, role }) => (role ? { name, role } : name))
        const sentences = prose.map((one) => readSentence(one).text)
        return [
          id,
          {
            heading,
            ...(lead && { lead }),
            ...(sentences.length && { prose: sentences }),
            ...(names.length && { people: names }),
            ...(places.length && { places: places.map(({ name }) => name) }),
          },
        ]
      }),
    ),
  }
}
