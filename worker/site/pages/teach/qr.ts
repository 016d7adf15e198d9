import { encode } from 'uqr'

/** The quiet zone that ISO/IEC 18004 asks for around a QR code, in modules. */
const QUIET = 4

/**
 * A QR code (ISO/IEC 18004, error correction M) as what an SVG needs: its width in modules, the quiet zone included, and
 * one path of all dark modules, each run of a row as a rectangle of whole units, so that it is sharp at any size.
 */
export function qrOf(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: false, border: QUIET })
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return []
      const end = row.indexOf(false, x)
      return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`
    }),
  )
  return { size, path: runs.join('') }
}
