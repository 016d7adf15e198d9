/** Answers of the Worker, checked against what `/openapi.json` says of them. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'

export interface OpenApiParameter {
  name: string
  in: 'path' | 'query'
  required?: boolean
  example: string | number
}
interface Content {
  [type: string]: { example?: unknown }
}
export interface OpenApiOperation {
  parameters?: OpenApiParameter[]
  requestBody?: { content: Content }
  responses: Record<string, { $ref?: string; content?: Content; headers?: Record<string, unknown> }>
}
export interface OpenApiDocument {
  paths: Record<string, Record<string, OpenApiOperation>>
  components: { responses: OpenApiOperation['responses'] }
}
interface Answered {
  status: number
  headers: { get: (name: string) => string | null }
  text: () => Promise<string>
}

/** An operation of the document, by where it is asked. */
export interface CalledOperation {
  path: string
  method: string
  operation: OpenApiOperation
}

const pointer = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

/** Checks answers against what a document says of them. */
export function answerChecker(document: OpenApiDocument) {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false, validateFormats: false })
  // The document is no schema itself, and holds them all.
  ajv.addVocabulary(Object.keys(document))
  ajv.addSchema(document, 'doc', false, false)
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>()
  return async function check({ path, method, operation }: CalledOperation, response: Answered, what: string): Promise<unknown> {
    const key = response.status in operation.responses ? String(response.status) : 'default'
    const listed = operation.responses[key]
    expect(listed, `${what}: ${response.status} is described`).toBeDefined()
    const shared = listed?.$ref?.split('/').at(-1)
    const described = shared ? document.components.responses[shared] : listed
    for (const name of Object.keys(described?.headers ?? {})) expect([what, response.headers.get(name)]).not.toEqual([what, null])
    const text = await response.text()
    const [type = ''] = (response.headers.get('Content-Type') ?? '').split(';')
    if (!described?.content) {
      expect([what, text]).toEqual([what, ''])
      return undefined
    }
    expect([what, Object.keys(described.content)]).toEqual([what, [type]])
    if (!type.endsWith('json')) return text
    const place = shared ? `components/responses/${shared}` : `paths/${pointer(path)}/${method.toLowerCase()}/responses/${key}`
    const schema = `doc#/${place}/content/${pointer(type)}/schema`
    const validate = compiled.get(schema) ?? ajv.compile({ $ref: schema })
    compiled.set(schema, validate)
    const data = JSON.parse(text)
    expect([what, validate(data), validate.errors]).toEqual([what, true, null])
    // Shapes are closed: what is not described is not sent.
    if (path !== '/openapi.json') expect([what, validate({ ...data, unknown: 1 })]).toEqual([what, false])
    return data
  }
}
