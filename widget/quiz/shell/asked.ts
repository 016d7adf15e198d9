import { hideQuestion } from '../../../content/model/play/hide.ts'
import { openQuestions } from '../../../content/model/play/open.ts'
import type { CompiledQuestion, CompiledSet } from '../../../content/model/schema/compiled.ts'
import { isKnown } from '../ask/faces.tsx'
import type { AskedQuestion, AskedSet } from './types.ts'

/** A type that this version does not know: its stem is shown, and where it can be answered. */
const unknown = ({ id, revision, type, stem }: CompiledQuestion) => ({ id, revision, type, stem }) as unknown as AskedQuestion

/** A compiled set without its keys, ready to be asked. */
export function askedSet({ questions, citations, ...set }: CompiledSet): AskedSet {
  const { id, version, language, title, page, withdrawn } = set
  return {
    id,
    version,
    language,
    title,
    page,
    withdrawn,
    questions: questions.map((question) => ({
      ...(isKnown(question) ? hideQuestion(question, citations) : unknown(question)),
      withdrawn: question.withdrawn,
    })),
  }
}

/** Ids of what can be asked: withdrawn questions are shown as notices, and never count. */
export const openIds = (set: { questions: readonly { id: string; withdrawn?: unknown }[] }): string[] =>
  openQuestions(set).map(({ id }) => id)
