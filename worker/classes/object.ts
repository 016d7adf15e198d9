import { DurableObject } from 'cloudflare:workers'
import * as v from 'valibot'
import { isAnswer, isBlank } from '../../content/model/play/answer.ts'
import type { Code, FieldError } from '../http/codes.ts'
import { answerForms } from '../http/forms.ts'
import { act, type Changed, close } from './acting.ts'
import type { Made } from './made.ts'
import { nameFor } from './naming.ts'
import type { ClassRpc, ClassView, RpcResult } from './rpc.ts'
import { closing, PATIENCE } from './shared/closing.ts'
import { type Action, GivenAnswer, type Join, type Joined, MOST, type TeacherView } from './shared/shapes.ts'
import { type Holder, holderOf, Sockets, send } from './sockets.ts'
import { type PupilRow, Store } from './store.ts'
import { hashOf, newToken } from './token.ts'
import { classQuestionOf, pupilView, teacherView } from './view.ts'

const ok = <T>(value: T): RpcResult<T> => ({ ok: true, value })
const no = (code: Code, ...errors: FieldError[]) => ({ ok: false as const, code, errors })

/** How long a pupil counts as there who only asks now and then, where sockets are blocked, in milliseconds. */
const SEEN = 15_000
/** Sockets at once: every pupil with two devices, the teacher's, and strangers who have not spoken yet. */
const SOCKETS = 3 * MOST.pupils

type Who = { role: 'teacher' } | ({ role: 'pupil' } & PupilRow)

/**
 * One class: its pupils, answers and sockets. It lives in one place, so that what it counts is exact; what it acknowledges has
 * been written, as no reply and no message leaves before that (the output gate). It ends by its alarm.
 */
