import { told } from './claims.tsx'
import { isDot, scaleOf } from './scale.ts'
import type { Told } from './types.ts'

// Rows of marks and the line, in em of the drawing's own text.
const ROW = 1
const em = (n: number) => `${Math.round(n * 100) / 100}em`
const pc = (n: number) => `${Math.round(n * 100) / 100}%`

/**
 * Events in the order of their dates: the list is the text. Above it the same dates to scale, which the list says already
 * and which is therefore not read out. Lengths are in per cent and em, so that it fits any width without a script.
 */
export function timeline(scene: Told) {
  const { section, explainer, strings } = scene
  const claims = section.claims.flatMap((id) => explainer.claims[id] ?? [])
  const { marks, ticks, lanes } = scaleOf(claims.map(({ asOf, when }) => asOf ?? when ?? ''))
  const line = lanes * ROW + 0.4
  return (
    <>
      <figure part="timeline">
        <svg class="line" width="100%" height={em(line + 1.8)} aria-hidden="true">
          {ticks.map(({ at, edtf }) => (
            <>
              <line x1={pc(at)} x2={pc(at)} y1={em(line)} y2={em(line + 0.5)} />
              <text x={pc(at)} y={em(line + 1.6)}>
                {strings.tick(edtf)}
              </text>
            </>
          ))}
          <line x1="0" x2="100%" y1={em(line)} y2={em(line)} />
          {marks.map((mark) => {
            const y = line - 0.65 - mark.lane * ROW
            return isDot(mark) ? (
              <circle cx={pc((mark.from + mark.to) / 2)} cy={em(y)} r="0.36em" />
            ) : (
              <rect x={pc(mark.from)} width={pc(mark.to - mark.from)} y={em(y - 0.3)} height="0.6em" rx="0.3em" />
            )
          })}
        </svg>
        <figcaption>{strings.toScale}</figcaption>
      </figure>
      <ol class="rows dated">{section.claims.map((id) => told(scene, id, true))}</ol>
    </>
  )
}
