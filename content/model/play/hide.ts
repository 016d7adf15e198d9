import type { CompiledQuestion, CompiledSet } from '../schema/compiled.ts'
import type { HiddenQuestion, HiddenSet } from '../schema/hidden.ts'
import { openQuestions } from './open.ts'
import { entry, type Of, type Table } from './types.ts'

export type { HiddenQuestion, HiddenSet }

type Citations = CompiledSet['citations']

const labels = (items: readonly { id: string; text: string }[]) => items.map(({ id, text }) => ({ id, text }))
const face = ({ id, revision, stem, asOf, image }: CompiledQuestion) => ({
  id,
  revision,
  stem,
  ...(asOf && { asOf }),
  ...(image && { image }),
})
const options = (question: Of<'single' | 'multiple'>) =>
  question.options.map(({ id, text, image }) => ({ id, text, ...(image && { image }) }))

const table: Table<CompiledQuestion, [Citations], HiddenQuestion> = {
  single: (question) => ({ ...face(question), type: 'single', options: options(question) }),
  multiple: (question) => ({ ...face(question), type: 'multiple', options: options(question) }),
  truefalse: (question) => ({ ...face(question), type: 'truefalse' }),
  number: (question) => {
    const { min, max, step, unit } = question
    return { ...face(question), type: 'number', min, max, step, unit }
  },
  text: (question) => ({ ...face(question), type: 'text' }),
  order: (question) => ({ ...face(question), type: 'order', items: labels(question.items) }),
  match: (question) => ({ ...face(question), type: 'match', lefts: labels(question.lefts), rights: labels(question.rights) }),
  evidence: (question, citations) => ({
    ...face(question),
    type: 'evidence',
    statement: question.statement,
    passages: question.passages.map(({ id, citation }) => {
      const { gist = '', lang } = citations[citation] ?? {}
      return { id, gist, ...(lang && { lang }) }
    }),
  }),
}

/** A question's face, built by allowlist: a field that is added to the model stays hidden until it is named here. */
export const hideQuestion = (question: CompiledQuestion, citations: Citations): HiddenQuestion =>
  entry(table, question)(question, citations)

/** A set without keys, whys, explanations, claims or citations. Withdrawn questions are left out. */
export function hide(set: CompiledSet): HiddenSet {
  const { id, version, language, title, summary, citations } = set
  const questions = openQuestions(set).map((question) => hideQuestion(question, citations))
  return { id, version, language, title, summary, questions }
}
