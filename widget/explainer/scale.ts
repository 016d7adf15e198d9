import { span } from '../../content/model/play/dates.ts'

/** A date on a line: where it begins and ends, in per cent of the line, and in which row above it, counted from 0. */
export interface TimeMark {
  from: number
  to: number
  lane: number
}

/** A tick: its place in per cent, and the year or month that begins there. */
export interface Tick {
  at: number
  edtf: string
}

export interface TimeScale {
  marks: TimeMark[]
  ticks: Tick[]
  lanes: number
}

// A dot, 9.4 px wide, on the narrowest line: 280 px of a 320 px screen.
const DOT = 3.4
const DAY = 86_400_000

const yearOf = (day: string) => Number(day.slice(0, 4))
const monthOf = (day: string) => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1
const pad = (n: number) => String(n).padStart(2, '0')
/** The month so many months after January of year 0, as EDTF. */
const asMonth = (n: number) => `${Math.floor(n / 12)}-${pad((n % 12) + 1)}`

/** The smallest step of those given that leaves at most so many ticks. */
const stepOf = (steps: readonly number[], count: number, most: number) =>
  steps.find((step) => count / step <= most) ?? Math.ceil(count / most)

/** The periods the ticks begin: years where there are more than two of them, else months. The end is exclusive. */
function periods(first: string, last: string): { edges: [from: string, to: string]; ticks: string[] } {
  const [from, to] = [yearOf(first), yearOf(last)]
  const years = to - from + 1
  if (years > 2) {
    const step = stepOf([1, 2, 5, 10, 20, 50], years, 6)
    const all = Array.from({ length: years }, (_, i) => from + i).filter((year) => year % step === 0)
    return { edges: [`${from}`, `${to + 1}`], ticks: all.map(String) }
  }
  const [start, end] = [monthOf(first), monthOf(last)]
  const step = stepOf([1, 2, 3, 6], end - start + 1, 4)
  const all = Array.from({ length: end - start + 1 }, (_, i) => start + i).filter((month) => (month - start) % step === 0)
  return { edges: [asMonth(start), asMonth(end + 1)], ticks: all.map(asMonth) }
}

const day = (text: string) => Date.parse(span(text)?.first ?? text) / DAY

/**
 * EDTF dates on one line, to scale. Marks come in the order of the dates; those that would cover each other take rows one
 * above the other. What is narrower than a dot is as wide as one.
 */
export function scaleOf(dates: readonly string[]): TimeScale {
  const spans = dates.flatMap((edtf) => span(edtf) ?? [])
  const firsts = spans.map(({ first }) => first).sort()
  const lasts = spans.map(({ last }) => last).sort()
  const { edges, ticks } = periods(firsts[0] ?? '', lasts.at(-1) ?? '')
  const [start, end] = [day(edges[0]), day(edges[1])]
  const at = (days: number) => (100 * (days - start)) / (end - start)

  const free: number[] = []
  const marks = spans.map(({ first, last }) => {
    const [begin, over] = [at(day(first)), at(day(last) + 1)]
    const narrow = over - begin < DOT
    // At the ends of the line a dot stays whole.
    const middle = Math.min(100 - DOT / 2, Math.max(DOT / 2, (begin + over) / 2))
    const [from, to] = narrow ? [middle - DOT / 2, middle + DOT / 2] : [begin, over]
    const open = free.findIndex((until) => until <= from)
    const lane = open < 0 ? free.length : open
    free[lane] = to
    return { from, to, lane }
  })
  return { marks, ticks: ticks.map((edtf) => ({ at: at(day(edtf)), edtf })), lanes: free.length }
}

/** Whether a mark is as narrow as a dot. */
export const isDot = ({ from, to }: TimeMark): boolean => to - from < DOT + 0.01
