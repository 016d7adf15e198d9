import type { Claim, Conflict } from '../model/schema/claim.ts'
import type { Explainer } from '../model/schema/explainer.ts'
import type { Image } from '../model/schema/primitives.ts'
import type { WrittenQuestion } from '../model/schema/question.ts'
import type { WrittenSource } from '../model/schema/source.ts'
import type { Topic } from '../model/schema/topic.ts'
import type {
  ConflictTranslation,
  ExplainerTranslation,
  SetTranslation,
  SourceTranslation,
  TopicTranslation,
} from '../model/schema/translation.ts'
import { completeQuestion, type Ground } from './complete/question.ts'
import { withGists } from './complete/source.ts'
import {
  type ClaimTranslation,
  type Content,
  type Entry,
  listedClaims,
  type QuestionEntry,
  type SetEntry,
  type Translations,
} from './content.ts'
import { readSentence, withMarks } from './prose.ts'

type QuestionTranslation = SetTranslation['questions'][string]
type Correctable = { corrections?: readonly { note: string }[] | undefined }

/** Corrections with their notes in another language, where there are any. */
const corrected = <T extends Correctable>({ corrections }: T, notes: readonly string[] | undefined) =>
  corrections && {
    corrections: corrections.map((one, i) => ({ ...one, note: notes?.[i] ?? one.note })) as NonNullable<T['corrections']>,
  }

interface Said {
  why?: string | undefined
  by?: string | undefined
}
type Labels = Record<string, Said & { text?: string | undefined }> | undefined
type Pictured = { id: string; image?: Image | undefined }

const said = ({ why, by }: Said) => ({ ...(why && { why }), ...(by && { by }) })

const label = <T extends { id: string }>(labels: Labels, item: T): T => {
  const { text, ...part } = labels?.[item.id] ?? {}
  return { ...item, ...(text && { text }), ...said(part) }
}

/** An option, with what its picture shows and whose it is. */
const labelOption = <T extends Pictured>(options: QuestionTranslation['options'], option: T): T => {
  const image = option.image && { ...option.image, ...options?.[option.id]?.image }
  return { ...label(options, option), ...(image && { image }) }
}

/** A question in another language: the same ids, key and claims. */
function translateQuestion(question: WrittenQuestion, t: QuestionTranslation): WrittenQuestion {
  const { stem, explanation } = t
  const whole = {
    ...question,
    stem,
    explanation,
    ...(question.withdrawn && { withdrawn: { ...question.withdrawn, note: t.withdrawn ?? question.withdrawn.note } }),
    ...(question.image && { image: { ...question.image, ...t.image } }),
  }
  switch (whole.type) {
    case 'single':
      return { ...whole, options: whole.options.map((option) => labelOption(t.options, option)) }
    case 'multiple':
      return { ...whole, options: whole.options.map((option) => labelOption(t.options, option)) }
    case 'truefalse':
      return { ...whole, true: { ...whole.true, ...said(t.true ?? {}) }, false: { ...whole.false, ...said(t.false ?? {}) } }
    case 'number': {
      const told = <T extends Said>(list: readonly T[], by: QuestionTranslation['near']) =>
        list.map((one, i) => ({ ...one, ...said(by?.[i] ?? {}) }))
      return { ...whole, unit: t.unit ?? whole.unit, accept: told(whole.accept, t.accept), near: told(whole.near, t.near) }
    }
    case 'text': {
      const spelled = (list: typeof whole.near, by: QuestionTranslation['near']) =>
        list.map((one, i) => ({ ...one, text: by?.[i]?.text ?? one.text, ...said(by?.[i] ?? {}) }))
      return { ...whole, accept: spelled(whole.accept, t.accept), near: spelled(whole.near, t.near) }
    }
    case 'order':
      return { ...whole, items: whole.items.map((item) => label(t.items, item)) }
    case 'match':
      return {
        ...whole,
        pairs: whole.pairs.map((pair) => {
          const { left, right } = pair
          const names = {
            left: { id: left.id, text: t.lefts?.[left.id]?.text ?? left.text },
            right: { id: right.id, text: t.rights?.[right.id]?.text ?? right.text },
          }
          return { ...pair, ...names, ...said(t.lefts?.[left.id] ?? {}) }
        }),
        extra: whole.extra.map((one) => {
          const { id, text } = one.right
          return { ...one, right: { id, text: t.rights?.[id]?.text ?? text }, ...said(t.rights?.[id] ?? {}) }
        }),
      }
    case 'evidence':
      return {
        ...whole,
        statement: t.statement ?? whole.statement,
        passages: whole.passages.map((one) => label(t.passages, one)),
      }
  }
}

function translateTopic(topic: Topic, { title, headline, summary, parties }: TopicTranslation): Topic {
  return {
    ...topic,
    title,
    ...(headline && { headline }),
    summary,
    parties: topic.parties.map((party) => ({ ...party, name: parties?.[party.id] ?? party.name })),
  }
}

