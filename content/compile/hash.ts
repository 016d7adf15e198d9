import { createHash } from 'node:crypto'
import { canonical } from '../model/play/canonical.ts'

/** The first 12 hex digits of the SHA-256 over a value's canonical JSON. */
export function hash(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 12)
}
