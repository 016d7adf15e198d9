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

/** The phrases of RFC 9110, as RFC 9457 asks of a problem whose type is `about:blank`. */
export const titles: Record<(typeof statuses)[Code], string> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  501: 'Not Implemented',
  503: 'Service Unavailable',
}

/** What was wrong with which field: names we know and forms we expect, never what was sent. */
export interface FieldError {
  field: string
  expected: string
  /** Of `field`, where that is the stem of a question: what is expected is then said in the words of the page. */
  lang?: string
}
