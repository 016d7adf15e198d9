import { at, type Method } from '../../../worker/http/table.ts'
import type { Examples } from './examples.ts'
import { errorsOf, json, written } from './responses.ts'
import { type Name, ref } from './schemas.ts'

/** The token of a class's teacher, or of one of its pupils. */
export const securitySchemes = {
  token: { type: 'http', scheme: 'bearer', description: 'The token that a class was started or joined with.' },
}

const code = {
  name: 'code',
  in: 'path',
  required: true,
  description: 'Six signs, in capitals or not; the last is a check.',
  schema: { type: 'string' },
  // A code of the right form, which no class has but by rare chance.
  example: 'ABCDEK',
}

interface Operation {
  route: string
  method: Method
  operationId: string
  summary: string
  description?: string
  responses: object
  body?: [Name, object]
  token?: boolean
  parameters?: object[]
}

function operation({ route, method, responses, body, token = true, parameters = [code], ...said }: Operation) {
  const content = body && { 'application/json': { schema: ref(body[0]), example: body[1] } }
  return {
    ...said,
    tags: ['classes'],
    ...(parameters.length && { parameters }),
    ...(token && { security: [{ token: [] }] }),
    ...(content && { requestBody: { required: true, content } }),
    responses: { ...responses, ...errorsOf(route, method) },
  }
}

const nothing = (description: string) => ({ description })

/** The paths of a class, but for its socket: of sockets OpenAPI has no word, docs/classes.md has. */
export function classPaths({ set, questions }: Examples) {
  const [question = 'a-question'] = questions.split(',')
  const ofQuestion = {
    name: 'question',
    in: 'path',
    required: true,
    description: 'A question of the class that is open.',
    schema: ref('Id'),
    example: question,
  }
  return {
    [written(at.classes)]: {
      post: operation({
        route: at.classes,
        method: 'POST',
        operationId: 'startClass',
        summary: 'A new class',
        description: '`until` is for a class at one’s own pace alone. It is deleted after `days`, 7 unless said otherwise.',
        token: false,
        parameters: [],
        body: ['NewClass', { set, pace: 'teacher', names: 'made' }],
        responses: { 201: json('The code that pupils type, and the teacher’s token.', ['CreatedClass'], false) },
      }),
    },
    [written(at.classJoin)]: {
      post: operation({
        route: at.classJoin,
        method: 'POST',
        operationId: 'joinClass',
        summary: 'A pupil, new or again',
        description: 'With a token of this class it is the same pupil again, under another name if one is given.',
        token: false,
        body: ['Join', {}],
        responses: { 200: json('The pupil, with the name and the token that they have.', ['Joined'], false) },
      }),
    },
    [written(at.class)]: {
      get: operation({
        route: at.class,
        method: 'GET',
        operationId: 'getClass',
        summary: 'What a token may see of a class',
        responses: {
          200: json(
            'For its teacher everything; for a pupil what has been opened, with keys once they are revealed.',
            ['TeacherView', 'PupilView'],
            false,
          ),
        },
      }),
      patch: operation({
        route: at.class,
        method: 'PATCH',
        operationId: 'leadClass',
        summary: 'What its teacher does',
        description: 'Each may be sent twice and happens once.',
        body: ['ClassAction', { action: 'next' }],
        responses: { 200: json('The class as it is then.', ['TeacherView'], false) },
      }),
      delete: operation({
        route: at.class,
        method: 'DELETE',
        operationId: 'deleteClass',
        summary: 'All of it, deleted',
        responses: { 204: nothing('It is gone.') },
      }),
    },
    [written(at.classAnswer)]: {
      put: operation({
        route: at.classAnswer,
        method: 'PUT',
        operationId: 'answerInClass',
        summary: 'A pupil’s answer',
        description: 'The last one counts, until the question is revealed.',
        parameters: [code, ofQuestion],
        body: ['GivenAnswer', { answer: 'true' }],
        responses: { 204: nothing('It is counted.') },
      }),
    },
    [written(at.classResults)]: {
      get: operation({
        route: at.classResults,
        method: 'GET',
        operationId: 'getClassResults',
        summary: 'The results, a row a pupil',
        responses: {
          200: {
            description: 'Points only for what has been revealed.',
            content: { 'text/csv': { schema: { type: 'string' } } },
          },
        },
      }),
    },
  }
}
