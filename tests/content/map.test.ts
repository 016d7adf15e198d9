import { describe, expect, it } from 'vitest'
import { drawMap } from '../../content/compile/map.ts'

const place = (name: string, at: [number, number]) => ({ name, at, side: 'end' as const, claims: [name.toLowerCase()] })
// Two harbours on either side of the Channel, and a third far to the north.
const map = drawMap([place('Dover', [1.32, 51.13]), place('Calais', [1.85, 50.97]), place('Bergen', [5.32, 60.39])])

describe('a map', () => {
  it('has every place within it, north up and east to the right', () => {
    const [dover, calais, bergen] = map.places
    for (const { x, y } of map.places) for (const part of [x, y]) expect(part > 0 && part < 100).toBe(true)
    expect(calais?.x).toBeGreaterThan(dover?.x ?? 100)
    expect(bergen?.y).toBeLessThan(dover?.y ?? 0)
    expect(map.places.map(({ name, claims }) => [name, claims])).toEqual([
      ['Dover', ['dover']],
      ['Calais', ['calais']],
      ['Bergen', ['bergen']],
    ])
  })

  it('draws land in closed rings of whole units, within its frame', () => {
    expect(map.land).toMatch(/^(M\d+ \d+l(-?\d+[ -]?)+z)+$/)
    for (const [, x, y] of map.land.matchAll(/M(\d+) (\d+)/g)) {
      expect(Number(x)).toBeLessThanOrEqual(map.width)
      expect(Number(y)).toBeLessThanOrEqual(map.height)
    }
  })

  it('has the name of a place before its dot where it would be cut after it, unless the author says otherwise', () => {
    const [monument, canning] = drawMap([
      { name: 'Monument', at: [-0.13, 51.51], claims: [] },
      { name: 'Canning Street', at: [-0.086, 51.512], claims: [] },
    ]).places
    expect([monument?.side, canning?.side]).toEqual(['end', 'start'])
    const said = drawMap([place('Monument', [-0.13, 51.51]), place('Canning Street', [-0.086, 51.512])]).places
    expect(said.map(({ side }) => side)).toEqual(['end', 'end'])
  })

  it('comes out the same each time', () => {
    const places = [place('Dover', [1.32, 51.13]), place('Calais', [1.85, 50.97]), place('Bergen', [5.32, 60.39])]
    expect(drawMap(places)).toEqual(map)
  })
})
