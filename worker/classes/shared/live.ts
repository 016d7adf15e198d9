import { closing } from './closing.ts'
import { applyMessage } from './follow.ts'
import type { Action, Message, PupilView, TeacherView } from './shapes.ts'

type View = PupilView | TeacherView

/** How a page is connected: by a socket, by asking again and again, or not at all just now. */
export type Connection = 'live' | 'asking' | 'lost'

interface Listening<V> {
  onView: (view: V) => void
  onConnection: (connection: Connection) => void
  /** The token is good for nothing any more, or the class is gone. */
  onGone: (why: 'forbidden' | 'deleted') => void
}

export interface LiveResponse {
  status: number
  data: unknown
}

/** Milliseconds between questions where there is no socket, between tries for one, and of silence after which one is dead. */
const ASK = 2000
const TRY = [500, 1000, 2000, 4000, 8000]
const PING = 20_000
const DEAD = 45_000

const gone = (status: number) => (status === 404 ? 'deleted' : status === 403 ? 'forbidden' : undefined)
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * Follows a class by its token and comes back by itself, whatever is cut: over a socket, and where there is none, as in schools
 * that block them, by asking.
 */
export class Live<V extends View> {
  readonly #at: string
  readonly #token: string
  readonly #on: Listening<V>
  #view: V | undefined
  #socket: WebSocket | undefined
  #heard = 0
  /** Counts what came over the socket. */
  #news = 0
  #tries = 0
  #stopped = false
  /** What was last to be put where. */
  readonly #put = new Map<string, unknown>()

  /** `at` is the address of the class: `https://…/v1/classes/{code}`. */
  constructor(at: string, token: string, on: Listening<V>) {
    this.#at = at
    this.#token = token
    this.#on = on
    this.#open()
    this.#watch()
  }

  stop(): void {
    this.#stopped = true
    this.#socket?.close()
  }

  /**
   * Asks for something by the token, as often as it takes while the network or the server is away; but what is put somewhere only
   * until something else is to be put there.
   */
  async ask(method: string, path = '', body?: unknown): Promise<LiveResponse> {
    if (method === 'PUT') this.#put.set(path, body)
    for (let tries = 0; ; tries++) {
      const response = await this.#fetch(method, path, body).catch(() => undefined)
      if (response && response.status !== 429 && response.status < 500) {
        const json = response.headers.get('Content-Type')?.includes('json')
        return { status: response.status, data: json ? await response.json() : await response.text() }
      }
      if (this.#stopped) return { status: 0, data: undefined }
      await wait(TRY[Math.min(tries, TRY.length - 1)] ?? ASK)
      if (method === 'PUT' && this.#put.get(path) !== body) return { status: 0, data: undefined }
    }
  }

  /** Does what a teacher asks, and says whether it was done. */
  async act(action: Action): Promise<boolean> {
    const news = this.#news
    const { status, data } = await this.ask('PATCH', '', action)
    // What came over the socket meanwhile may be newer than the reply, and what was done comes there as well.
    if (status === 200 && news === this.#news) this.#show(data as V)
    return status === 200
  }

  /** Takes another name, where one may; says whether it could be had. */
  async rename(name: string): Promise<boolean> {
    const { status } = await this.ask('POST', '/join', { name, token: this.#token })
    return status === 200
  }

  #fetch(method: string, path: string, body?: unknown): Promise<Response> {
    return fetch(this.#at + path, {
      method,
      cache: 'no-store',
      headers: { Authorization: `Bearer ${this.#token}`, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  }

  #show(view: V | undefined) {
    if (!view || this.#stopped) return
    this.#view = view
    this.#on.onView(view)
  }

  #end(why: 'forbidden' | 'deleted') {
    if (this.#stopped) return
    this.stop()
    this.#on.onGone(why)
  }

  #open() {
    if (this.#stopped) return
    const socket = new WebSocket(`${this.#at.replace(/^http/, 'ws')}/live`)
    this.#socket = socket
    this.#heard = Date.now()
    socket.addEventListener('open', () => socket.send(this.#token))
    socket.addEventListener('message', ({ data }) => {
      this.#heard = Date.now()
      if (data === 'pong' || socket !== this.#socket) return
      this.#news++
      const message = JSON.parse(String(data)) as Message
      if (message.type === 'view') {
        this.#tries = 0
        this.#on.onConnection('live')
      }
      this.#show(applyMessage(this.#view, message) as V | undefined)
    })
    socket.addEventListener('close', ({ code }) => {
      if (socket !== this.#socket || this.#stopped) return
      if (code === closing.forbidden || code === closing.deleted)
        return this.#end(code === closing.deleted ? 'deleted' : 'forbidden')
      this.#again()
    })
  }

  /** Asks at once, then tries for a socket again, each time a little later. */
  async #again() {
    this.#socket = undefined
    this.#askOnce()
    const pause = TRY[Math.min(this.#tries++, TRY.length - 1)] ?? ASK
    // Thirty phones that lost the same server do not come back in the same moment.
    await wait(pause * (0.5 + Math.random()))
    if (!this.#socket) this.#open()
  }

  async #askOnce() {
    const response = await this.#fetch('GET', '').catch(() => undefined)
    const why = response && gone(response.status)
    if (why) return this.#end(why)
    // A socket that opened meanwhile knows more.
    if (this.#isLive() || this.#stopped) return
    if (!response?.ok) return this.#on.onConnection('lost')
    const view = (await response.json().catch(() => undefined)) as V | undefined
    if (this.#isLive() || !view) return
    this.#on.onConnection('asking')
    this.#show(view)
  }

  #isLive = () => this.#socket?.readyState === 1 && this.#tries === 0

  /** Keeps a socket awake, finds out when it is dead, and asks as long as there is none. */
  async #watch() {
    for (let pinged = Date.now(); !this.#stopped; ) {
      await wait(ASK)
      const socket = this.#socket
      if (!this.#isLive()) this.#askOnce()
      else if (Date.now() - this.#heard > DEAD) socket?.close()
      else if (Date.now() - pinged > PING) {
        pinged = Date.now()
        socket?.send('ping')
      }
    }
  }
}
