import { file, row } from '../../../content/export/rows.ts'
import { grade } from '../../../content/model/play/grade.ts'
import { chosen, partsOf } from '../../../content/model/play/parts.ts'
import { scoreOf } from '../../../content/model/play/score.ts'
import { type AnswerTable, answerEntry } from '../../../content/model/play/types.ts'
import { partText, type Words } from '../../../content/model/play/words.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { TeacherView } from '../../classes/shared/shapes.ts'
import { editionOf } from '../edition.ts'
import { ownStrings } from '../strings.ts'

const picked = (set: CompiledSet, words: Words) => (question: CompiledQuestion, answer: Answer) =>
  partsOf(question, set.citations)
    .filter((part) => chosen(question, part, answer))
    .map((part) => partText(part, words))
    .join('; ')

/** An answer in the words it was given in. */
function answerText(question: CompiledQuestion, answer: Answer, set: CompiledSet): string {
  const words = ownStrings(set.language)
  const pick = picked(set, words)
  const table: AnswerTable<string> = {
    single: pick,
    multiple: pick,
    truefalse: (_, given) => words[given === 'true' ? 'true' : 'false'],
    evidence: pick,
    number: ({ unit }, given) => words.number(given) + words.gap + unit,
    text: (_, given) => given,
    order: ({ items }, given) => given.map((id, i) => `${i + 1} ${items.find((one) => one.id === id)?.text}`).join('; '),
    match: ({ lefts, rights }, given) =>
      lefts
        .flatMap(({ id, text }) => {
          const right = rights.find((one) => one.id === given[id])
          return right ? text + words.colon + right.text : []
        })
        .join('; '),
  }
  return answerEntry(table, question)(question, answer)
}

/**
 * The results of a class as CSV: a row a pupil, with the points of each question and the answer in words. What has not been
 * revealed has no points yet, here as everywhere.
 */
export function resultsCsv({ pupils, questions, lang }: TeacherView, set: CompiledSet): string {
  const { words } = editionOf(lang)
  const revealed = new Set(questions.flatMap(({ id, state }) => (state === 'revealed' ? id : [])))
  const asked = set.questions.filter(({ id }) => revealed.has(id))
  const { name, points, of } = words.classes.csv
  const head = [name, points, of, ...set.questions.flatMap(({ stem }) => [stem, points])]
  const rows = pupils.map(({ name, answers }) => {
    const graded = (question: CompiledQuestion) => {
      const answer = answers[question.id]
      return answer === undefined ? undefined : grade(question, answer)
    }
    const grades = Object.fromEntries(
      asked.flatMap((one) => (graded(one) ? [[one.id, graded(one) as { points: number; max: 1 }]] : [])),
    )
    const sum = scoreOf(asked, grades)
    const cells = set.questions.flatMap((question) => {
      const answer = answers[question.id]
      const said = answer === undefined ? '' : answerText(question, answer, set)
      return [said, revealed.has(question.id) ? `${grades[question.id]?.points ?? 0}` : '']
    })
    return [name, `${sum.points}`, `${sum.max}`, ...cells]
  })
  return file([head, ...rows].map(row))
}
