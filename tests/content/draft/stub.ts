import { readFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the stub was asked: its path, its headers, and the body as JSON. */
export interface StubRequest {
  path: string
  headers: IncomingHttpHeaders
  body: { model: string; response_format: unknown; messages: { role: string; content: string }[] }
}

/** What it answers: a status, a type and a body; or nothing at all, for ever. */
export interface StubResponse {
  status?: number
  headers?: Record<string, string>
  body?: string
  never?: true
}

/** A model's answer as an OpenAI-compatible endpoint wraps it. */
export function completion(content: string): StubResponse {
  return { body: JSON.stringify({ id: 'x', choices: [{ index: 0, message: { role: 'assistant', content } }], usage: {} }) }
}

/** A file of the fixtures, as text. */
export const fixture = (name: string) => readFileSync(new URL(`../../fixtures/draft/${name}`, import.meta.url), 'utf8')

/** An endpoint on this machine that gives these answers in turn, the last one again and again. */
export async function stub(...answers: StubResponse[]): Promise<{ url: string; asked: StubRequest[]; server: Server }> {
  const asked: StubRequest[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? {}
    asked.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(text) })
    if (answer.never) return
    response.writeHead(answer.status ?? 200, { 'Content-Type': 'application/json', ...answer.headers }).end(answer.body ?? '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, server }
}
