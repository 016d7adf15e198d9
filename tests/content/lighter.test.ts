import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { compileFiles } from '../../content/compile/compile.ts'
import { outputFiles } from '../../content/compile/emit.ts'
import type { Raw, RawFile } from '../../content/compile/read.ts'
import { stats } from '../../content/compile/stats.ts'
import { template } from '../../content/compile/template.ts'
import { select } from '../../content/model/play/select.ts'
import { documents, edited, overlaid, setOf, topic } from './fixture.ts'

/** The same set of all eight types: once with a claim written for each part, once with parts that cite their passages. */
const [fully, lightly] = [overlaid('../lighter/fully'), overlaid('../lighter/lightly')]
const compiled = (raw: Raw) => compileFiles(raw, undefined, { today: '2026-11-21' })
const set = 'sets/bells.yml'
const source = 'sources/bells-2020.yml'

const everything = (raw: Raw) => {
  const { output, problems } = compiled(raw)
  if (!output) throw new Error(JSON.stringify(problems))
  return outputFiles(output)
}

/** Text replaced. Throws when there is nothing to replace. */
const swap = (from: string | RegExp, to: string) => (text: string) => {
  const after = text.replace(from, to)
  if (after === text) throw new Error(`no ${from}`)
  return after
}

describe('what claims say already', () => {
  it('may be left out, and every file comes out the same, byte for byte', () => {
    const lighter = [
      edited(fully, set, swap(/^ {4}claims: .*\n/gm, '')),
      edited(fully, set, swap(/why: [^,{}]*, (?=claims)/g, '')),
      edited(fully, source, swap(', gist: The mill has none.', '')),
    ]
    for (const raw of lighter) expect(everything(raw)).toEqual(everything(fully))
  })

  it('is not asked for because of a draft that cites the same passages', () => {
    const bells = lightly.files.find(({ file }) => file.endsWith(set))
    if (!bells) throw new Error('no set of bells')
    const text = swap(/^reviewed: true$/m, 'reviewed: false')(bells.text)
    const file = bells.file.replace('bells.yml', 'peals.yml')
    const raw = { ...lightly, files: [...lightly.files, { ...bells, id: 'peals', file, text }] }
    expect(compiled(raw).problems.filter(({ rule }) => rule === 'gist')).toEqual([])
    expect(compiled(lightly).problems).toEqual([])
  })

  it('is asked for of a passage that is offered as evidence, where the why of another question would stand in for it', () => {
    const offered = edited(
      lightly,
      set,
      swap('cite: bells-2020/p5, why: It tells of two others.', 'cite: bells-2020/p7, why: It tells of the mill.'),
    )
    expect(compiled(offered).problems.map(({ rule, found }) => [rule, found.slice(0, 19)])).toEqual([
      ['gist', 'nothing but the why'],
    ])
  })

  it('is asked for again where two claims may say it', () => {
    const both = edited(
      fully,
      set,
      swap(/why: [^,{}]*, claims: \[bells-noon-true\]/, 'claims: [bells-noon-true, bells-noon-false]'),
    )
    expect(compiled(both).problems.map(({ rule }) => rule)).toEqual(['why'])
  })
})

describe('a part that cites passages itself', () => {
  // A made claim is named after its part; those written have hyphens in place of the dots.
  const named = (text: string) => text.replace(/"bells\.([a-z-]+)\.([a-z0-9-]+)"/g, '"bells-$1-$2"')
  const json = (raw: Raw) => JSON.stringify({ ...setOf(compiled(raw), 'bells'), version: '' })

  it('compiles to what a claim of its own would, but for the name of the claim and so the version', () => {
    expect(named(json(lightly))).toBe(json(fully))
    expect(json(lightly)).toContain('"bells.sexton.accept-1"')
  })

  it('is no claim that is listed; its passage leads to its question', () => {
    const { output } = compiled(lightly)
    expect(Object.keys(output?.ledger.claims.claims ?? {}).filter((id) => id.includes('bells'))).toEqual([])
    expect(output?.ledger.topics.topics['orrin-head']?.claims).toBe(Object.keys(output?.ledger.claims.claims ?? {}).length)
    const passage = output?.ledger.sources.sources['bells-2020']?.passages['p7']
    expect(passage).toMatchObject({ gist: 'The mill has none.', claims: [], questions: ['bells/whose'] })
  })

  it('holds as of its question, but not later than its source, and is an event or a fact where it says so', () => {
    const claims = setOf(compiled(lightly), 'bells').claims
    expect(claims['bells.metal.bronze']).toMatchObject({ kind: 'fact', statement: 'The bells are of bronze.' })
    expect(claims['bells.since-when.casting']).toMatchObject({ kind: 'event', when: '1811' })
    const later = setOf(compiled(edited(lightly, set, swap(/asOf: "2020"/g, 'asOf: "2024"'))), 'bells').claims
    expect(later['bells.noon.false']).toMatchObject({ kind: 'status', asOf: '2020-05-01' })
  })

  it('is translated as its why, with who speaks', () => {
    const { content } = compiled(lightly)
    const mark = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string') return key === 'of' ? value : `[${value}]`
      if (Array.isArray(value)) return value.map((item) => mark(item))
      return Object.fromEntries(Object.entries(value as object).map(([name, item]) => [name, mark(item, name)]))
    }
    const files = lightly.files.flatMap((file): RawFile[] => {
      if (file.language) return []
      const text = stringify(mark(template(`${file.folder}/${file.id}`, content) ?? {}), { lineWidth: 0 })
      return [{ ...file, language: 'de', file: file.file.replace(topic, `${topic}/translations/de`), text }]
    })
    const { problems, output } = compiled({ ...lightly, files: [...lightly.files, ...files] })
    expect(problems).toEqual([])
    const german = output?.translated.find(({ id }) => id === 'bells')
    expect(german?.claims['bells.sexton.accept-1']).toMatchObject({ statement: '[Mona Fell is the sexton.]', by: '[Mona Fell]' })
    expect(german?.citations.find(({ passage }) => passage === 'p7')?.gist).toBe('[The mill has none.]')
    expect(output?.ledgers[0]?.sources.sources['bells-2020']?.passages['p7']?.gist).toBe('[The mill has none.]')
  })

  it('of a draft tells no gist that is published', () => {
    const proof = /\n {2}- id: wreck[\s\S]*$/
    const { output, problems } = compiled(
      edited(edited(lightly, set, swap('reviewed: true', 'reviewed: false')), set, swap(proof, '\n')),
    )
    expect(problems).toEqual([])
    expect(Object.keys(output?.ledger.sources.sources['bells-2020']?.passages ?? {})).toEqual([
      'p1',
      'p2',
      'p3',
      'p4',
      'p5',
      'p6',
    ])
  })
})

