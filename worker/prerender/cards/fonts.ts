import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { SatoriOptions } from 'satori'

type Fonts = SatoriOptions['fonts']

const { resolve } = createRequire(import.meta.url)

/** The packages of faces, with the name their families begin with. */
const faces = [
  ['source-serif-4', 'Source Serif'],
  ['noto-serif-jp', 'Noto Serif JP'],
] as const

const WEIGHTS = [400, 600] as const

/** A part of a face, in both weights. */
function part([face, name]: (typeof faces)[number], subset: string, family: string = name): Fonts {
  return WEIGHTS.flatMap((weight) => {
    const file = resolve(`@fontsource/${face}/files/${face}-${subset}-${weight}-normal.woff`)
    return existsSync(file) ? [{ name: family, weight, style: 'normal' as const, data: readFileSync(file) }] : []
  })
}

/** What nearly every card is set in. */
export const fontsOf = (): Fonts => [...part(faces[0], 'latin'), ...part(faces[1], 'japanese')]

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
  return faces.flatMap((face) => {
    const ranges: Record<string, string> = JSON.parse(readFileSync(resolve(`@fontsource/${face[0]}/unicode.json`), 'utf8'))
    return Object.entries(ranges).flatMap(([subset, range]) => {
      const name = subset.replace(/[[\]]/g, '')
      return points.some((point) => holds(range, point)) ? part(face, name, `${face[1]} ${name}`) : []
    })
  })
}
