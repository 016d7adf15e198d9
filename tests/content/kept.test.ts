import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '../../content/compile/check.ts'
import { type Compiled, compileFiles, type KeptWork, nothingKept } from '../../content/compile/compile.ts'
import type { Content } from '../../content/compile/content.ts'
import { type KeptMade, watched } from '../../content/compile/kept.ts'
import { link } from '../../content/compile/link.ts'
import { type Raw, type RawFile, read } from '../../content/compile/read.ts'
import { enforce, type Rule } from '../../content/compile/rules/rule.ts'
import { root } from '../../scripts/root.ts'
import { grownSite } from '../fixtures/grown.ts'
import { documents, overlaid, overlays } from './fixture.ts'

/** Every eighth; all in the soak. */
const someFixtures = process.env['SOAK'] ? overlays : overlays.filter((_, i) => i % 8 === 0)

/** The first of each folder, and the first that translates a set; all in the soak. */
function someFiles(all: readonly RawFile[]): readonly RawFile[] {
  if (process.env['SOAK']) return all
  const own = all.filter(({ language }) => language === undefined)
  const first = own.filter(({ folder }, i) => own.findIndex((one) => one.folder === folder) === i)
  return [...first, ...all.filter(({ folder, language }) => folder === 'sets' && language !== undefined).slice(0, 1)]
}

const today = '2026-11-21'
const told = ({ problems, skipped, output }: Compiled) => ({ problems, skipped, output })

describe('content compiled again with what was kept', () => {
  const earlier = nothingKept()
  const valid = overlaid()

  it.each(someFixtures)('comes out as from nothing, broken and mended: %s', (name) => {
    for (const raw of [overlaid(name), valid]) {
      const options = { today, drafts: true }
      const again = compileFiles(raw, documents(name), { ...options, kept: earlier })
      expect(told(again)).toEqual(told(compileFiles(raw, documents(name), options)))
    }
  })

  const site = read(join(root, 'tests/fixtures/site'))
  const kept: KeptWork = nothingKept()
  // Reading is not what is looked at here.
  const { files } = kept
  const fromNothing = (raw: Raw) => told(compileFiles(raw, undefined, { drafts: true, today, kept: { ...nothingKept(), files } }))
  const whole = fromNothing(site)

  it.each(someFiles(site.files).map(({ file }) => file))(
    'does so when a file goes, comes back and says something else: %s',
    (name) => {
      const again = (raw: Raw) => told(compileFiles(raw, undefined, { drafts: true, today, kept }))
      const without = { ...site, files: site.files.filter(({ file }) => file !== name) }
      expect(again(without)).toEqual(fromNothing(without))
      expect(again(site)).toEqual(whole)
      const edit = (text: string) => text.replace(/^(\s*(?:- )?(?:title|statement|over|vantage): )(\w.*)$/m, '$1Now $2')
      const other = { ...site, files: site.files.map((one) => (one.file === name ? { ...one, text: edit(one.text) } : one)) }
      expect(again(other)).toEqual(fromNothing(other))
    },
  )
})

describe('of a site of many sets after one save', () => {
  const SETS = 12
  const before = grownSite(SETS)
  const changed = (file: string, from: string | RegExp, to: string): Raw => {
    const files = before.files.map((one) => (one.file === file ? { ...one, text: one.text.replace(from, to) } : one))
    expect(files).not.toEqual(before.files)
    return { ...before, files }
  }
  const saves: [name: string, raw: Raw, again: string[]][] = [
    ['a set', changed('topics/topic-0/sets/s7.yml', 'title: ', 'title: The '), ['s7']],
    ['claims', changed('topics/topic-0/claims/s7.yml', 'went dark one', 'was lit one'), ['s7']],
    ['a source', changed('topics/topic-0/sources/log-s7.yml', 'title: ', 'title: The '), ['s7']],
    ['nothing', { ...before, files: before.files.map((file) => ({ ...file })) }, []],
  ]

  it.each(saves)('only what looks at it is assembled again: %s', (_, raw, again) => {
    const kept = nothingKept()
    const sets = new Set(compileFiles(before, undefined, { drafts: true, kept }).output?.sets)
    const { output } = compileFiles(raw, undefined, { drafts: true, kept })
    expect(output?.sets).toHaveLength(SETS)
    expect(output?.sets.filter((set) => !sets.has(set)).map(({ id }) => id)).toEqual(again)
  })

  it.each(saves)('only what looks at it is asked again what is wrong with it: %s', (_, raw, again) => {
    const kept = nothingKept()
    const asked: string[] = []
    const rule: Rule = {
      name: 'asking',
      ofSet: ({ id, own }, { claims, sources }) => {
        asked.push(id)
        for (const { value } of own)
          for (const claim of value.claims)
            for (const cite of claims.get(claim)?.value.cites ?? []) sources.get(cite.split('/')[0] ?? '')
      },
    }
    const contentOf = (of: Raw): Content => link(of, check(of, kept.files), undefined, today, kept.made.linked)
    enforce([rule], contentOf(before), kept.made.checked)
    expect(asked).toHaveLength(SETS)
    asked.length = 0
    enforce([rule], contentOf(raw), kept.made.checked)
    expect(asked).toEqual(again)
  })
})

describe('what is kept', () => {
  const thing = {}
  const run = (kept: KeptMade, ids: Map<string, unknown>, look: (all: ReadonlyMap<string, unknown>) => unknown) => {
    const { maps, keep } = watched({ ids }, kept)
    let made = 0
    keep('it', thing, () => {
      made++
      return look(maps.ids)
    })
    return made
  }

  it('is made again when an id that led nowhere leads somewhere, and not for one that nobody looked up', () => {
    const kept: KeptMade = new Map()
    expect(run(kept, new Map([['b', 1]]), (all) => all.has('a'))).toBe(1)
    expect(run(kept, new Map([['b', 2]]), (all) => all.has('a'))).toBe(0)
    expect(run(kept, new Map([['a', 1]]), (all) => all.has('a'))).toBe(1)
  })

  it('is a list as long as that holds the same', () => {
    const kept: KeptMade = new Map()
    expect(run(kept, new Map([['a', [1, 2]]]), (all) => all.get('a'))).toBe(1)
    expect(run(kept, new Map([['a', [1, 2]]]), (all) => all.get('a'))).toBe(0)
    expect(run(kept, new Map([['a', [1]]]), (all) => all.get('a'))).toBe(1)
  })

  it.each<[string, (all: ReadonlyMap<string, unknown>) => unknown]>([
    ['values', (all) => [...all.values()]],
    ['keys', (all) => [...all.keys()]],
    ['entries', (all) => [...all]],
    ['size', (all) => all.size],
    ['each', (all) => all.forEach(() => {})],
  ])('is nothing that was made by going through all there is: %s', (_, look) => {
    const kept: KeptMade = new Map()
    expect(run(kept, new Map([['a', 1]]), look)).toBe(1)
    expect(run(kept, new Map([['a', 1]]), look)).toBe(1)
  })
})
