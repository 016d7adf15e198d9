import { grade } from '../../../content/model/play/grade.ts'
import { cited } from '../../../content/model/play/ground.ts'
import type { CompiledQuestion } from '../../../content/model/schema/compiled.ts'
import { Sources } from '../../components/Sources.tsx'
import { statusOf } from '../shell/progress.ts'
import type { Telling } from '../shell/types.ts'
import { Answered } from './Answered.tsx'
import { markedParts } from './ground.ts'
import { Results } from './Results.tsx'
import { Said } from './Said.tsx'
import { scoresOf, soFar } from './tally.ts'
import type { TellScene } from './types.ts'
import { Way } from './Way.tsx'

/** What tells of a compiled set, whose keys lie open. */
export function telling(scene: TellScene): Telling {
  const { set, strings, options } = scene
  const questions = new Map(set.questions.map((question) => [question.id, question]))
  const find = (id: string) => questions.get(id) as CompiledQuestion
  return {
    grade: (id, answer) => (answer === undefined ? { outcome: 'wrong', points: 0, max: 1 } : grade(find(id), answer)),
    answered: (id, answer) => {
      const question = find(id)
      return <Answered {...{ scene, question, answer }} marked={markedParts(question, set, answer)} />
    },
    said: (id, progress, way) => {
      const question = find(id)
      const status = statusOf(progress, id)
      if (status.phase !== 'revealed') return undefined
      const { answer, graded } = status
      const { points, max } = soFar(progress)
      const sum = options.feedback === 'each' && !progress.ended ? strings.soFar(points, max) : ''
      return (
        <Said {...{ scene, question, answer, graded }} marked={markedParts(question, set, answer)}>
          {way && <Way {...{ way, sum }} />}
        </Said>
      )
    },
    book: (id) => <Sources sourced={{ ...scene, question: find(id) }} of={cited(find(id), set)} gists={false} />,
    score: (progress) => scoresOf(progress, set).first,
    results: (progress, again) => <Results {...{ scene, progress, again }} />,
    corrected: (id, points, max) => {
      const date = set.corrections.findLast((one) => one.question === id)?.date ?? set.updated
      return strings.recorrected(find(id).stem, strings.date(date), strings.scored(points, max))
    },
  }
}
