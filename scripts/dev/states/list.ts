/**
 * Every question type in every state, and whatever else a quiz can show, made from the sets that are built: what the
 * development page holds, what `npm run screenshots` draws and what accessibility is checked on.
 */
import { grade } from '../../../content/model/play/grade.ts'
import { partsOf } from '../../../content/model/play/parts.ts'
import type { Of, Type } from '../../../content/model/play/types.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../../../content/model/schema/compiled.ts'
import { types } from '../../../content/model/schema/question.ts'
import type { Ways } from '../../../widget/options.ts'
import type { Status } from '../../../widget/quiz/shell/progress.ts'
import { right, wrong } from './answers.ts'

/** One state of a quiz. */
export interface QuizState {
  /** As in an address: `single-wrong`. */
  id: string
  set: CompiledSet
  /** Id of the question that is open; none is the result. */
  question?: string | undefined
  options?: Partial<Ways>
  status?: Record<string, Status>
  /** Chosen in the open question, and not checked. */
  chosen?: Answer
  /** Checked with nothing chosen. */
  empty?: true
  /** This round's questions, when it is not all of them. */
  round?: string[]
  kept?: true
  notices?: string[]
  /** Not drawn but asked for by an element whose set cannot be had. */
  missing?: true
}

type Question = CompiledQuestion
type Found = { set: CompiledSet; question: Question }

/** A question with one before and one after it: enough for every control, and light enough for a page of all states. */
function cut({ set, question }: Found, changed: Question = question): CompiledSet {
  const others = set.questions.filter(({ id }) => id !== question.id)
  return { ...set, questions: [others[0], changed, others[1]].filter((one) => one !== undefined) }
}

/** An answer that earns something and not everything; undefined for a type that is all or nothing. */
const partial: { [T in Type]: ((question: Of<T>) => Answer) | undefined } = {
  single: undefined,
  truefalse: undefined,
  evidence: undefined,
  number: undefined,
  text: undefined,
  multiple: ({ key }) => key.true.slice(0, 1),
  order: ({ key }) => [...key.slice(1), ...key.slice(0, 1)],
  match: (question) =>
    Object.fromEntries(Object.entries(wrong(question)).map(([left, other], i) => [left, i ? other : question.key[left]])),
}
const partly = (question: Question) => (partial[question.type] as ((question: Question) => Answer) | undefined)?.(question)

/** A number or a spelling that is near, and wrong. */
function nearOf(question: Question): Answer | undefined {
  const { range, spellings } = partsOf(question, []).find(({ key, range, spellings }) => !key && (range || spellings)) ?? {}
  return range?.from ?? spellings?.[0]
}

const NOTHING = { outcome: 'wrong', points: 0, max: 1 } as const

/** A question graded; without an answer it earned nothing. */
const reveal = (question: Question, answer?: Answer): Status => ({
  phase: 'revealed',
  answer,
  graded: answer === undefined ? NOTHING : grade(question, answer),
})

const graded = (question: Question, answer: Answer): Record<string, Status> => ({ [question.id]: reveal(question, answer) })

/** Of the first question of each type: the states that every type has. */
function ofType(found: Found): QuizState[] {
  const { question } = found
  const { type, id } = question
  const base = { set: cut(found), question: id }
  const some = partly(question)
  const near = nearOf(question)
  return [
    { id: `${type}-unanswered`, ...base },
    { id: `${type}-chosen`, ...base, chosen: some ?? right(question) },
    { id: `${type}-empty`, ...base, empty: true },
    { id: `${type}-right`, ...base, status: graded(question, right(question)) },
    { id: `${type}-wrong`, ...base, status: graded(question, wrong(question)) },
    ...(near === undefined ? [] : [{ id: `${type}-near`, ...base, status: graded(question, near) }]),
    ...(some === undefined ? [] : [{ id: `${type}-partly`, ...base, status: graded(question, some) }]),
    { id: `${type}-open-book`, ...base, options: { 'open-book': 'on' } },
  ]
}

/** What documents, time and corrections do to a question. */
function ofGround(all: Found[]): QuizState[] {
  const first = (fits: (found: Found) => boolean) => all.find(fits)
  const voice = ({ set, question }: Found) => question.claims.map((id) => set.claims[id])
  const contested = first(({ question }) => !!question.contested)
  const overtaken = first((found) => voice(found).some((claim) => !!claim?.supersededBy && found.set.claims[claim.supersededBy]))
  const ours = first((found) => voice(found).some((claim) => claim?.voice === 'inferred'))
  const plain = first(({ question }) => question.type === 'single' && !question.contested) as Found
  const { set, question } = plain
  const note = 'A figure was taken from the wrong paragraph, and with it the account of whose it is.'
  const corrections = [{ date: '2026-11-18', question: question.id, note }]
  const withdrawn = { date: '2026-11-20', note: 'The document it rests on has been withdrawn by its publisher.' }
  const said = (id: string, found: Found | undefined, answer = right): QuizState[] =>
    found ? [{ id, set: cut(found), question: found.question.id, status: graded(found.question, answer(found.question)) }] : []
  return [
    ...said('contested-right', contested),
    ...said('contested-wrong', contested, wrong),
    ...said('since-then', overtaken),
    ...said('our-reading', ours),
    { id: 'corrected', set: { ...cut(plain), corrections }, question: question.id, status: graded(question, wrong(question)) },
    { id: 'withdrawn-question', set: cut(plain, { ...question, withdrawn }), question: question.id },
    { id: 'withdrawn-set', set: { ...set, withdrawn }, question: question.id },
  ]
}

