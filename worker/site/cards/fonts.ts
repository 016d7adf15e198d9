import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { SatoriOptions } from 'satori'

type Fonts = SatoriOptions['fonts']

const require = createRequire(import.meta.url)

/** A face in parts, one for each alphabet: where it lies, how its files begin, its name as a family, and its bold. */
const latin = {
  folder: dirname(require.resolve('@fontsource/source-serif-4/package.json')),
  file: 'source-serif-4',
  family: 'Source Serif',
  bold: 600,
}
const japanese = {
  folder: dirname(require.resolve('@fontsource/noto-serif-jp/package.json')),
  file: 'noto-serif-jp',
  family: 'Noto Serif JP',
  // Beside digits of the other face, its 600 looks light.
  bold: 700,
}
type Face = typeof latin

/** A part of a face, in both weights. */
function part(face: Face, subset: string, name = face.family): Fonts {
  const weights = [
    [400, 400],
    [600, face.bold],
  ] as const
  return weights.flatMap(([weight, drawn]) => {
    const file = join(face.folder, 'files', `${face.file}-${subset}-${drawn}-normal.woff`)
    return existsSync(file) ? [{ name, weight, style: 'normal' as const, data: readFileSync(file) }] : []
  })
}

/** What nearly every card is set in. */
export const fontsOf = (): Fonts => [...part(latin, 'latin'), ...part(japanese, 'japanese')]

/** Whether a CSS unicode-range, `U+0-FF,U+131`, holds a code point. */
function holds(range: string, point: number): boolean {
  return range.split(',').some((one) => {
    const [from = '', to = from] = one.trim().replace(/^U\+/i, '').split('-')
    return point >= Number.parseInt(from, 16) && point <= Number.parseInt(to, 16)
  })
}

/** The parts of our faces that have what those lack: `é` of another alphabet, a rarer ideograph, `～`. */
export function fontsFor(text: string): Fonts {
  const points = [...text].map((letter) => letter.codePointAt(0) ?? 0)
  return [latin, japanese].flatMap((face) => {
    const ranges: Record<string, string> = JSON.parse(readFileSync(join(face.folder, 'unicode.json'), 'utf8'))
    return Object.entries(ranges).flatMap(([subset, range]) => {
      const name = subset.replace(/[[\]]/g, '')
      return points.some((point) => holds(range, point)) ? part(face, name, `${face.family} ${name}`) : []
    })
  })
}
