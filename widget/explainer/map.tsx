import { claimItem } from './claims.tsx'
import type { SectionScene } from './types.ts'

/**
 * Places on a map of coastlines. The list under it says the same in words, so the drawing is not read out. Land scales with
 * the width; dots and names keep the size of the text, whatever the width.
 */
export function mapSection(scene: SectionScene) {
  const drawn = scene.section.map
  if (!drawn) return null
  return (
    <>
      <figure part="map">
        <svg class="map" width="100%" aria-hidden="true">
          <svg width="100%" height="100%" aria-hidden="true" viewBox={`0 0 ${drawn.width} ${drawn.height}`}>
            <path d={drawn.land} />
          </svg>
          {drawn.places.map(({ name, x, y, side }) => (
            <>
              <circle cx={`${x}%`} cy={`${y}%`} r="0.36em" />
              <text x={`${x}%`} y={`${y}%`} dx={side === 'end' ? '0.7em' : '-0.7em'} dy="0.35em" class={side}>
                {name}
              </text>
            </>
          ))}
        </svg>
      </figure>
      <ul class="rows">
        {drawn.places.map(({ name, claims }) => (
          <li key={name} part="place">
            <p class="figure">
              <b>{name}</b>
            </p>
            <ul class="there">{claims.map((id) => claimItem(scene, id))}</ul>
          </li>
        ))}
      </ul>
    </>
  )
}