/** Right, wrong and partly in turn, and the last one passed over. */
function played({ questions }: CompiledSet): Record<string, Status> {
  const answers = [right, wrong, (question: Question) => partly(question) ?? right(question)]
  return Object.fromEntries(
    questions.slice(0, -1).map((question, i) => [question.id, reveal(question, answers[i % 3]?.(question))]),
  )
}

/** A quiz on its way and at its end. */
function ofPlay(set: CompiledSet): QuizState[] {
  const status = played(set)
  const all = Object.fromEntries(set.questions.map((one) => [one.id, reveal(one, right(one))]))
  const missed = set.questions.filter((one) => status[one.id]?.phase === 'revealed' && !isRight(one, status)).map(({ id }) => id)
  const [first, second] = set.questions
  if (!first || !second) throw new Error('states: found no set with two questions')
  const answered: Record<string, Status> = { [first.id]: { phase: 'answered', answer: right(first) } }
  const open = second.id
  return [
    { id: 'results', set, status },
    { id: 'results-all-right', set, status: all },
    { id: 'retry', set, question: missed[0], round: missed, status: Object.fromEntries(leave(status, missed)) },
    { id: 'feedback-end', set, question: open, options: { feedback: 'end' }, status: answered },
    { id: 'feedback-none', set, question: open, options: { feedback: 'none' }, status: answered },
    { id: 'feedback-none-thanks', set, options: { feedback: 'none' }, status: answered },
    { id: 'layout-all', set: { ...set, questions: set.questions.slice(0, 3) }, question: first.id, options: { layout: 'all' } },
    {
      id: 'kept',
      set,
      question: open,
      status: { [first.id]: reveal(first, wrong(first)) },
      kept: true,
      notices: ['Question 1 was corrected on 18 November 2026; your score is now 0 of 1 point.'],
    },
  ]
}

const isRight = (question: Question, status: Record<string, Status>) => {
  const answer = status[question.id]?.answer
  return answer !== undefined && grade(question, answer).outcome === 'right'
}
const leave = (status: Record<string, Status>, ids: string[]) => Object.entries(status).filter(([id]) => !ids.includes(id))

/** The interface in each language: where there is no translation of a set, around a set in English. */
function ofLanguages(found: Found[], plays: CompiledSet, languages: readonly string[], translated: CompiledSet[]): QuizState[] {
  return languages.flatMap((language): QuizState[] => {
    const inIt = (set: CompiledSet) =>
      translated.find((one) => one.language === language && one.id === set.id) ?? { ...set, language }
    const set = inIt(plays)
    const each = found.flatMap((one): QuizState[] => {
      const own = inIt(one.set)
      const question = own.questions.find(({ id }) => id === one.question.id)
      if (!question) return []
      const state = { set: cut({ set: own, question }), question: question.id }
      return [
        { id: `${language}-${question.type}`, ...state },
        { id: `${language}-${question.type}-wrong`, ...state, status: graded(question, partly(question) ?? wrong(question)) },
      ]
    })
    return [...each, { id: `${language}-results`, set, status: played(set) }]
  })
}

/** Every state, in the order of the page. `sets` in their own language and in translation; `languages` of the interface but English. */
export function states(sets: CompiledSet[], languages: readonly string[]): QuizState[] {
  const own = sets.filter(({ page }) => !page)
  const all = own.flatMap((set) => set.questions.map((question) => ({ set, question })))
  const found = types.flatMap((type) => all.find(({ question }) => question.type === type && !question.contested) ?? [])
  const [first] = all.filter(({ question }) => question.type === 'single' && !question.contested)
  if (!first) throw new Error('states: found no question to choose one answer in')
  const broken = { ...first.question, image: {} } as unknown as Question
  const unknown = { ...first.question, type: 'later' } as unknown as Question
  const tall = (type: string) => found.filter(({ question }) => question.type === type)
  const many = own.find(({ questions }) => new Set(questions.map(({ type }) => type)).size > 4) ?? first.set
  return [
    ...found.flatMap(ofType),
    ...ofGround(all),
    ...ofPlay(many),
    { id: 'unknown-type', set: cut(first, unknown), question: unknown.id },
    { id: 'failure-inside', set: cut(first, broken), question: broken.id },
    { id: 'failure-missing', set: first.set, missing: true },
    ...ofLanguages([...tall('multiple'), ...tall('number'), ...tall('order')], many, languages, sets),
  ]
}
