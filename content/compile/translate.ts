import type { Claim, Conflict } from '../model/schema/claim.ts'
import type { Explainer } from '../model/schema/explainer.ts'
import type { Image } from '../model/schema/primitives.ts'
import type { Question } from '../model/schema/question.ts'
import type { Source } from '../model/schema/source.ts'
import type { Topic } from '../model/schema/topic.ts'
import type {
  ConflictTranslation,
  ExplainerTranslation,
  SetTranslation,
  SourceTranslation,
  TopicTranslation,
} from '../model/schema/translation.ts'
import type { ClaimTranslation, Content, Entry, QuestionEntry, SetEntry, Translations } from './content.ts'
import { readSentence, withMarks } from './prose.ts'

type QuestionTranslation = SetTranslation['questions'][string]
type Labels = Record<string, { text?: string | undefined; why?: string | undefined }> | undefined
type Correctable = { corrections?: readonly { note: string }[] | undefined }

/** Corrections with their notes in another language, where there are any. */
const corrected = <T extends Correctable>({ corrections }: T, notes: readonly string[] | undefined) =>
  corrections && {
    corrections: corrections.map((one, i) => ({ ...one, note: notes?.[i] ?? one.note })) as NonNullable<T['corrections']>,
  }

type Pictured = { id: string; image?: Image | undefined }

const label = <T extends { id: string }>(labels: Labels, item: T): T => {
  const { text, why } = labels?.[item.id] ?? {}
  return { ...item, ...(text && { text }), ...(why && { why }) }
}

/** An option, with what its picture shows and whose it is. */
const labelOption = <T extends Pictured>(options: QuestionTranslation['options'], option: T): T => {
  const image = option.image && { ...option.image, ...options?.[option.id]?.image }
  return { ...label(options, option), ...(image && { image }) }
}

/** A question in another language: the same ids, key and claims. */
function translateQuestion(question: Question, t: QuestionTranslation): Question {
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
      return { ...whole, true: { ...whole.true, ...t.true }, false: { ...whole.false, ...t.false } }
    case 'number': {
      const why = <T extends { why: string }>(list: readonly T[], by: QuestionTranslation['near']) =>
        list.map((one, i) => ({ ...one, why: by?.[i]?.why ?? one.why }))
      return { ...whole, unit: t.unit ?? whole.unit, accept: why(whole.accept, t.accept), near: why(whole.near, t.near) }
    }
    case 'text': {
      const spelled = (list: typeof whole.near, by: QuestionTranslation['near']) =>
        list.map((one, i) => ({ ...one, text: by?.[i]?.text ?? one.text, why: by?.[i]?.why ?? one.why }))
      return { ...whole, accept: spelled(whole.accept, t.accept), near: spelled(whole.near, t.near) }
    }
    case 'order':
      return { ...whole, items: whole.items.map((item) => label(t.items, item)) }
    case 'match':
      return {
        ...whole,
        pairs: whole.pairs.map(({ left, right, why, claims }) => {
          const { why: told, ...named } = label(t.lefts, { ...left, why })
          return { left: named, right: { id: right.id, text: t.rights?.[right.id]?.text ?? right.text }, why: told, claims }
        }),
        extra: whole.extra.map(({ right, why, claims }) => {
          const { why: told, ...named } = label(t.rights, { ...right, why })
          return { right: named, why: told, claims }
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

function translateSource(source: Source, t: SourceTranslation): Source {
  const passages = Object.entries(source.passages).map(([id, passage]) => {
    const note = t.notes[id] ?? passage.note
    return [id, { ...passage, gist: t.gists[id] ?? passage.gist, ...(note && { note }) }] as const
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

function translateSet(set: SetEntry, language: string, { sets }: Translations): SetEntry {
  const t = sets.get(set.id)?.value
  if (!t) return set
  const asked = set.asked.map((question): QuestionEntry => {
    const [from = '', id = ''] = question.origin.split('/')
    const own = sets.get(from)?.value.questions[id]
    return own ? { ...question, value: translateQuestion(question.value, own) } : question
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
  return {
    ...content,
    topics: mapEach(content.topics, by.topics, translateTopic),
    claims: mapEach(content.claims, by.claims, translateClaim),
    conflicts: mapEach(content.conflicts, by.conflicts, translateConflict),
    sources: mapEach(content.sources, by.sources, translateSource),
    explainers: mapEach(content.explainers, by.explainers, (one, t) => translateExplainer(one, language, t)),
    sets: new Map([...content.sets].map(([id, set]) => [id, translateSet(set, language, by)])),
  }
}
