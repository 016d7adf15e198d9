import { zipSync } from 'fflate'

// The first day a zip can name: the same bytes on every day. fflate reads it as local time, and so it is given.
const FIRST = new Date(1980, 0, 1)

/** A zip of files by name, in the order given. */
export const zip = (files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> =>
  zipSync(files, { mtime: FIRST, level: 9, os: 0 })
