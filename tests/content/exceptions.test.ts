import { describe, expect, it } from 'vitest'
import { compileFiles } from '../../content/compile/compile.ts'
import { documents, edited, overlaid, setOf } from './fixture.ts'

type Edit = [file: string, from: string | RegExp, to: string]

/** The base tree, or a fixture's, with texts replaced. Throws when an edit finds nothing to replace. */
function compiled(edits: readonly Edit[], fixture?: string) {
  const raw = edits.reduce((tree, [file, from, to]) => {
    return edited(tree, file, (text) => {
      if (text.search(from instanceof RegExp ? from : from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) < 0)
        throw new Error(`no ${from}`)
      return text.replace(from, to)
    })
  }, overlaid(fixture))
  return compileFiles(raw, documents())
}

const rules = (edits: readonly Edit[], fixture?: string) => [
  ...new Set(compiled(edits, fixture).problems.map(({ rule }) => rule)),
]
const light = (from: string | RegExp, to: string): Edit => ['sets/light.yml', from, to]
const lit = 'claims: [lit-1888]'

describe('what a rule does not ask', () => {
  it('contested passages stand for the accounts they are cited by, and bring both into the set', () => {
    const both = [
      light('    statement: The lamp went out', '    contested: did-it-fail\n    statement: The lamp went out'),
      light('cite: gazette-2021/p5b\n', 'cite: gazette-2021/p5b\n        key: true\n'),
      light('cite: gazette-2021/p5\n', 'cite: gazette-2021/p2\n'),
    ]
    const alone: Edit = ['sets/again.yml', '  - use: light/helper\n    as: lantern-bearer\n', '']
    const unchecked: Edit = ['explainers/light.yml', 'again/lantern-bearer', 'again/proof']
    const result = compiled([...both, alone, unchecked])
    expect(result.problems).toEqual([])
    expect(Object.keys(setOf(result, 'again').claims)).toEqual(['failed-1962', 'never-failed'])
    expect(rules(both.slice(0, 1))).toEqual(['contested'])
  })

  it('a passage that keys needs no counter in the stem: the question is about the text', () => {
    expect(rules([light('cite: log-2022/p2', 'cite: gazette-2021/p4')])).not.toContain('counter')
  })

  it('a key may be longer than a long distractor by two fifths', () => {
    const long = ['sets/broken.yml', 'The storm of June', 'x'.repeat(60)] as Edit
    const key = (length: number): Edit => ['sets/broken.yml', /text: The first light of[^,]*/, `text: ${'y'.repeat(length)}`]
    expect(rules([long, key(84)], 'key-length')).toEqual([])
    expect(rules([long, key(85)], 'key-length')).toEqual(['key-length'])
  })

  it('the place of a contested key does not count', () => {
    const contested: Edit = ['sets/broken.yml', '    options:', '    contested: did-it-fail\n    options:']
    expect(rules([contested], 'key-place')).toEqual(['contested'])
  })

  it('a contested single may have a key for each account', () => {
    const options = `options:
      - { id: dark, text: It failed, key: true, why: So say the pilots., claims: [failed-1962] }
      - { id: bright, text: It never failed, key: true, why: So says the keeper., claims: [never-failed] }`
    const edit: Edit = [
      'sets/broken.yml',
      /claims: \[lit-1888\]\n {4}image[\s\S]*/,
      `contested: did-it-fail\n    ${lit}\n    ${options}\n`,
    ]
    // What the fixture is for goes with the edit: its pictures are left over.
    expect(rules([edit], 'images')).toEqual(['unused-image'])
  })

  it('a paragraph whose passage is broken is not missed as well', () => {
    expect(
      rules([['sources/log-2022.yml', 'gist: The light has been the museum’s since September 2019.', 'gist: 2019']]),
    ).toEqual(['schema'])
  })

  it('what is withdrawn, a question or the whole set, may be asked again', () => {
    const withdrawn = 'withdrawn: { date: "2026-11-21", note: It asked for the wrong year. }'
    for (const edit of [
      ['sets/repeated.yml', '    explanation', `    ${withdrawn}\n    explanation`],
      ['sets/repeated.yml', 'results:', `${withdrawn}\nresults:`],
    ] as Edit[])
      expect(rules([edit], 'duplicate-stems')).not.toContain('duplicate-stems')
  })

  it('a stem asked again as of another day is another question, and so is one about another statement', () => {
    const stem: Edit = ['sets/repeated.yml', '    explanation', '    asOf: "2021"\n    explanation']
    expect(rules([stem], 'duplicate-stems')).toEqual([])
    const proof: Edit = ['sets/broken.yml', 'Which passage speaks of the beginning?', 'Which passage bears this out?']
    expect(rules([proof], 'same-texts')).toEqual(['same-texts'])
  })

  it('an event beside a status dates the key, and any other claim beside an inferred one supports it', () => {
    const undated = (edits: readonly Edit[]) => compiled(edits, 'as-of').problems.map(({ line }) => line)
    const [first, ...others] = undated([])
    expect(first).toBe(10)
    expect(undated([['sets/broken.yml', 'over., claims: [museum-2019]', 'over., claims: [museum-2019, lit-1888]']])).toEqual(
      others,
    )
    expect(
      rules([['sets/broken.yml', 'so., claims: [dark-at-times]', 'so., claims: [dark-at-times, storm-1921]']], 'inferred'),
    ).toEqual([])
  })

  it('a language that site.yml alone names is missed as one that something is translated into', () => {
    const site = { text: 'name: A\npublisher: B\nlanguages: [en, fr]\n' }
    const told = compileFiles({ ...overlaid(), site }, documents()).problems.filter(({ rule }) => rule === 'untranslated')
    expect(told.map(({ level, found }) => [level, found.slice(0, 30)])).toEqual([['warning', 'nothing in fr for 2 sources (g']])
  })

  it('a year of any century dates a stem', () => {
    const lines = (stem: string) =>
      compiled([['sets/broken.yml', /stem: .*\n/, `stem: ${stem}\n`]], 'as-of').problems.map(({ line }) => line)
    const [first, ...others] = lines('Who kept the light?')
    expect(first).toBe(10)
    for (const year of [1066, 1666, 1888, 2021]) expect(lines(`Who kept the light in ${year}?`)).toEqual(others)
    expect(lines('Who kept the light for 3000 hours?')).toEqual([first, ...others])
  })

  it('a claim is not overdue on the day it is due', () => {
    expect(rules([['claims/broken.yml', '"2026-10"', '"2026-11-21"']], 'stale')).toEqual([])
    expect(rules([['claims/broken.yml', '"2026-10"', '"2026-11-20"']], 'stale')).toEqual(['stale'])
  })

  it('one id on both sides of a match, and one text twice, are each one problem', () => {
    const edits: Edit[] = [
      light('id: guard', 'id: ada'),
      light(
        '      - right: { id: counter',
        '      - right: { id: teller, text: counts wrecks. }\n        why: So.\n        claims: [wrecks-14]\n      - right: { id: counter',
      ),
    ]
    expect(compiled(edits).problems.map(({ rule, found }) => [rule, found])).toEqual([
      ['relation', '“ada” a second time'],
      ['relation', '“Counts wrecks” a second time'],
    ])
  })
})
