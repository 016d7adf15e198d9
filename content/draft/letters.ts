import { extname } from 'node:path'
import { decode, type Fault } from '../compile/lines.ts'

/** The encoding that a page of HTML says it is in, where it says so before its 1,024th byte, as HTML wants it. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding=["']([\w.:-]+)/.exec(head)?.[1]
}

/** UTF-16, by the mark at its beginning. */
const marked = ([first, second]: Uint8Array) =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined

/** Bytes in an encoding; undefined where there is no such encoding, or they are not in it. */
function inEncoding(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * An article's bytes as text: by the mark at their beginning, by what a page says of itself, else as UTF-8. Anything else is a
 * fault: read anyway, its letters would be lost.
 */
export function lettersOf(file: string, bytes: Uint8Array): { text: string; fault?: Fault } {
  const label = marked(bytes) ?? (/^\.html?$/i.test(extname(file)) ? declared(bytes) : undefined)
  const text = label && inEncoding(bytes, label)
  return text === undefined ? decode(bytes) : { text }
}
