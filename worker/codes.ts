/** Every way a request can fail, with its status: CONTRACT “API”. Callers switch on the code, never on a text. */
export const statuses = {
  'bad-option': 400,
  'bad-body': 400,
  forbidden: 403,
  'not-found': 404,
  'wrong-method': 405,
  closed: 409,
  withdrawn: 410,
  'too-large': 413,
  'wrong-media-type': 415,
  'rate-limited': 429,
  /** Of `/oembed` alone: oEmbed 1.0 asks for it where a format is not to be had. */
  'not-implemented': 501,
  unavailable: 503,
} as const

export type Code = keyof typeof statuses

/** What was wrong with which field: names we know and forms we expect, never what was sent. */
export interface FieldError {
  field: string
  expected: string
}
