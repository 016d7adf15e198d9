import { HttpError } from './errors.ts'

/** Bytes a body may have: 16 kB, several times the longest form with every answer typed out. */
const LIMIT = 16 * 1024

/**
 * The body of a request as text, read only as far as it is allowed to be long: a length that is not announced, or
 * announced wrongly, is counted on the way in.
 */
export async function readBody(request: Request, mediaType: string): Promise<string> {
  const type = request.headers.get('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (type !== mediaType) throw new HttpError('wrong-media-type')
  if (Number(request.headers.get('Content-Length')) > LIMIT) throw new HttpError('too-large')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > LIMIT) throw new HttpError('too-large')
    text += decode(decoder, chunk)
  }
  return text + decode(decoder)
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined })
  } catch {
    throw new HttpError('bad-body', [{ field: 'body', expected: 'text in UTF-8' }])
  }
}
