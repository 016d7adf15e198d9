/** The documentation of accessibility names tests that there are, and what has been judged. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/root.ts'

const text = (file: string) => readFileSync(join(root, file), 'utf8')
const document = text('docs/accessibility.md')
const tests = [...document.matchAll(/^- ([\w ]+): `(tests\/[\w/.-]+)` › “(.+)”$/gm)].map(
  ([, name = '', file = '', title = '']) => ({
    name,
    file,
    title,
  }),
)

describe('docs/accessibility.md', () => {
  it('names tests', () => {
    expect(tests.length).toBeGreaterThan(15)
  })

  it.each(tests)('names a test that there is: $name', ({ file, title }) => {
    const source = text(file)
    expect(
      [`'${title}'`, `\`${title}\``].some((quoted) => source.includes(`test(${quoted}`)),
      title,
    ).toBe(true)
  })

  it('shows each criterion by a test, a judgement or its absence, and uses every test', () => {
    const criteria = document.split('\n').filter((line) => /^- \*\*\d\.\d/.test(line))
    expect(criteria.length).toBeGreaterThan(30)
    const bare = criteria.filter((line) => !/(Shown by: .+\.|Judged by hand\.|: there are none\..*)$/.test(line))
    expect(bare).toEqual([])
    const used = [...document.matchAll(/Shown by: (.+)\.$/gm)].flatMap(([, list = '']) => list.split(', '))
    expect([...new Set(used)].sort()).toEqual(tests.map(({ name }) => name).sort())
  })

  it('judges every rule that the tests let pass', () => {
    const [, list = ''] = /const JUDGED = \[(.*?)\]/s.exec(text('tests/browser/engines.ts')) ?? []
    const judged = [...list.matchAll(/'(\w+)'/g)].map(([, rule]) => rule)
    const said = document
      .split('\n')
      .flatMap((line) => (/^- `\w+`.*:/.test(line) ? [...(line.split(':')[0] ?? '').matchAll(/`(\w+)`/g)] : []))
    expect(judged.length).toBeGreaterThan(5)
    expect(said.map(([, rule]) => rule).sort()).toEqual(judged.sort())
  })
})
