import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mangled, minify } from '../../scripts/build/minify.ts'
import { dist } from '../site.ts'

/** Every name of a property in a JSON value. */
function names(value: unknown, into: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const one of value) names(one, into)
  else if (value && typeof value === 'object') for (const [name, inner] of Object.entries(value)) names(inner, into.add(name))
  return into
}

describe('private names', () => {
  it('are the same in every chunk, the shortest for those written most', () => {
    const cache = mangled(['this._often + this._often + this._seldom', 'that._often'])
    expect(cache).toEqual({ _often: '_a', _seldom: '_b' })
    expect(minify('a.js', 'export const f = (one) => one._seldom', cache)).toContain('._b')
    expect(minify('b.js', 'export const g = (one) => one._seldom + one._often', cache)).toMatch(/\._b.*\._a/)
  })

  it('have as many short ones as are needed, each once', () => {
    const cache = mangled([Array.from({ length: 3000 }, (_, i) => `_name${i}`).join(' ')])
    expect(new Set(Object.values(cache)).size).toBe(3000)
  })

  it('stop the build where no source holds them: another chunk could call them otherwise', () => {
    expect(() => minify('a.js', 'export const f = (one) => one._stranger', {})).toThrow('_stranger')
  })

  it('leave every other name as it is written', () => {
    const code = minify('a.js', 'export const f = ({ open, level, told }) => ({ open, level, told, next: open.stem })', {})
    for (const name of ['open', 'level', 'told', 'next', 'stem']) expect(code).toContain(name)
  })

  it('are in no file that the scripts read', () => {
    const files = readdirSync(join(dist, 'v1'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    expect(files.length).toBeGreaterThan(5)
    const fields = new Set<string>()
    for (const file of files) names(JSON.parse(readFileSync(join(dist, 'v1', file), 'utf8')), fields)
    expect([...fields].filter((name) => name.startsWith('_'))).toEqual([])
  })

  it('are mangled in every script of the quiz and the explainer', () => {
    const scripts = readdirSync(join(dist, 'assets')).filter((name) =>
      /^(app|site|frame|page|tell|ask|explainer)-.*\.js$/.test(name),
    )
    expect(scripts.length).toBeGreaterThan(2)
    for (const name of scripts) {
      const long = [...readFileSync(join(dist, 'assets', name), 'utf8').matchAll(/\._[a-zA-Z]\w{3,}/g)].map(([one]) => one)
      expect([name, long]).toEqual([name, []])
    }
  })
})
