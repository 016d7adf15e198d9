import { along, placed, type ScaleFigure } from './scale.ts'

interface Props {
  figures: readonly ScaleFigure[]
  /** The reader's own figure, and what it is called. */
  yours: { value: number; label: string } | undefined
  min: number
  max: number
  /** The ends in words. */
  ends: [string, string]
  /** From right to left, as the slider then is. */
  rtl: boolean
}

const em = (n: number) => `${n}em`

/** Where the line stands, and how far apart lines of labels are, in em. */
const AXIS = 2
const LINE = 1.4

/** A label near an end is set towards the middle. */
const anchorAt = (x: number) => (x < 15 ? 'start' : x > 85 ? 'end' : 'middle')
const turned = (x: number, rtl: boolean) => (rtl ? 100 - x : x)

/** Every known figure on a line from end to end, and the reader's above it. It repeats what is said in words: not read out. */
export function Scale({ figures, yours, min, max, ends, rtl }: Props) {
  const percent = (x: number) => `${turned(x, rtl)}%`
  const all = placed(figures, min, max)
  const bottom = AXIS + 1 + LINE * (1 + Math.max(0, ...all.map(({ line }) => line)))
  const x = yours && along(yours.value, min, max)
  return (
    <svg class="scale" width="100%" height={em(bottom + LINE)} aria-hidden="true">
      <line x1="3%" x2="97%" y1={em(AXIS)} y2={em(AXIS)} />
      {all.map(({ kind, label, start, end, at, line }) => (
        <g key={kind + label} class={kind}>
          <line class="lead" x1={percent((start + end) / 2)} x2={percent(at)} y1={em(AXIS)} y2={em(AXIS + 1 + line * LINE)} />
          <line class="mark" x1={percent(start)} x2={percent(end)} y1={em(AXIS)} y2={em(AXIS)} />
          <text x={percent(at)} y={em(AXIS + 2 + line * LINE)} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      {yours && x !== undefined && (
        <g class="yours">
          <line x1={percent(x)} x2={percent(x)} y1={em(1.2)} y2={em(AXIS)} />
          <text x={percent(x)} y={em(0.9)} text-anchor={anchorAt(turned(x, rtl))}>
            {yours.label}
          </text>
        </g>
      )}
      <text x={percent(3)} y={em(bottom + 0.8)} text-anchor={rtl ? 'end' : 'start'}>
        {ends[0]}
      </text>
      <text x={percent(97)} y={em(bottom + 0.8)} text-anchor={rtl ? 'start' : 'end'}>
        {ends[1]}
      </text>
    </svg>
  )
}
