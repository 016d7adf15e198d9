import type { Claim, Conflict } from '../model/schema/claim.ts'
import type { Explainer } from '../model/schema/explainer.ts'
import type { Image } from '../model/schema/primitives.ts'
import type { WrittenQuestion } from '../model/schema/question.ts'
import type { Topic } from '../model/schema/topic.ts'
import type { SetEntry, SourceEntry } from './content.ts'
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

/** What is said of a part: its why, unless its claim says it, and who speaks in the claim that is made of it. */
interface Said {
  why?: string | undefined
  by?: string | undefined
}
interface Labelled extends Said {
  id: string
  text?: string
  image?: Image | undefined
}

const said = ({ why, by }: Said) => ({ ...(why && { why }), ...(by && { by }) })

/** Of a picture. The name of a licence is the same in every language. */
const pictured = (image: Image | undefined) => image && { image: { alt: image.alt, credit: image.credit } }

const byId = (items: readonly Labelled[]) =>
  Object.fromEntries(
    items.map(({ id, text, image, ...part }) => [id, { ...(text && { text }), ...said(part), ...pictured(image) }]),
  )

function ofParts(question: WrittenQuestion): TranslatableStrings {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { options: byId(question.options) }
    case 'truefalse':
      return { true: said(question.true), false: said(question.false) }
    case 'number': {
      const { unit, accept, near } = question
      return { unit, accept: accept.map(said), ...(near.length && { near: near.map(said) }) }
    }
    case 'text': {
      const both = (list: readonly (Said & { text: string[] })[]) => list.map(({ text, ...part }) => ({ text, ...said(part) }))
      return { accept: both(question.accept), ...(question.near.length && { near: both(question.near) }) }
    }
    case 'order':
      return { items: byId(question.items) }
    case 'match':
      return {
        lefts: byId(question.pairs.map(({ left, why, by }) => ({ ...left, why, by }))),
        rights: byId([
          ...question.pairs.map(({ right }) => right),
          ...question.extra.map(({ right, why, by }) => ({ ...right, why, by })),
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

/** Of a question as it is written: what is completed from claims follows their translation. */
export function questionStrings(question: WrittenQuestion): TranslatableStrings {
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

/** Of a source: the gists that its claims tell follow their translation. */
export function sourceStrings({
  value: { vantage, note, passages, leftOut, corrections },
  tellers,
}: SourceEntry): TranslatableStrings {
  const notes = Object.entries(passages).flatMap(([id, passage]) => (passage.note ? [[id, passage.note] as const] : []))
  return {
    vantage,
    ...(note && { note }),
    gists: Object.fromEntries(Object.entries(passages).flatMap(([id, { gist }]) => (tellers.has(id) ? [] : [[id, gist]]))),
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
