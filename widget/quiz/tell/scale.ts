/** A figure on the scale: where it begins and ends, what it is called, and whose it is. */
export interface ScaleFigure {
  from: number
  to: number
  label: string
  kind: 'key' | 'near'
}

/** A figure in its place, in percent of the scale's width; its label may stand beside it, or on a further line. */
export interface Placed extends ScaleFigure {
  start: number
  end: number
  at: number
  line: number
}

/** A character of a label, in percent of the narrowest scale there is; and the gap between two labels. */
const CHARACTER = 3
const GAP = 3
/** Kept at each end for what stands there. */
const MARGIN = 3

const widthOf = ({ label }: ScaleFigure) => label.length * CHARACTER

/** Where a value stands, in percent. */
export const along = (value: number, min: number, max: number): number =>
  MARGIN + ((100 - 2 * MARGIN) * (value - min)) / (max - min)

/** Moves labels of one line apart, as little as it takes, and keeps them within the scale. */
function apart(line: Placed[]): Placed[] {
  let left = 0
  const pushed = line.map((one) => {
    const at = Math.max(one.at, left + widthOf(one) / 2)
    left = at + widthOf(one) / 2 + GAP
    return { ...one, at }
  })
  let right = 100
  const pulled = pushed.reverse().map((one) => {
    const at = Math.min(one.at, right - widthOf(one) / 2)
    right = at - widthOf(one) / 2 - GAP
    return { ...one, at }
  })
  return pulled.reverse()
}

/** Figures from left to right, with labels that do not cover each other. */
export function placed(figures: readonly ScaleFigure[], min: number, max: number): Placed[] {
  const lines: Placed[][] = []
  let room = 0
  for (const figure of [...figures].sort((a, b) => a.from - b.from)) {
    room -= widthOf(figure) + GAP
    if (room < 0) {
      room = 100 - widthOf(figure)
      lines.push([])
    }
    const [start, end] = [along(figure.from, min, max), along(figure.to, min, max)]
    lines.at(-1)?.push({ ...figure, start, end, at: (start + end) / 2, line: lines.length - 1 })
  }
  return lines.flatMap(apart)
}
