import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoProjection, geoMercator, geoPath } from 'd3-geo'
import type { MultiPoint } from 'geojson'
import { feature } from 'topojson-client'
import type { CompiledSection } from '../model/schema/compiledExplainer.ts'
import type { MapPlace } from '../model/schema/explainer.ts'

// Units of the path. At 1 unit a coast is drawn as finely as a phone shows it, and a continent's is some 7 kB.
const [WIDTH, HEIGHT] = [360, 400]
// Room around the outermost places for their names and for a coast to be known by.
const MARGIN = { x: 0.22 * WIDTH, y: 0.1 * HEIGHT }

/** Land without borders and without names, which are disputed: Natural Earth 1:50m, public domain, as world-atlas ships it. */
const readLand = (): Parameters<typeof feature>[0] =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-50m.json'), 'utf8'))

// Projecting the world's coasts takes most of a second, and each translation asks for the same ones.
const known = new Map<string, string>()

/** A closed ring in whole units and relative steps, without points that fall together; nothing when too small to be seen. */
function ring(points: string): string {
  const all = [...points.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]) => [Math.round(Number(x)), Math.round(Number(y))] as const,
  )
  let [px, py] = all[0] ?? [0, 0]
  const steps = all.slice(1).flatMap(([x, y]) => {
    const [dx, dy] = [x - px, y - py]
    if (!dx && !dy) return []
    ;[px, py] = [x, y]
    return `${dx}${dy < 0 ? '' : ' '}${dy}`
  })
  return steps.length > 2 ? `M${all[0]?.join(' ')}l${steps.join(' ')}z` : ''
}

function coasts(projection: GeoProjection): string {
  const topology = readLand()
  const land = topology.objects['land']
  const path = (land && geoPath(projection)(feature(topology, land))) ?? ''
  return path.split('M').map(ring).join('')
}

// What a phone of 320 px leaves the map, and the size of its letters there, CSS pixels.
const [NARROW, LETTER] = [276, 13]

/** The share of the width that a name and the room before it take on a narrow screen; letters of Latin are half as wide as they are high. */
function widthOf(name: string): number {
  const letters = [...name].reduce((sum, one) => sum + (/[\u1100-\uffdc]/.test(one) ? 1 : 0.58), 0.7)
  return (letters * LETTER) / NARROW
}

/** Where a name stands when nobody says: after its dot, unless only before it is it not cut. */
function sideOf(name: string, x: number): 'start' | 'end' {
  const room = widthOf(name)
  return x + room > 1 && x - room > 0 ? 'start' : 'end'
}

const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10

/** Coastlines around some places, and where the places are, in Mercator's projection, north up. */
export function drawMap(places: readonly MapPlace[]): NonNullable<CompiledSection['map']> {
  const points: MultiPoint = { type: 'MultiPoint', coordinates: places.map(({ at }) => [...at]) }
  const inner: [[number, number], [number, number]] = [
    [MARGIN.x, MARGIN.y],
    [WIDTH - MARGIN.x, HEIGHT - MARGIN.y],
  ]
  const frame: [[number, number], [number, number]] = [
    [0, 0],
    [WIDTH, HEIGHT],
  ]
  const projection = geoMercator().fitExtent(inner, points).clipExtent(frame)
  const key = JSON.stringify(points.coordinates)
  const land = known.get(key) ?? coasts(projection)
  known.set(key, land)
  return {
    width: WIDTH,
    height: HEIGHT,
    land,
    places: places.map(({ name, at, side, claims }) => {
      const [x, y] = projection([...at]) ?? [0, 0]
      return { name, x: percent(x, WIDTH), y: percent(y, HEIGHT), side: side ?? sideOf(name, x / WIDTH), claims }
    }),
  }
}
