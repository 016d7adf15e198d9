import type { Message } from './shared/shapes.ts'

/** Whose socket it is; until it has said its token, nobody's, and the time by which it must. */
export type Holder = { role: 'teacher' } | { role: 'pupil'; id: string } | { role: 'stranger'; by: number }

export const holderOf = (socket: WebSocket): Holder =>
  (socket.deserializeAttachment() as Holder | null) ?? { role: 'stranger', by: 0 }

/** A socket that is closing takes no more; who held it comes back and gets a view. */
export function send(socket: WebSocket, text: string): void {
  try {
    socket.send(text)
  } catch {
    // It is gone.
  }
}

/**
 * The sockets of a class, which hibernate with it: who holds them is read from them, not from memory. Each message is
 * written once, whoever gets it.
 */
export class Sockets {
  readonly #ctx: DurableObjectState

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx
    // Answered without waking the class: for clients on networks that cut what is silent.
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair('ping', 'pong'))
  }

  all(): { socket: WebSocket; holder: Holder }[] {
    return this.#ctx.getWebSockets().map((socket) => ({ socket, holder: holderOf(socket) }))
  }

  /** Sockets of a pupil but for one that is closing. */
  of(pupil: string, closing?: WebSocket): WebSocket[] {
    return this.all().flatMap(({ socket, holder }) =>
      holder.role === 'pupil' && holder.id === pupil && socket !== closing ? socket : [],
    )
  }

  tellTeacher(message: Message): void {
    const text = JSON.stringify(message)
    for (const { socket, holder } of this.all()) if (holder.role === 'teacher') send(socket, text)
  }

  tellPupil(pupil: string, message: Message): void {
    const text = JSON.stringify(message)
    for (const socket of this.of(pupil)) send(socket, text)
  }

  tellAll(message: Message): void {
    const text = JSON.stringify(message)
    for (const { socket, holder } of this.all()) if (holder.role !== 'stranger') send(socket, text)
  }

  /** Closes those that have not said their token in time. */
  sweep(now: number, code: number): void {
    for (const { socket, holder } of this.all())
      if (holder.role === 'stranger' && holder.by <= now) socket.close(code, 'expected a token within 5 seconds')
  }
}
