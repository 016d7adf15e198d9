import { Cites } from '../components/Cites.tsx'
import { foreign } from '../components/foreign.tsx'
import { em, pc } from './axis.tsx'
import { asides, sourced } from './claims.tsx'
import { PartySign, partyKey, partyOf, tintOf } from './parties.tsx'
import type { SectionScene } from './types.ts'

interface Bar {
  value: number
  of?: number | undefined
  bound: 'exact' | 'below' | 'above' | 'about'
}

/**
 * One figure as a bar; `end` is the figure at the right edge. The whole of "12 of 17" is an outline around the part. Where
 * only a limit is given the bar says so: dashed up to a ceiling, dashed on from a floor.
 */
function bar({ value, of, bound }: Bar, end: number) {
  const at = (n: number) => pc((100 * n) / end)
  const open = bound === 'below' || bound === 'about'
  return (
    <svg class="bar" width="100%" height="0.9em" aria-hidden="true">
      {of !== undefined && <rect class="whole" width={at(of)} height="100%" />}
      <rect class={open ? 'open' : ''} width={at(value)} height="100%" />
      {bound === 'above' && <line x1={at(value)} x2="100%" y1="50%" y2="50%" />}
    </svg>
  )
}

/** Round numbers from 0 up to `end`, at most six of them: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(end: number): number[] {
  const power = 10 ** Math.floor(Math.log10(end / 5))
  const step = [1, 2, 5, 10].map((n) => n * power).find((one) => end / one <= 5) ?? end
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, i) => i * step)
}

/** The scale that all bars of a section share, under the last of them. */
function Scale({ end, number }: { end: number; number: (n: number) => string }) {
  return (
    <svg class="line bars" width="100%" height="1.9em" aria-hidden="true">
      <line x1="0" x2="100%" y1="1" y2="1" />
      {roundTicks(end).map((n) => (
        <>
          <line x1={pc((100 * n) / end)} x2={pc((100 * n) / end)} y1="1" y2={em(0.5)} />
          <text class={n ? '' : 'first'} x={pc((100 * n) / end)} y={em(1.7)}>
            {number(n)}
          </text>
        </>
      ))}
    </svg>
  )
}

/** Figures on one scale: each in words, with its bound, whose count it is and as of when, above its bar. */
export function figuresSection(scene: SectionScene) {
  const { section, explainer, strings } = scene
  const all = section.claims.flatMap((id) => {
    const claim = explainer.claims[id]
    return claim?.figure ? [{ id, claim, figure: claim.figure }] : []
  })
  const most = Math.max(...all.map(({ figure }) => figure.of ?? figure.value))
  // Room for what lies beyond a floor.
  const end = all.some(({ figure }) => figure.bound === 'above') ? most * 1.15 : most
  return (
    <>
      {partyKey(
        scene,
        all.map(({ id }) => id),
      )}
      <ul class="rows figures">
        {all.map(({ id, claim, figure }) => (
          <li key={id} part="figure" class={tintOf(partyOf(scene, id))}>
            <p class="figure">
              <b>{strings.figure(figure)}</b>{' '}
              <span>
                {partyOf(scene, id) > 0 && <PartySign party={partyOf(scene, id)} />}
                {figure.by && strings.by(figure.by)} {claim.asOf && strings.asOf(strings.date(claim.asOf))}
              </span>
            </p>
            {bar(figure, end)}
            <p>
              {foreign(claim.statement, claim.lang)}
              <Cites sourced={sourced(scene)} of={claim.citations} />
            </p>
            {asides(scene, id)}
          </li>
        ))}
      </ul>
      <Scale end={end} number={strings.number} />
      {all.some(({ figure }) => figure.bound !== 'exact') && <p class="quiet">{strings.limits}</p>}
    </>
  )
}
