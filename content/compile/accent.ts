import { type Colour, colour } from './tokens.ts'

const isHex = (value: unknown): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value)

const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = parts(hex).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** What text needs to be read by nearly everyone (WCAG 2.2, level AA). */
const LEAST = 4.5

const lighter = (hex: string, share: number) =>
  `#${parts(hex)
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

/** A colour for dark paper, as much lighter than one for light paper as it takes to be read at ease. */
function darkOf(light: string): string {
  const { dark } = colour('paper')
  for (let share = 0; share < 1; share += 0.05) if (contrast(lighter(light, share), dark) >= 8) return lighter(light, share)
  return '#ffffff'
}

/** The accent that site.yml names, by day and by night; nothing where it names none, or what the compiler will refuse. */
export function accentOf(value: unknown): Colour | undefined {
  if (isHex(value)) return { light: value, dark: darkOf(value) }
  const { light, dark } = (value ?? {}) as Record<string, unknown>
  return isHex(light) && isHex(dark) ? { light, dark } : undefined
}

/** Where an accent is too faint on our papers to be read, by day or by night: what was found, and what is expected. */
export function faintAccent(accent: Colour): { look: keyof Colour; found: string; expected: string }[] {
  return (['light', 'dark'] as const).flatMap((look) => {
    const grounds = ['paper', 'wash'].map((name) => ({ name, ground: colour(name)[look] }))
    const [faintest] = grounds
      .map((one) => ({ ...one, contrasted: contrast(accent[look], one.ground) }))
      .filter(({ contrasted }) => contrasted < LEAST)
      .sort((a, b) => a.contrasted - b.contrasted)
    if (!faintest) return []
    const { name, ground, contrasted } = faintest
    const found = `${accent[look]}, which has a contrast of ${contrasted.toFixed(1)} to 1 with the ${look} ${name}, ${ground}`
    return [{ look, found, expected: `at least ${LEAST} to 1 (WCAG 2.2, 1.4.3)` }]
  })
}
