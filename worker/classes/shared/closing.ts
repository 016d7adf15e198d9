/** Why a socket of a class was closed by the server: whoever hears one of these does not come back by itself. */
export const closing = {
  /** The first message was no token, or came too late. */
  unauthorized: 4401,
  /** The token is none of this class, or no longer. */
  forbidden: 4403,
  /** The class was deleted. */
  deleted: 4404,
  /** A message that is none of ours. */
  malformed: 4400,
  'too-large': 1009,
} as const

/** Milliseconds that a socket has to say its token. */
export const PATIENCE = 5000
