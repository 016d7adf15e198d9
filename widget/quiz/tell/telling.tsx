import { grade } from '../../../content/model/play/grade.ts'
import { cited } from '../../../content/model/play/ground.ts'
import type { CompiledQuestion, CompiledSet } from '../../../content/model/schema/compiled.ts'
import { Sources } from '../../components/Sources.tsx'
import type { Ways } from '../../options.ts'
import type { Strings } from '../../strings/tell.ts'
import type { Shared } from '../shell/share.ts'
import type { Telling } from '../shell/types.ts'
import { Answered } from './Answered.tsx'
import { markedParts } from './ground.ts'
import { Results } from './Results.tsx'
import { Said } from './Said.tsx'

export interface TellScene {
  set: CompiledSet
  options: Ways
  strings: Strings
  /** Origin that relative addresses of the set are resolved against; empty on our own pages. */
  base: string
  /** Level of the quiz's title. */
  level: number
  /** The address of the quiz on a page of its own. */
  page: string
  /** Shares a result; absent on a server. */
  share?: (shared: Shared) => Promise<boolean>
  emit: (type: string, detail: object) => void
}

/** What tells of a compiled set, whose keys lie open. */
export function telling(scene: TellScene): Telling {
  const { set, strings, level, base } = scene
  const questions = new Map(set.questions.map((question) => [question.id, question]))
  const find = (id: string) => questions.get(id) as CompiledQuestion
  return {
    grade: (id, answer) => (answer === undefined ? { outcome: 'wrong', points: 0, max: 1 } : grade(find(id), answer)),
    answered: (id, answer) => {
      const question = find(id)
      return <Answered {...{ set, question, answer, strings, base }} marked={markedParts(question, set, answer)} />
    },
    said: (id, answer, graded, way) => {
      const question = find(id)
      return <Said {...scene} {...{ question, answer, graded, way }} marked={markedParts(question, set, answer)} />
    },
    book: (id) => <Sources sourced={{ ...scene, question: find(id), level }} of={cited(find(id), set)} gists={false} />,
    results: (outcome) => <Results {...scene} outcome={outcome} />,
    corrected: (id, points, max) => {
      const date = set.corrections.findLast((one) => one.question === id)?.date ?? set.updated
      return strings.recorrected(find(id).stem, strings.date(date), strings.scored(points, max))
    },
  }
}