describe('options as they are authored', () => {
  it('stay in their order, whatever the seed', () => {
    const raw = edited(lightly, set, swap('    stem: When are they rung?', '    as: authored\n    stem: When are they rung?'))
    const bells = setOf(compiled(raw), 'bells')
    for (const shuffle of ['', 'a', 'b2', 'zz'])
      expect(select(bells, { shuffle }).questions.find(({ id }) => id === 'rung')).toMatchObject({
        options: [{ id: 'noonday' }, { id: 'storm' }, { id: 'night' }],
      })
  })
})

describe('the place of keys among options as they are authored', () => {
  it('is told with the options to put in another order, as no seed moves them', () => {
    const still = edited(overlaid('key-place'), 'sets/broken.yml', (text) =>
      text.replaceAll('type: single', 'type: single\n    as: authored'),
    )
    const [problem] = compiled(still).problems
    expect(problem?.expected).toBe(
      'at most 3: put the options of question-5, question-8, question-10, question-11, question-12 in another order, or take as: authored away',
    )
    const turned = edited(still, 'sets/broken.yml', (text) => {
      const turn = (question: string) =>
        question.replace(/( {6}- .*\n)( {6}- .*\n?)/, (_, one, other) => `${other.trimEnd()}\n${one}`)
      return text
        .split(/(?= {2}- id: question-)/)
        .map((one, i) => (i > 0 && i < 3 ? turn(one) : one))
        .join('')
    })
    expect(compiled(turned).problems).toEqual([])
  })
})

describe('a source whose words may be shown', () => {
  const gazette = 'sources/gazette-2021.yml'
  const text = 'The town council counts 14 wrecks on the reef; the pilots’ guild counts 22, small boats among them.'
  const own = edited(
    edited(overlaid(), gazette, swap('kind: news', 'kind: news\nrights: own')),
    gazette,
    swap('gist: The council’s count of wrecks is 14.', `text: "${text}"`),
  )

  it('shows a passage itself, quoted, instead of a gist', () => {
    const { output, problems } = compileFiles(own, documents())
    expect(problems).toEqual([])
    expect(output?.ledger.sources.sources['gazette-2021']).toMatchObject({
      rights: 'own',
      passages: { p4: { text, gist: `“${text}”` } },
    })
    const cited = output?.sets.flatMap(({ citations }) => citations).find(({ passage }) => passage === 'p4')
    expect(cited?.gist).toBe(`“${text}”`)
  })

  it('is held to neither coverage nor copied text', () => {
    const copied = edited(
      own,
      'sets/light.yml',
      swap(
        'The whole town came to see it.',
        'It shone with the whole town on the quay and the band of the fire brigade playing.',
      ),
    )
    const passedOver = edited(copied, gazette, swap(/leftOut:[\s\S]*$/, ''))
    expect(compileFiles(passedOver, documents()).problems).toEqual([])
    const another = edited(passedOver, gazette, swap('rights: own', 'rights: quoted'))
    expect([...new Set(compileFiles(another, documents()).problems.map(({ rule }) => rule))].sort()).toEqual([
      'copied-text',
      'coverage',
      'gist',
      'rights',
    ])
  })
})

describe('a quotation', () => {
  const quoted = 'with the whole town on the quay and the band of the fire brigade playing'
  const explained = (text: string) => edited(overlaid(), 'sets/light.yml', swap('The whole town came to see it.', text))

  it('in quotation marks is no copied text where its speaker is named, and is counted apart', () => {
    const named = compileFiles(explained(`It was lit “${quoted}”, as The Orrin Gazette puts it.`), documents())
    expect(named.problems).toEqual([])
    expect(stats(named.content).quotations).toEqual({ total: 1, words: 15 })
    for (const text of [`It was lit “${quoted}”.`, `The Orrin Gazette says that it was lit ${quoted}.`])
      expect(compileFiles(explained(text), documents()).problems.map(({ rule }) => rule)).toEqual(['copied-text'])
  })

  it('in a question about who said it is named by its claims', () => {
    const who = edited(
      overlaid(),
      'sets/light.yml',
      swap(
        'Who was the keeper of the light?',
        'Who said that it was lit “with the whole town on the quay and the band of the fire brigade”?',
      ),
    )
    expect(compileFiles(who, documents()).problems.map(({ rule }) => rule)).toEqual(['copied-text'])
    const said = edited(
      who,
      'claims/light.yml',
      swap(
        'statement: The light has a keeper, Tom Vale.',
        'statement: The light has a keeper, Tom Vale.\n  by: The Gazette’s reporter',
      ),
    )
    expect(compileFiles(said, documents()).problems).toEqual([])
  })
})
