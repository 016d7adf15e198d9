import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/root.ts'

/** Colours of a sheet by name, by day and by night. */
function coloursOf(sheet: string): Map<string, readonly [light: string, dark: string]> {
  const text = readFileSync(join(root, `widget/styles/${sheet}.css`), 'utf8')
  const found = text.matchAll(/--([\w-]+): var\(--footnote-[\w-]+, light-dark\((#\w+), (#\w+)\)\)/g)
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark] as const]))
}

type Triple = readonly [number, number, number]

/** Linear-light sRGB, 0 to 1. */
function linear(hex: string): Triple {
  const of = (at: number) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }
  return [of(1), of(3), of(5)]
}
const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b
/** Contrast as WCAG 2 has it. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** How a colour looks to who lacks one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), in linear-light sRGB. */
const deficiencies: Record<string, readonly Triple[]> = {
  none: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], // biome-ignore format: a matrix
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]], // biome-ignore format: a matrix
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]], // biome-ignore format: a matrix
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]], // biome-ignore format: a matrix
}
const seen = (hex: string, matrix: readonly Triple[]): Triple => {
  const from = linear(hex)
  const [r = 0, g = 0, b = 0] = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, n, i) => sum + n * (from[i] ?? 0), 0),
      ),
    ),
  )
  return [r, g, b]
}

/** CIE L*a*b*, in which a distance of 2.3 is just noticed side by side. */
function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(luminance([r, g, b]))
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const distance = (a: Triple, b: Triple) => Math.hypot(...a.map((n, i) => n - (b[i] ?? 0)))

const base = coloursOf('tokens')
const tints = [...coloursOf('parties').values()]

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the tints of parties in the %s look', (_, look) => {
  const of = (name: string) => base.get(name)?.[look] ?? ''
  const four = tints.map((tint) => tint[look])

  it('stand out from paper and wash as a graphic must (WCAG 2.2, 1.4.11)', () => {
    expect(four).toHaveLength(4)
    for (const tint of four) for (const ground of ['paper', 'wash']) expect(contrast(tint, of(ground))).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(deficiencies))('are told apart, and from ink, with %s', (_, matrix) => {
    const all = [...four, of('ink')].map((hex) => lab(seen(hex, matrix)))
    const apart = all.flatMap((one, i) => all.slice(i + 1).map((other) => distance(one, other)))
    expect(Math.min(...apart)).toBeGreaterThan(15)
  })
})
