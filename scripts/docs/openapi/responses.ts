import { type Code, statuses } from '../../../worker/http/codes.ts'
import { type Method, rowsAt } from '../../../worker/http/table.ts'
import { type Name, ref } from './schemas.ts'

/** What each error means to who gets it. */
const meanings: Record<(typeof statuses)[Code], string> = {
  400: 'An option or the body is not what is expected; `errors` says which field.',
  403: 'Not open without its own token.',
  404: 'There is no such thing.',
  405: 'Not with this method; `Allow` names those that do.',
  409: 'Closed: it takes no more.',
  410: 'The set was withdrawn.',
  413: 'The body is longer than 16 kB.',
  415: 'The body is of another media type.',
  429: 'Too many requests; `Retry-After` says when to try again, in seconds.',
  501: 'There is no such format.',
  503: 'Something we need does not answer; `Retry-After` says when to try again, in seconds.',
}
type Status = keyof typeof meanings
const isError = (status: number): status is Status => status in meanings

const text = (description: string, example: string | number) => ({
  description,
  schema: { type: typeof example === 'string' ? 'string' : 'integer' },
  example,
})

const headersOf: Partial<Record<Status, object>> = {
  405: { Allow: text('The methods that are allowed.', 'GET, HEAD, OPTIONS') },
  429: { 'Retry-After': text('Seconds.', 60) },
  503: { 'Retry-After': text('Seconds.', 10) },
}
const examplesOf: Partial<Record<Code, object>> = {
  'bad-option': { errors: [{ field: 'limit', expected: 'a whole number from 1' }] },
  'bad-body': { errors: [{ field: 'answers', expected: 'an object of answers by the id of a question of this set' }] },
}

/** A problem (RFC 9457) of this status, with the codes it can have. */
export function problem(status: Status, title: string) {
  const codes = (Object.keys(statuses) as Code[]).filter((code) => statuses[code] === status)
  const examples = codes.map((code) => [code, { value: { type: 'about:blank', title, status, code, ...examplesOf[code] } }])
  return {
    description: meanings[status],
    ...(headersOf[status] && { headers: headersOf[status] }),
    content: {
      'application/problem+json': {
        schema: { allOf: [ref('Problem'), { properties: { status: { const: status }, code: { enum: codes } } }] },
        examples: Object.fromEntries(examples),
      },
    },
  }
}

/** Every status of a row that is an error, as a reference to its problem. */
export const problems = (all: readonly number[]) =>
  Object.fromEntries(all.filter(isError).map((status) => [status, { $ref: `#/components/responses/${status}` }]))

/** The errors that the table has for a route of the Worker. */
export const errorsOf = (route: string, method: Method = 'GET') =>
  problems(rowsAt(route).find((row) => row.method === method)?.statuses ?? [])

/** `/v1/sets/:id` as OpenAPI writes it: `/v1/sets/{id}`. */
export const written = (route: string) => route.replace(/:(\w+)/g, '{$1}')

const tag = { ETag: text('Changes with the content; `If-None-Match` is answered with 304.', '"1cc8ff26587c"') }

/** JSON of one of these shapes. */
export const json = (description: string, names: readonly Name[], tagged: boolean) => ({
  description,
  ...(tagged && { headers: tag }),
  content: { 'application/json': { schema: names.length === 1 && names[0] ? ref(names[0]) : { oneOf: names.map(ref) } } },
})

export const notModified = { description: 'Nothing has changed since the answer that had this ETag.', headers: tag }
