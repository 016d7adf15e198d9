import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { Refusal } from '../../compile/usage.ts'

/** An OpenAI-compatible endpoint for chat completions. */
export interface Endpoint {
  /** Address of `/chat/completions`. */
  url: URL
  /** The model's name there. */
  model: string
  /** Sent as a bearer token; never printed. */
  key: string | undefined
  /** Milliseconds for one answer, its body included. */
  timeout: number
}

export interface ChatMessage {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** What went wrong, said to the person who asked. */
export class ModelError extends Refusal {}

/** Answers that could not be read: the last of them, to be kept. */
export class UnreadError extends ModelError {
  answer: string
  constructor(message: string, answer: string) {
    super(message)
    this.answer = answer
  }
}

/** Tells whoever waits what goes on. */
export type OnWait = (line: string) => void

// A busy service is given three more chances, after 1, 2 and 4 seconds or what it asks for, half a minute at most.
const TRIES = 4
const LONGEST_WAIT = 30_000

const Completion = v.object({
  choices: v.tupleWithRest([v.object({ message: v.object({ content: v.string() }) })], v.unknown()),
})

/** The address to post to: `…/v1` and `…/v1/chat/completions` are both taken. Throws for what is no http address. */
export function endpointUrl(text: string): URL {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username)
    throw new ModelError(`--model: found ${text}, expected an http or https address`)
  if (!/\/chat\/completions\/?$/.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/chat/completions`
  return url
}

/** How long a busy service asks us to wait (RFC 9110, 10.2.3: seconds, or a date), else twice as long each time. */
function waitOf(response: Response, tried: number): number {
  const after = response.headers.get('Retry-After')
  const seconds = after === null ? Number.NaN : /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000
  return Math.min(Number.isNaN(seconds) ? 1000 * 2 ** (tried - 1) : Math.max(0, seconds * 1000), LONGEST_WAIT)
}

const ServerError = v.object({ error: v.union([v.string(), v.object({ message: v.string() })]) })

/** What a server says for itself: the message of its error, else the start of its text; no control characters, and never our key. */
async function ownWords(response: Response, key: string | undefined): Promise<string> {
  const text = await response.text().catch(() => '')
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), ServerError), text)
  const error = read.success ? read.output.error : text.replace(/<[^>]*>/g, ' ')
  const said = (typeof error === 'string' ? error : error.message).replace(/[\p{Cc}\s]+/gu, ' ').trim()
  const safe = key ? said.replaceAll(key, '…') : said
  return safe.length > 200 ? `${safe.slice(0, 199)}…` : safe
}

/** What a refusal means to the person who asked. */
function refusal(status: number, words: string, key: string | undefined): string {
  const said = words && `; the server says: ${words}`
  if (status !== 401 && status !== 403) return `found status ${status}, expected 200${said}`
  const which = key ? 'the key in $FOOTNOTE_MODEL_KEY is not taken' : 'it wants a key, and $FOOTNOTE_MODEL_KEY holds none'
  return `found status ${status}, expected 200: ${which}${said}`
}

async function read(response: Response): Promise<string> {
  const type = response.headers.get('Content-Type') ?? 'nothing'
  const text = await response.text()
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) throw new ModelError(`found ${type}, expected application/json`)
  const body = v.safeParse(v.pipe(v.string(), v.parseJson(), Completion), text)
  if (!body.success) throw new ModelError('found JSON that is no chat completion, expected choices[0].message.content')
  return body.output.choices[0].message.content
}

/** Waits, and tells for how long, ten times until the time is up. */
async function waiting<T>(answer: Promise<T>, timeout: number, tell: OnWait): Promise<T> {
  const start = Date.now()
  const told = setInterval(
    () => tell(`waiting for ${Math.round((Date.now() - start) / 1000)} s of ${timeout / 1000} s`),
    timeout / 10,
  )
  return answer.finally(() => clearInterval(told))
}

/**
 * Asks once for an answer in JSON, and again while the service is busy. Resolves to the text of the answer; `tell` hears what one
 * waits for. Throws `ModelError`.
 */
export async function askModel(
  { url, model, key, timeout }: Endpoint,
  messages: readonly ChatMessage[],
  tell: OnWait,
): Promise<string> {
  const told = (reason: string) => new ModelError(`${url.origin}${url.pathname}: ${reason}`)
  const body = JSON.stringify({ model, messages, response_format: { type: 'json_object' }, temperature: 0 })
  const headers = { 'Content-Type': 'application/json', ...(key && { Authorization: `Bearer ${key}` }) }
  for (let tried = 1; ; tried++) {
    try {
      tell(`asking ${model} at ${url.host}`)
      // A redirect could carry the key and the article to another host.
      const response = await waiting(
        fetch(url, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(timeout) }).then(
          async (found) => ({ found, text: found.ok ? await read(found) : undefined }),
        ),
        timeout,
        tell,
      )
      if (response.text !== undefined) return response.text
      const { found } = response
      const busy = found.status === 429 || found.status >= 500
      if (!busy) throw new ModelError(refusal(found.status, await ownWords(found, key), key))
      if (tried === TRIES) throw new ModelError(`found status ${found.status} ${TRIES} times, expected 200`)
      await found.body?.cancel()
      const wait = waitOf(found, tried)
      tell(`it is busy (status ${found.status}): asking again in ${Math.ceil(wait / 1000)} s`)
      await sleep(wait)
    } catch (error) {
      if (error instanceof ModelError) throw told(error.message)
      if ((error as Error).name === 'TimeoutError')
        throw told(`found no answer within ${timeout / 1000} s; --timeout allows more`)
      const cause = (error as Error).cause
      throw told(`cannot be asked: ${cause instanceof Error ? cause.message : (error as Error).message}`)
    }
  }
}
