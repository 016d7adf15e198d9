import { svgOf } from './draw.ts'
import { letterAlone } from './layout.ts'

/** How large the letter is in a square of 32. */
const SIZE = 19

/** The first letter of a name, as a path and where that lies; undefined where none of our fonts has it. */
async function pathOf(name: string) {
  const [first] = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)]
  if (!first) return undefined
  const { svg, missing } = await svgOf(letterAlone(first.segment.toUpperCase()))
  const d = [...svg.matchAll(/<path [^>]*d="([^"]+)"/g)].map(([, path = '']) => path.trim()).join('')
  const points = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
  if (missing.length || !points.length) return undefined
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { d, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** The icon of a site that names no picture, as SVG: the first letter of its name on its accent, or the accent alone. */
export async function initialIcon(name: string, accent: string, paper: string): Promise<string> {
  const ground = `<path fill="${accent}" d="M0 0h32v32H0z"/>`
  const path = await pathOf(name)
  if (!path) return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}</svg>\n`
  const { d, left, right, top, bottom } = path
  const scale = SIZE / Math.max(right - left, bottom - top)
  const at = [left + right, top + bottom].map((sum) => (16 - (scale * sum) / 2).toFixed(2)).join(' ')
  const letter = `<path fill="${paper}" transform="translate(${at}) scale(${scale.toFixed(4)})" d="${d}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}${letter}</svg>\n`
}
