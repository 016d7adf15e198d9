import { hideQuestion } from '../../../content/model/play/hide.ts'
import { openQuestions } from '../../../content/model/play/open.ts'
import type { CompiledQuestion, CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { HiddenQuestion, HiddenSet } from '../../../content/model/schema/hidden.ts'
import { isKnownFace } from '../ask/faces.tsx'
import type { AskedQuestion, AskedSet } from './types.ts'

/** A type that this version does not know: its stem is shown, and where it can be answered. */
const unknown = ({ id, revision, type, stem }: CompiledQuestion) => ({ id, revision, type, stem }) as unknown as AskedQuestion

/** A question without its key; one that came without it is asked as it is. */
function asked(question: CompiledQuestion | HiddenQuestion, citations: CompiledSet['citations']): AskedQuestion {
  if (!('key' in question)) return question
  const face = isKnownFace(question) ? hideQuestion(question, citations) : unknown(question)
  return { ...face, withdrawn: question.withdrawn }
}

/** A set without its keys, ready to be asked: of a compiled one, or of one whose keys stay on the server. */
export function askedSet(set: CompiledSet | HiddenSet): AskedSet {
  const { id, version, language, title, questions, citations = [], page, withdrawn } = set as CompiledSet
  return { id, version, language, title, page, withdrawn, questions: questions.map((one) => asked(one, citations)) }
}

/** Ids of what can be asked: withdrawn questions are shown as notices, and never count. */
export const openIds = (set: { questions: readonly { id: string; withdrawn?: unknown }[] }): string[] =>
  openQuestions(set).map(({ id }) => id)
