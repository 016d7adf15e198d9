import * as v from 'valibot'
import { isAnswer, isBlank } from '../../content/model/play/answer.ts'
import type { Graded } from '../../content/model/play/grade.ts'
import { grade as gradeOne } from '../../content/model/play/grade.ts'
import { openQuestions } from '../../content/model/play/ground.ts'
import { scoreOf } from '../../content/model/play/score.ts'
import { select } from '../../content/model/play/select.ts'
import { whysOf } from '../../content/model/play/why.ts'
import type { GradeResponse } from '../../content/model/schema/answers.ts'
import { Answer, GradeRequest } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { openSet } from '../content.ts'
import { readBody } from '../http/body.ts'
import { HttpError } from '../http/errors.ts'
import { answerForms } from '../http/forms.ts'
import { headersFor } from '../http/headers.ts'
import { hiddenVersion } from '../http/stamp.ts'
import { at } from '../http/table.ts'
import type { Handlers } from '../route.ts'

const headers = headersFor(at.grade, 'POST')

/** The request with its answers not yet looked at: which of them is wrong depends on the question and the version. */
const Envelope = v.strictObject({
  ...GradeRequest.entries,
  answers: v.custom<Record<string, unknown>>((input) => typeof input === 'object' && input !== null && !Array.isArray(input)),
})

const expected = {
  body: 'a JSON object with answers and, if known, version and questions',
  version: 'the version of the set: 12 hex digits',
  questions: 'a list of ids of questions of this set',
  answers: 'an object of answers by the id of a question of this set',
}

function readRequest(text: string): v.InferOutput<typeof Envelope> {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new HttpError('bad-body', [{ field: 'body', expected: 'JSON' }])
  }
  const result = v.safeParse(Envelope, body)
  if (result.success) return result.output
  // A key that is not ours is not repeated: it is put down to the body as a whole.
  const fields = result.issues.map((issue) => {
    const key = issue.path?.[0]?.key
    return key === 'version' || key === 'questions' || key === 'answers' ? key : 'body'
  })
  throw new HttpError(
    'bad-body',
    [...new Set(fields)].map((field) => ({ field, expected: expected[field] })),
  )
}

type Explained = GradeResponse['questions'][string] & Graded

function explain(set: CompiledSet, question: CompiledQuestion, answer: Answer): Explained {
  const whys = whysOf(question, answer)
  const places = new Set([...question.citations, ...whys.flatMap(({ citations }) => citations)])
  const why = whys.map((one) => one.why).join(' ')
  return {
    ...gradeOne(question, answer),
    key: question.key,
    ...(why && { why }),
    explanation: question.explanation,
    citations: [...places].flatMap((n) => set.citations[n] ?? []),
  }
}

/**
 * `POST /v1/sets/{id}/grade`: the outcome, key, why and sources of every question that was answered, and the score out of
 * all that were asked: the whole set, or `questions`. Answers to others are passed over.
 */
export const gradeRoute: Handlers = {
  POST: async (c) => {
    const { data: set } = await openSet(c.env, c.req.param('id') ?? '', {})
    if (set.withdrawn) throw new HttpError('withdrawn')
    const { version, questions: named, answers } = readRequest(await readBody(c.req.raw, 'application/json'))
    const outdated = version !== undefined && version !== set.version && version !== (await hiddenVersion(set))
    // By field, so that any number of unknown questions is one error.
    const bad = new Map<string, string>()
    const known = new Map(set.questions.map((question) => [question.id, question]))
    if (named?.some((id) => !known.has(id))) bad.set('questions', expected.questions)
    const asked = openQuestions(named ? select(set, { questions: named }) : set)
    const questions: Record<string, Explained> = {}
    for (const [id, answer] of Object.entries(answers)) {
      const question = known.get(id)
      if (!question) bad.set('answers', expected.answers)
      else if (!asked.includes(question)) continue
      else if (!v.is(Answer, answer)) bad.set(`answers.${id}`, answerForms[question.type])
      else if (isBlank(answer)) continue
      else if (isAnswer(question, answer)) questions[id] = explain(set, question, answer)
      else bad.set(`answers.${id}`, answerForms[question.type])
    }
    // Under an older version, what we do not know may have been right then.
    if (bad.size && !outdated)
      throw new HttpError(
        'bad-body',
        [...bad].map(([field, expected]) => ({ field, expected })),
      )
    return Response.json({ version: set.version, ...scoreOf(asked, questions), questions } satisfies GradeResponse, {
      headers,
    })
  },
}
