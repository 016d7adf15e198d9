import { type Figure, placed } from './scale.ts'

interface Props {
  figures: readonly Figure[]
  min: number
  max: number
  /** The ends in words. */
  ends: [string, string]
}

/** The height of a line of labels, in em. */
const LINE = 1.3

/** Where a label of the drawing begins, so that those near an end stay within it. */
const anchorAt = (x: number) => (x < 12 ? 'start' : x > 88 ? 'end' : 'middle')

/** Every known figure on a line from end to end, and the reader's. It repeats what is said in words, so it is not read out. */
export function Scale({ figures, min, max, ends }: Props) {
  const all = placed(figures, min, max)
  const lines = Math.max(...all.map(({ line }) => line)) + 1
  const base = lines * LINE + 0.5
  return (
    <svg class="scale" width="100%" height={`${base + 2}em`} aria-hidden="true">
      <line x1="4%" x2="96%" y1={`${base}em`} y2={`${base}em`} />
      {all.map(({ kind, label, start, end, line }) => (
        <g key={kind + label} class={kind}>
          <line x1={`${start}%`} x2={`${start}%`} y1={`${(lines - 1 - line) * LINE + 1.25}em`} y2={`${base}em`} class="stem" />
          {end > start ? (
            <line x1={`${start}%`} x2={`${end}%`} y1={`${base}em`} y2={`${base}em`} class="span" />
          ) : (
            <circle cx={`${start}%`} cy={`${base}em`} r="5" />
          )}
          <text
            x={`${(start + end) / 2}%`}
            y={`${(lines - 1 - line) * LINE + 1}em`}
            text-anchor={anchorAt((start + end) / 2)}
          >
            {label}
          </text>
        </g>
      ))}
      <text class="end" x="4%" y={`${base + 1.6}em`} text-anchor="start">
        {ends[0]}
      </text>
      <text class="end" x="96%" y={`${base + 1.6}em`} text-anchor="end">
        {ends[1]}
      </text>
    </svg>
  )
}