export class Classroom extends DurableObject implements ClassRpc {
  readonly #store: Store
  readonly #sockets: Sockets
  /** When pupils without a socket last asked. It is lost when the class hibernates, and then they ask again. */
  readonly #seen = new Map<string, number>()

  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env)
    this.#store = new Store(ctx.storage.sql)
    this.#sockets = new Sockets(ctx)
    // Nothing is written for a code that was only guessed: tables come with the class, not with the object.
    ctx.blockConcurrencyWhile(async () => {
      if (this.#store.exists() && (await ctx.storage.getAlarm()) === null) await this.#plan()
    })
  }

  async create(made: Made): Promise<boolean> {
    if (this.#store.exists()) return false
    this.#store.create(made)
    await this.#plan()
    return true
  }

  async join({ name, token }: Join): Promise<RpcResult<Joined>> {
    const hash = token && (await hashOf(token))
    if (!this.#store.exists()) return no('not-found')
    const known = hash ? this.#store.pupilBy(hash) : undefined
    if (hash && !known) return no('forbidden')
    if (known && token && (name === undefined || name === known.name)) return ok({ pupil: known.id, name: known.name, token })
    if (!known && this.#isFull()) return no('closed')
    const { names, set } = this.#store.made
    const taken = this.#store.names().filter((one) => one !== known?.name)
    const named = nameFor(name, taken, { names, language: set.language })
    if ('bad' in named) return no('bad-body', named.bad)
    if (known && token) {
      this.#store.rename(known.id, named.name)
      this.#tellName({ id: known.id, name: named.name })
      return ok({ pupil: known.id, name: named.name, token })
    }
    const fresh = newToken()
    const freshHash = await hashOf(fresh)
    // Others may have come while the token was hashed, and the class may have ended.
    if (!this.#store.exists()) return no('not-found')
    if (this.#isFull()) return no('closed')
    const again = nameFor(named.name, this.#store.names(), { names, language: set.language })
    if ('bad' in again) return no('bad-body', again.bad)
    const pupil = this.#store.add(again.name, freshHash)
    this.#tellName(pupil)
    return ok({ pupil: pupil.id, name: pupil.name, token: fresh })
  }

  async view(token: string | undefined): Promise<RpcResult<ClassView>> {
    const who = await this.#who(token)
    if (!who.ok) return who
    if (who.value.role === 'pupil') this.#see(who.value)
    return ok(this.#viewOf(who.value))
  }

  async answer(token: string | undefined, question: string, body: unknown): Promise<RpcResult<null>> {
    const who = await this.#who(token)
    if (!who.ok) return who
    if (who.value.role !== 'pupil') return no('forbidden')
    const asked = this.#store.made.hidden.find(({ id }) => id === question)
    if (!asked) return no('not-found')
    if (this.#isClosed() || this.#store.stateOf(question) !== 'open') return no('closed')
    const given = v.safeParse(GivenAnswer, body)
    if (!given.success || isBlank(given.output.answer) || !isAnswer(asked, given.output.answer))
      return no('bad-body', { field: 'answer', expected: answerForms[asked.type] })
    const { answer } = given.output
    const { id } = who.value
    this.#store.answer(id, question, answer)
    const message = { type: 'answer', pupil: id, question, answer } as const
    this.#sockets.tellTeacher(message)
    this.#sockets.tellPupil(id, message)
    return ok(null)
  }

  async act(token: string | undefined, action: Action): Promise<RpcResult<ClassView>> {
    const who = await this.#who(token, 'teacher')
    if (!who.ok) return who
    const changed = act(this.#store, action)
    if (changed === 'closed') return no('closed')
    if ('bad' in changed) return no('bad-body', changed.bad)
    this.#tell(changed)
    if (changed.state) await this.#plan()
    return ok(this.#viewOf(who.value))
  }

  async delete(token: string | undefined): Promise<RpcResult<null>> {
    const who = await this.#who(token, 'teacher')
    if (!who.ok) return who
    await this.#wipe()
    return ok(null)
  }

  async results(token: string | undefined): Promise<RpcResult<{ view: TeacherView; set: Made['set'] }>> {
    const who = await this.#who(token, 'teacher')
    if (!who.ok) return who
    return ok({ view: teacherView(this.#store, this.#isHere), set: this.#store.made.set })
  }

  /** Takes a socket. It gets nothing until it has said its token. */
  override async fetch(): Promise<Response> {
    if (!this.#store.exists()) return new Response(null, { status: 404 })
    const now = Date.now()
    this.#sockets.sweep(now, closing.unauthorized)
    if (this.#sockets.all().length >= SOCKETS) return new Response(null, { status: 503 })
    const { 0: client, 1: server } = new WebSocketPair()
    this.ctx.acceptWebSocket(server)
    server.serializeAttachment({ role: 'stranger', by: now + PATIENCE } satisfies Holder)
    setTimeout(() => this.#sockets.sweep(Date.now(), closing.unauthorized), PATIENCE + 50)
    return new Response(null, { status: 101, webSocket: client })
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    const length = typeof message === 'string' ? message.length : message.byteLength
    if (length > 1000) return socket.close(closing['too-large'], 'expected a token')
    const first = holderOf(socket).role === 'stranger'
    if (!first || typeof message !== 'string') return socket.close(closing.malformed, 'expected a token, once')
    // Nobody until its token has been looked up: a second message meanwhile is one too many.
    const who = await this.#who(message)
    if (!who.ok) return socket.close(closing[who.code === 'not-found' ? 'deleted' : 'forbidden'], who.code)
    const { value } = who
    socket.serializeAttachment((value.role === 'teacher' ? value : { role: 'pupil', id: value.id }) satisfies Holder)
    send(socket, JSON.stringify({ type: 'view', view: this.#viewOf(value) }))
    if (value.role === 'pupil') this.#tellName(value)
  }

  override webSocketClose(socket: WebSocket): void {
    const holder = holderOf(socket)
    if (holder.role !== 'pupil' || !this.#store.exists() || this.#sockets.of(holder.id, socket).length) return
    this.#seen.delete(holder.id)
    const pupil = this.#store.pupil(holder.id)
    if (pupil) this.#sockets.tellTeacher({ type: 'pupil', pupil: pupil.id, name: pupil.name, here: false })
  }

  override webSocketError(socket: WebSocket): void {
    this.webSocketClose(socket)
  }

  /** What is due: the end of homework, or of everything. Run twice, it has nothing left to do. */
  override async alarm(): Promise<void> {
    if (!this.#store.exists()) return
    const { ends, until } = this.#store.made
    if (Date.now() >= ends) return this.#wipe()
    if (until !== undefined && Date.now() >= until) this.#tell(close(this.#store))
    await this.#plan()
  }

  #isClosed(): boolean {
    const { until = Number.POSITIVE_INFINITY } = this.#store.made
    return this.#store.now.state === 'closed' || Date.now() >= until
  }

  /** Nobody new comes in any more. */
  #isFull(): boolean {
    return this.#isClosed() || this.#store.pupils().length >= MOST.pupils
  }

  #isHere = (pupil: string): boolean => this.#sockets.of(pupil).length > 0 || Date.now() - (this.#seen.get(pupil) ?? 0) < SEEN

  /** Whose token it is. */
  async #who(token: string | undefined, role?: 'teacher'): Promise<RpcResult<Who>> {
    const hash = token && (await hashOf(token))
    if (!this.#store.exists()) return no('not-found')
    if (!hash) return no('forbidden')
    if (hash === this.#store.made.teacher) return ok({ role: 'teacher' })
    const pupil = role ? undefined : this.#store.pupilBy(hash)
    return pupil ? ok({ role: 'pupil', ...pupil }) : no('forbidden')
  }

  #viewOf(who: Who): ClassView {
    return who.role === 'teacher' ? teacherView(this.#store, this.#isHere) : pupilView(this.#store, who)
  }

  /** Where sockets are blocked a pupil is known to be there by asking. */
  #see(pupil: PupilRow): void {
    const before = this.#isHere(pupil.id)
    this.#seen.set(pupil.id, Date.now())
    if (!before) this.#tellName(pupil)
  }

  #tellName({ id, name }: PupilRow): void {
    const message = { type: 'pupil', pupil: id, name, here: this.#isHere(id) } as const
    this.#sockets.tellTeacher(message)
    this.#sockets.tellPupil(id, message)
  }

  #tell({ questions, state, renamed, removed }: Changed): void {
    for (const id of questions) {
      const question = classQuestionOf(this.#store, id)
      if (question) this.#sockets.tellAll({ type: 'question', question })
    }
    if (state) this.#sockets.tellAll({ type: 'class', ...this.#store.now })
    const pupil = renamed && this.#store.pupil(renamed)
    if (pupil) this.#tellName(pupil)
    if (!removed) return
    this.#sockets.tellTeacher({ type: 'removed', pupil: removed })
    this.#sockets.tellPupil(removed, { type: 'removed', pupil: removed })
    for (const socket of this.#sockets.of(removed)) socket.close(closing.forbidden, 'removed')
  }

  /** Sets the alarm to what comes next. */
  async #plan(): Promise<void> {
    const { ends, until } = this.#store.made
    const homework = until !== undefined && this.#store.now.state !== 'closed' ? until : ends
    await this.ctx.storage.setAlarm(Math.min(homework, ends))
  }

  /** Deletes everything, and sends everybody away. */
  async #wipe(): Promise<void> {
    for (const { socket } of this.#sockets.all()) socket.close(closing.deleted, 'deleted')
    this.#seen.clear()
    this.#store.forget()
    // The alarm goes with it.
    await this.ctx.storage.deleteAll()
  }
}
