import type { CompiledQuestion, CompiledSet } from '../schema/compiled.ts'

interface Labelled {
  id: string
  text: string
}

type Face = Pick<CompiledQuestion, 'id' | 'revision' | 'stem' | 'asOf' | 'image'>

/** What may be seen of a question before it is answered. */
export type HiddenQuestion = Face &
  (
    | { type: 'single' | 'multiple'; options: Labelled[] }
    | { type: 'truefalse' }
    | { type: 'number'; min: number; max: number; step: number; unit: string }
    | { type: 'text' }
    | { type: 'order'; items: Labelled[] }
    | { type: 'match'; lefts: Labelled[]; rights: Labelled[] }
    | { type: 'evidence'; statement: string; passages: { id: string; gist: string }[] }
  )

/** A set with nothing in it that gives an answer away. */
export type HiddenSet = Pick<CompiledSet, 'id' | 'version' | 'language' | 'title' | 'summary'> & { questions: HiddenQuestion[] }

const labels = (items: readonly Labelled[]) => items.map(({ id, text }) => ({ id, text }))

/** A question's face, built by allowlist: a field that is added to the model stays hidden until it is named here. */
export function hideQuestion(question: CompiledQuestion, citations: CompiledSet['citations']): HiddenQuestion {
  const { id, revision, stem, asOf, image } = question
  const face: Face = { id, revision, stem, ...(asOf && { asOf }), ...(image && { image }) }
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { ...face, type: question.type, options: labels(question.options) }
    case 'number': {
      const { min, max, step, unit } = question
      return { ...face, type: 'number', min, max, step, unit }
    }
    case 'order':
      return { ...face, type: 'order', items: labels(question.items) }
    case 'match':
      return { ...face, type: 'match', lefts: labels(question.lefts), rights: labels(question.rights) }
    case 'evidence':
      return {
        ...face,
        type: 'evidence',
        statement: question.statement,
        passages: question.passages.map(({ id, citation }) => ({ id, gist: citations[citation]?.gist ?? '' })),
      }
    default:
      return { ...face, type: question.type }
  }
}

/** A set without keys, whys, explanations, claims or citations. Withdrawn questions are left out. */
export function hide({ id, version, language, title, summary, questions, citations }: CompiledSet): HiddenSet {
  const open = questions.filter((question) => !question.withdrawn)
  return { id, version, language, title, summary, questions: open.map((question) => hideQuestion(question, citations)) }
}
