/** The accent of a site, as its site.yml has it. */
import { describe, expect, it } from 'vitest'
import { accentOf, contrast, faintAccent } from '../../content/compile/accent.ts'
import { colour } from '../../content/compile/tokens.ts'

describe('an accent', () => {
  it('has a contrast as WCAG reckons it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#17457f', '#17457f')).toBe(1)
  })

  it.each(['#17457f', '#7a1f3d', '#00552b', '#000000'])('of %s for light paper has one made for dark, as readable', (light) => {
    const accent = accentOf(light)
    expect(accent?.light).toBe(light)
    expect(contrast(accent?.dark ?? light, colour('paper').dark)).toBeGreaterThanOrEqual(8)
    expect(accent && faintAccent(accent)).toEqual([])
  })

  it('is taken as it is where both are named', () => {
    expect(accentOf({ light: '#00552b', dark: '#7fce9b' })).toEqual({ light: '#00552b', dark: '#7fce9b' })
    for (const wrong of [undefined, 'green', '#fff', { light: '#00552b' }]) expect(accentOf(wrong)).toBeUndefined()
  })

  it('is refused below 4.5 to 1, with what was found on which paper', () => {
    const yellow = faintAccent({ light: '#e0c000', dark: '#e0c000' })
    expect(yellow).toEqual([
      {
        look: 'light',
        found: expect.stringMatching(/^#e0c000, .* 1\.\d to 1 with the light wash/),
        expected: 'at least 4.5 to 1 (WCAG 2.2, 1.4.3)',
      },
    ])
    expect(faintAccent({ light: '#17457f', dark: '#17457f' }).map(({ look }) => look)).toEqual(['dark'])
  })
})
