import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A colour of the look, by day and by night: `#fffdf8`. */
export interface Colour {
  light: string
  dark: string
}

const file = join(import.meta.dirname, '../../widget/styles/tokens.css')

/** A sheet, or a script that holds one, with the accent of a site. */
export function withAccent(text: string, accent: Colour): string {
  const { light, dark } = colour('accent')
  return text.replaceAll(light, accent.light).replaceAll(dark, accent.dark)
}

/** The colours of widget/styles/tokens.css by name, for what no sheet reaches: cards, the icon, the browser's bars. */
export function tokens(): Record<string, Colour> {
  const found = readFileSync(file, 'utf8').matchAll(/--(\w+): var\(--footnote-\w+, light-dark\((#\w+), (#\w+)\)\)/g)
  return Object.fromEntries([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))
}

/** One of them. Throws where the sheet has no such colour. */
export function colour(name: string): Colour {
  const found = tokens()[name]
  if (!found) throw new Error(`tokens: found no --${name} with two colours in ${file}`)
  return found
}
