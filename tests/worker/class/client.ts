/** A teacher or a pupil as the API has them, without a page: what the tests of classes speak through. */
import * as v from 'valibot'
import type { Answer } from '../../../content/model/schema/answers.ts'
import {
  type Action,
  type Joined,
  Message,
  type NewClass,
  PupilView,
  TeacherView,
} from '../../../worker/classes/shared/shapes.ts'
import type { TestServer } from '../shared.ts'

export interface Reply {
  status: number
  code?: string
  data: unknown
  text: string
  headers: { get: (name: string) => string | null }
}

/** Asks the API. */
export async function askApi(
  place: Pick<TestServer, 'fetch'>,
  method: string,
  path: string,
  { token, body, headers = {} }: { token?: string | undefined; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Reply> {
  const response = await place.fetch(path, {
    method,
    headers: {
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = response.headers.get('Content-Type')?.includes('json')
  const data: unknown = json && text ? JSON.parse(text) : undefined
  const code = (data as { code?: string } | undefined)?.code
  return { status: response.status, ...(code && { code }), data, text, headers: response.headers }
}

const fails = (what: string, { status, text }: Reply) => new Error(`${what}: ${status} ${text}`)

/** Starts a class and gives who teaches it. */
export async function startClass(place: TestServer, made: Partial<NewClass> & { set: string }): Promise<TeacherClient> {
  const body = { pace: 'teacher', names: 'made', ...made }
  const reply = await askApi(place, 'POST', '/v1/classes', { body })
  if (reply.status !== 201) throw fails('start', reply)
  const { code, teacher } = reply.data as { code: string; teacher: string }
  return new TeacherClient(place, code, teacher)
}

/** Whoever holds a token of a class: asks by it, and hears what comes over its socket, each message checked against its shape. */
class Holder {
  readonly place: TestServer
  readonly code: string
  readonly token: string
  /** Every message as it came, for tests of what is on the wire. */
  readonly heard: string[] = []
  readonly messages: Message[] = []
  closed: number | undefined
  #socket: WebSocket | undefined
  #waiting: (() => void)[] = []

  constructor(place: TestServer, code: string, token: string) {
    this.place = place
    this.code = code
    this.token = token
  }

  get path(): string {
    return `/v1/classes/${this.code}`
  }

  ask(method: string, path = '', body?: unknown): Promise<Reply> {
    return askApi(this.place, method, this.path + path, { token: this.token, body })
  }

  /** Opens the socket, and resolves with the view. */
  async connect(): Promise<void> {
    const before = this.messages.length
    const socket = new WebSocket(new URL(`${this.path}/live`, this.place.url.replace(/^http/, 'ws')))
    this.#socket = socket
    this.closed = undefined
    socket.addEventListener('open', () => socket.send(this.token))
    socket.addEventListener('message', ({ data }) => {
      this.heard.push(String(data))
      this.messages.push(v.parse(Message, JSON.parse(String(data))))
      this.#wake()
    })
    socket.addEventListener('close', ({ code }) => {
      if (socket === this.#socket) this.closed = code
      this.#wake()
    })
    socket.addEventListener('error', () => this.#wake())
    await this.until(() => this.messages.length > before)
  }

  drop(): void {
    this.#socket?.close()
  }

  #wake() {
    for (const look of this.#waiting) look()
  }

  /** Resolves when something is so; rejects when the socket closes before. */
  until(so: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (so()) resolve()
        else if (this.closed !== undefined) reject(new Error(`closed with ${this.closed}`))
        else return
        this.#waiting = this.#waiting.filter((one) => one !== look)
      }
      this.#waiting.push(look)
      look()
    })
  }
}

export class TeacherClient extends Holder {
  async act(action: Action): Promise<TeacherView> {
    const reply = await this.ask('PATCH', '', action)
    if (reply.status !== 200) throw fails(action.action, reply)
    return v.parse(TeacherView, reply.data)
  }

  async view(): Promise<TeacherView> {
    const reply = await this.ask('GET')
    if (reply.status !== 200) throw fails('view', reply)
    return v.parse(TeacherView, reply.data)
  }

  /** A new pupil of this class. */
  async pupil(name?: string): Promise<PupilClient> {
    const reply = await askApi(this.place, 'POST', `${this.path}/join`, { body: { ...(name && { name }) } })
    if (reply.status !== 200) throw fails('join', reply)
    return new PupilClient(this.place, this.code, reply.data as Joined)
  }
}

export class PupilClient extends Holder {
  readonly id: string
  readonly name: string

  constructor(place: TestServer, code: string, { pupil, name, token }: Joined) {
    super(place, code, token)
    this.id = pupil
    this.name = name
  }

  answer(question: string, answer: Answer | undefined): Promise<Reply> {
    return this.ask('PUT', `/answers/${question}`, { answer })
  }

  async view(): Promise<PupilView> {
    const reply = await this.ask('GET')
    if (reply.status !== 200) throw fails('view', reply)
    return v.parse(PupilView, reply.data)
  }
}
