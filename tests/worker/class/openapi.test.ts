/** What `/openapi.json` says of a class is what a class answers: every operation, every status. */
import { expect, it } from 'vitest'
import { openapi } from '../../../scripts/docs/openapi/document.ts'
import { newCode } from '../../../worker/classes/shared/code.ts'
import { answerChecker, type OpenApiDocument } from '../described.ts'
import { sharedServer } from '../shared.ts'

const server = sharedServer('boats')
const seen = new Map<string, Set<number>>()

it('answers as it is described, from its start to its end', async () => {
  const document = openapi(server.directory, 'https://quiz.example') as unknown as OpenApiDocument
  const check = answerChecker(document)
  const paths = Object.keys(document.paths).filter((path) => path.startsWith('/v1/classes'))

  /** Asks, checks status and shape, and writes down that this status was seen. */
  async function ask(
    status: number,
    method: string,
    template: string,
    more: { code?: string; question?: string; token?: string; body?: unknown; type?: string; by?: string } = {},
  ) {
    const { code = '', question = '', token, body, type = 'application/json', by = method } = more
    const path = template.replace('{code}', code).replace('{question}', question)
    const init = {
      method: by,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': type }),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }
    const what = `${method} ${path} for ${status}`
    const response = await server.fetch(path, init)
    expect([what, response.status]).toEqual([what, status])
    const operation = document.paths[template]?.[method.toLowerCase()]
    if (!operation) return undefined
    const name = `${method} ${template}`
    seen.set(name, (seen.get(name) ?? new Set()).add(status))
    return await check({ path: template, method, operation }, response, what)
  }
  const all = '/v1/classes'
  const one = `${all}/{code}`
  const join = `${one}/join`
  const answer = `${one}/answers/{question}`
  const results = `${one}/results.csv`
  expect(paths.sort()).toEqual([all, join, one, answer, results].sort())
  const made = { set: 'boats', questions: ['one', 'truth'], pace: 'self', names: 'own' }
  const { code, teacher } = (await ask(201, 'POST', all, { body: made })) as { code: string; teacher: string }
  const nobody = newCode()
  const { token } = (await ask(200, 'POST', join, { code, body: { name: 'Zoë' } })) as { token: string }

  // What any of them refuses.
  await ask(410, 'POST', all, { body: { ...made, set: 'sunk', questions: undefined } })
  for (const [method, template, body] of [
    ['POST', all, {}],
    ['POST', join, { name: 7 }],
    ['PATCH', one, { action: 'dance' }],
    ['PUT', answer, { answer: 7 }],
  ] as const) {
    const more = { code, question: 'one', token: method === 'PUT' ? token : teacher }
    await ask(400, method, template, { ...more, body })
    await ask(413, method, template, { ...more, body: 'x'.repeat(20_000) })
    await ask(415, method, template, { ...more, body: 'x', type: 'text/plain' })
  }
  for (const [method, template, body] of [
    ['POST', join, {}],
    ['GET', one, undefined],
    ['PATCH', one, { action: 'next' }],
    ['DELETE', one, undefined],
    ['PUT', answer, { answer: 'red' }],
    ['GET', results, undefined],
  ] as const) {
    await ask(404, method, template, { code: nobody, question: 'one', token: teacher, body })
    if (template !== join) await ask(403, method, template, { code, question: 'one', body })
  }
  await ask(403, 'POST', join, { code, body: { token: 'a'.repeat(22) } })
  for (const [method, template] of [
    ['POST', all],
    ['POST', join],
    ['PUT', answer],
    ['GET', results],
    ['GET', one],
  ] as const)
    await ask(405, method, template, { code, question: 'one', by: template === one ? 'PUT' : 'DELETE' })

  // And what they do.
  await ask(200, 'GET', one, { code, token: teacher })
  await ask(200, 'GET', one, { code, token })
  await ask(204, 'PUT', answer, { code, question: 'one', token, body: { answer: 'red' } })
  await ask(200, 'PATCH', one, { code, token: teacher, body: { action: 'reveal', question: 'one' } })
  await ask(200, 'GET', one, { code, token })
  await ask(200, 'PATCH', one, { code, token: teacher, body: { action: 'close' } })
  await ask(409, 'PUT', answer, { code, question: 'one', token, body: { answer: 'red' } })
  await ask(409, 'PATCH', one, { code, token: teacher, body: { action: 'next' } })
  await ask(409, 'POST', join, { code, body: { name: 'Ann' } })
  await ask(200, 'GET', results, { code, token: teacher })
  await ask(204, 'DELETE', one, { code, token: teacher })

  // Too many requests are in guard.test.ts; what is out of reach cannot be brought about here.
  for (const path of paths)
    for (const [method, { responses }] of Object.entries(document.paths[path] ?? {})) {
      const name = `${method.toUpperCase()} ${path}`
      const left = Object.keys(responses).filter((status) => !seen.get(name)?.has(Number(status)))
      expect([name, left]).toEqual([name, ['429', '503']])
    }
})
