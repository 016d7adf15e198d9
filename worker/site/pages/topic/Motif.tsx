import { accountsOf } from '../../../../content/model/play/ground.ts'
import type { CompiledSet } from '../../../../content/model/schema/compiled.ts'
import { isDot, scaleOf } from '../../../../widget/explainer/scale.ts'
import { ledgerDate } from '../../scene.ts'

/** The drawing's own measure, in its units: three to two. */
const WIDE = 96
const HIGH = 64
const GAP = 6

const round = (n: number) => Math.round(n * 10) / 10

/** Figures of one unit from the smallest up, each once; nothing where fewer than three can be compared. */
function counts({ claims }: CompiledSet): number[] {
  const byUnit = new Map<string, Set<number>>()
  for (const { figure } of Object.values(claims))
    if (figure) byUnit.set(figure.unit, (byUnit.get(figure.unit) ?? new Set()).add(figure.value))
  const most = [...byUnit.values()].sort((a, b) => b.size - a.size)[0]
  return most && most.size > 2 ? [...most].sort((a, b) => a - b).slice(-5) : []
}

/** Bars of the counts, to scale. */
function Bars({ values }: { values: readonly number[] }) {
  const step = HIGH / values.length
  const most = Math.max(...values)
  return values.map((value, i) => (
    <rect key={value} y={round(i * step + step * 0.15)} width={round((WIDE * value) / most)} height={round(step * 0.7)} />
  ))
}

/** Lengths of lines that a text is set in, as shares of the full one. */
function linesOf(text: string, lines: number): number[] {
  const each = Math.ceil([...text].length / lines)
  return Array.from({ length: lines }, (_, i) => Math.min(1, Math.max(0.25, ([...text].length - i * each) / each)))
}

/** Two accounts as two columns of speech, each as long as it is. */
function Speech({ accounts }: { accounts: readonly { statement: string }[] }) {
  const width = (WIDE - GAP * 2) / 2
  const most = Math.max(...accounts.map(({ statement }) => [...statement].length))
  return accounts.slice(0, 2).map(({ statement }, column) => (
    <g key={statement} class={column ? 'other' : ''}>
      <rect x={column * (width + GAP * 2)} width={width} height="3" />
      {linesOf(statement, Math.max(3, Math.round((7 * [...statement].length) / most))).map((share, i) => (
        <rect key={i} class="words" x={column * (width + GAP * 2)} y={10 + i * 7.5} width={round(width * share)} height="3" />
      ))}
    </g>
  ))
}

/** What the set tells of, on a line to scale. */
function Strip({ dates }: { dates: readonly string[] }) {
  const { marks } = scaleOf(dates)
  const at = (percent: number) => round((WIDE * percent) / 100)
  return (
    <>
      <rect class="words" y={HIGH - 8} width={WIDE} height="1.5" />
      {marks.map((mark, i) => {
        const y = HIGH - 16 - mark.lane * 9
        if (y < 3) return null
        return isDot(mark) ? (
          <circle key={i} cx={at((mark.from + mark.to) / 2)} cy={y} r="3.2" />
        ) : (
          <rect key={i} class="open" x={at(mark.from)} y={y - 3} width={at(mark.to - mark.from)} height="6" rx="3" />
        )
      })}
    </>
  )
}

/**
 * What a quiz is about, drawn from its own data: two columns of speech where accounts contradict each other, bars of its counts,
 * else its dates on a line. It says nothing that the words beside it do not, and is not read out.
 */
export function Motif({ set }: { set: CompiledSet }) {
  const values = counts(set)
  const contradicting = Object.values(set.conflicts).find(({ kind }) => kind === 'contradict')
  const accounts = accountsOf(contradicting, set)
  const dates = [...new Set(Object.values(set.claims).map(ledgerDate))].filter(Boolean).sort()
  return (
    <svg class="motif" viewBox={`0 0 ${WIDE} ${HIGH}`} width={WIDE} height={HIGH} aria-hidden="true">
      {accounts.length ? <Speech accounts={accounts} /> : values.length ? <Bars values={values} /> : <Strip dates={dates} />}
    </svg>
  )
}
