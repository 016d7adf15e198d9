/** A figure on the scale: where it begins and ends, what it is called, and whose it is. */
export interface Figure {
  from: number
  to: number
  label: string
  kind: 'key' | 'near' | 'yours'
}

/** A figure in its place: in percent of the scale's width, and on which line its label stands. */
export interface Placed extends Figure {
  start: number
  end: number
  line: number
}

/** A character of a label, in percent of the narrowest scale there is. */
const CHARACTER = 2.6

/**
 * Figures from left to right, labels of neighbours on lines of their own so that none covers another. The scale keeps 4 % at
 * each end for what stands there.
 */
export function placed(figures: readonly Figure[], min: number, max: number): Placed[] {
  const x = (value: number) => 4 + (92 * (value - min)) / (max - min)
  const ends: number[] = []
  return [...figures]
    .sort((a, b) => a.from - b.from)
    .map((figure) => {
      const [start, end] = [x(figure.from), x(figure.to)]
      const half = (figure.label.length * CHARACTER) / 2
      const middle = (start + end) / 2
      const free = ends.findIndex((end) => middle - half > end)
      const line = free < 0 ? ends.length : free
      ends[line] = middle + half
      return { ...figure, start, end, line }
    })
}
