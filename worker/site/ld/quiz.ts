import { type Face, faceOf } from '../../../content/model/play/faces.ts'
import { type HiddenQuestion, hide } from '../../../content/model/play/hide.ts'
import { statementOf } from '../../../content/model/play/statement.ts'
import { choiceText } from '../../../content/model/play/words.ts'
import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { AllStrings as Strings } from '../../../widget/strings/full.ts'
import { build } from '../../generated/build.ts'
import { minutesOf } from '../related.ts'
import { type LdPage, pageUrl, published, type Thing } from './site.ts'
import { refs, works } from './works.ts'

/** What was put right, as schema.org's `correction`; nothing when nothing was. */
export function correctionComments({
  corrections = [],
}: {
  corrections?: readonly { date: string; note: string }[] | undefined
}): Thing {
  const comments = corrections.map(({ date, note }) => ({ '@type': 'CorrectionComment', datePublished: date, text: note }))
  return comments.length ? { correction: comments } : {}
}

/** Which inputs have answers to suggest: what is typed, placed or paired has none. */
const suggests: Record<Face['input'], boolean> = {
  radio: true,
  checkbox: true,
  number: false,
  text: false,
  place: false,
  pair: false,
}

/** What may be chosen, and never which of it is right. */
function offered(question: HiddenQuestion, strings: Strings): string[] {
  const { input, choices } = faceOf(question)
  return suggests[input] ? choices.map((choice) => choiceText(choice, strings)) : []
}

/** Google's names for kinds of questions; it has none for the others. */
const kinds: Record<HiddenQuestion['type'], string | undefined> = {
  single: 'Multiple choice',
  truefalse: 'Multiple choice',
  multiple: 'Checkbox',
  number: undefined,
  text: undefined,
  order: undefined,
  match: undefined,
  evidence: undefined,
}

/** A question as it is asked. EDTF's dates are ISO 8601's. */
function asked(question: HiddenQuestion, place: LdPage): Thing {
  const { id, stem, asOf, type } = question
  const statement = statementOf(question)
  const answers = offered(question, place.edition.strings)
  return {
    '@type': 'Question',
    '@id': `${pageUrl(place)}#${id}`,
    name: stem,
    ...(statement && { text: statement }),
    ...(asOf && { temporalCoverage: asOf }),
    ...(kinds[type] && { eduQuestionType: kinds[type] }),
    ...(answers.length && { suggestedAnswer: answers.map((text) => ({ '@type': 'Answer', text })) }),
  }
}

/**
 * A quiz, made from a hidden set: no answer can be told by mistake. `explainers` say what it is about. Google shows questions
 * in its results only where the page tells it the answer (`acceptedAnswer`), so it does not show ours.
 */
export function quizLd(set: CompiledSet, explainers: readonly { id: string; title: string }[], place: LdPage): Thing {
  const { title, summary, updated, citations } = set
  const { edition, origin } = place
  const documents = works(citations, place)
  const about = explainers.map(({ id, title }) => ({
    '@type': 'Thing',
    name: title,
    url: origin + edition.to(`/explainer/${id}`),
  }))
  return {
    ...published(place, 'Quiz', title, summary),
    learningResourceType: 'Quiz',
    license: build.licence.url,
    timeRequired: `PT${minutesOf(set)}M`,
    ...(set.level?.for && { educationalLevel: set.level.for }),
    ...(set.level?.ages && { typicalAgeRange: set.level.ages }),
    dateModified: updated,
    ...(about.length && { about }),
    ...correctionComments(set),
    isBasedOn: refs(documents),
    citation: documents,
    hasPart: hide(set).questions.map((question) => asked(question, place)),
  }
}