function translateClaim(claim: Claim, { statement, by, note, unit, counter, corrections }: ClaimTranslation): Claim {
  const { figure } = claim
  return {
    ...claim,
    statement,
    ...(by && { by }),
    ...(note && { note }),
    ...corrected(claim, corrections),
    ...(figure && { figure: { ...figure, unit: unit ?? figure.unit, ...(counter && { by: counter }) } }),
  }
}

function translateSource(source: WrittenSource, t: SourceTranslation): WrittenSource {
  const passages = Object.entries(source.passages).map(([id, passage]) => {
    const [note, gist] = [t.notes[id] ?? passage.note, t.gists[id] ?? passage.gist]
    return [id, { ...passage, ...(gist && { gist }), ...(note && { note }) }] as const
  })
  const leftOut = source.leftOut.map((one, i) => ({ ...one, reason: t.leftOut[i] ?? one.reason }))
  const publisher = t.publisher ?? source.publisher
  return {
    ...source,
    publisher,
    vantage: t.vantage,
    ...(t.note && { note: t.note }),
    ...corrected(source, t.corrections),
    passages: Object.fromEntries(passages),
    leftOut,
  }
}

const translateConflict = (conflict: Conflict, { over, note }: ConflictTranslation): Conflict => ({
  ...conflict,
  over,
  ...(note && { note }),
})

function translateSet(set: SetEntry, language: string, { sets }: Translations, ground: Ground): SetEntry {
  const t = sets.get(set.id)?.value
  if (!t) return set
  const asked = set.asked.map((question): QuestionEntry => {
    const [from = '', id = ''] = question.origin.split('/')
    const own = sets.get(from)?.value.questions[id]
    if (!own) return question
    const written = translateQuestion(question.written, own)
    const { value, made } = completeQuestion(written, question.origin, question.at, ground)
    return { ...question, value: { ...value, id: question.id }, written, made }
  })
  const { results, withdrawn } = set.value
  const value = {
    ...set.value,
    language,
    title: t.title,
    summary: t.summary,
    results: results.map((one, i) => ({ ...one, text: t.results[i] ?? one.text })),
    ...corrected(set.value, t.corrections),
    ...(withdrawn && { withdrawn: { ...withdrawn, note: t.withdrawn ?? withdrawn.note } }),
  }
  return { ...set, value, asked }
}

function translateExplainer(explainer: Explainer, language: string, t: ExplainerTranslation): Explainer {
  const sections = explainer.sections.map((section) => {
    const { heading, lead, prose, people, places } = t.sections[section.id] ?? {}
    return {
      ...section,
      ...(heading && { heading }),
      ...(lead && { lead }),
      prose: section.prose.map((one, i) => withMarks({ ...readSentence(one), ...(prose?.[i] && { text: prose[i] }) })),
      people: section.people.map((person, i) => {
        const said = people?.[i] ?? person.name
        return { ...person, ...(typeof said === 'string' ? { name: said } : said) }
      }),
      places: section.places.map((place, i) => ({ ...place, name: places?.[i] ?? place.name })),
    }
  })
  const { withdrawn } = explainer
  return {
    ...explainer,
    language,
    title: t.title,
    summary: t.summary,
    ...corrected(explainer, t.corrections),
    ...(withdrawn && { withdrawn: { ...withdrawn, note: t.withdrawn ?? withdrawn.note } }),
    sections,
  }
}

function mapEach<T, U>(all: Map<string, Entry<T>>, by: Map<string, Entry<U>>, translate: (value: T, by: U) => T) {
  const one = (entry: Entry<T>, t: Entry<U> | undefined) => (t ? { ...entry, value: translate(entry.value, t.value) } : entry)
  return new Map([...all].map(([id, entry]) => [id, one(entry, by.get(id))]))
}

/** The content in another language, wherever it is translated; the rule `translations` sees to it that a set wholly is. */
export function translate(content: Content, language: string): Content {
  const by = content.translations.get(language)
  if (!by) return content
  const listed = mapEach(listedClaims(content), by.claims, translateClaim)
  const ground = { claims: listed, sources: content.sources }
  const sets = new Map([...content.sets].map(([id, set]) => [id, translateSet(set, language, by, ground)]))
  const made = [...sets.values()].flatMap(({ asked }) => asked.flatMap((question) => question.made))
  const claims = new Map([...listed, ...made.map((claim) => [claim.id, claim] as const)])
  const sources = [...content.sources].map(([id, source]) => {
    const t = by.sources.get(id)
    const written = t ? translateSource(source.written, t.value) : source.written
    return [id, { ...source, written, value: withGists(written, source.tellers, claims) }] as const
  })
  return {
    ...content,
    language,
    topics: mapEach(content.topics, by.topics, translateTopic),
    claims,
    conflicts: mapEach(content.conflicts, by.conflicts, translateConflict),
    sources: new Map(sources),
    explainers: mapEach(content.explainers, by.explainers, (one, t) => translateExplainer(one, language, t)),
    sets,
  }
}
