import { entryId, followLink } from './entry.ts'
import { PartySign, partyOf, tintOf } from './parties.tsx'
import { isDot, scaleOf, type Tick, type TimeMark } from './scale.ts'
import type { SectionScene } from './types.ts'

const hundredths = (n: number) => Math.round(n * 100) / 100
export const em = (n: number) => `${hundredths(n)}em`
export const pc = (n: number) => `${hundredths(n)}%`

/** Height of a lane of marks, and of the ticks' labels under the line, in em of the drawing's own text. */
const LANE = 1
const LABELS = 1.8

/** A date as a shape: a dot where the day is known, an open bar over the span it lies in. What a party did has its shape for a dot. */
export function Shape({ mark, y, party = 0 }: { mark: TimeMark; y: number; party?: number }) {
  const middle = pc((mark.from + mark.to) / 2)
  const dot = isDot(mark)
  return (
    <>
      {!dot && <rect x={pc(mark.from)} width={pc(mark.to - mark.from)} y={em(y - 0.3)} height="0.6em" rx="0.3em" />}
      {dot && !party && <circle cx={middle} cy={em(y)} r="0.36em" />}
      {party > 0 && (
        // Placed in per cent by the outer one, and about that place in em by the inner.
        <svg x={middle} y={em(y)} aria-hidden="true">
          <PartySign party={party} open={!dot} x="-0.45em" y="-0.45em" />
        </svg>
      )}
    </>
  )
}

/** The line itself with its ticks, `y` below the top. */
export function Ruler({ ticks, y, tick }: { ticks: readonly Tick[]; y: number; tick: (edtf: string) => string }) {
  return (
    <>
      {ticks.map(({ at, edtf }) => (
        <>
          <line x1={pc(at)} x2={pc(at)} y1={em(y)} y2={em(y + 0.5)} />
          <text x={pc(at)} y={em(y + 1.6)}>
            {tick(edtf)}
          </text>
        </>
      ))}
      <line x1="0" x2="100%" y1={em(y)} y2={em(y)} />
    </>
  )
}

/**
 * The dates of claims to scale, as an index of the entries below: each mark leads to its own. The list says the same, so the
 * drawing is not read out, and its links are no stops of the keyboard. Lengths are in per cent and em: it fits any width without a script.
 */
export function Axis({ of: scene, claims }: { of: SectionScene; claims: readonly { id: string; date: string }[] }) {
  const { strings } = scene
  const { marks, ticks, lanes } = scaleOf(claims.map(({ date }) => date))
  const line = lanes * LANE + 0.4
  return (
    <svg class="line" width="100%" height={em(line + LABELS)} aria-hidden="true">
      <Ruler ticks={ticks} y={line} tick={strings.tick} />
      {claims.map(({ id }, i) => {
        const mark = marks[i]
        const party = partyOf(scene, id)
        return (
          mark && (
            <a key={id} href={`#${entryId(scene, id)}`} tabindex={-1} class={tintOf(party)} onClick={followLink}>
              <Shape mark={mark} y={line - 0.65 - mark.lane * LANE} party={party} />
            </a>
          )
        )
      })}
    </svg>
  )
}
