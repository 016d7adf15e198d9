import { openQuestions } from '../../../../content/model/play/ground.ts'
import type { CompiledSet } from '../../../../content/model/schema/compiled.ts'
import type { Edition } from '../../edition.ts'
import type { Subject } from './link.ts'

/** What the pages for teachers are drawn from. */
export interface TeachingProps {
  /** In the language of the page. */
  set: CompiledSet
  /** Every language the set is in, that it was written in first. */
  languages: readonly string[]
  edition: Edition
  origin: string
}

/** What scripts have to know of a set to make links of its questions. */
export const subjectOf = (set: CompiledSet, languages: readonly string[]): Subject => {
  return { id: set.id, language: languages[0] ?? set.language, questions: openQuestions(set).map(({ id }) => id) }
}
