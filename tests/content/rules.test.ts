import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileFiles } from '../../content/compile/compile.ts'
import { fails, format } from '../../content/compile/problem.ts'
import { rules } from '../../content/compile/rules/index.ts'
import { compileBase, documents, fixtures, overlaid, overlays } from './fixture.ts'

/** What a fixture's `expected.txt` lists: every problem, in order, as it is printed. */
const expected = (name: string) =>
  readFileSync(join(fixtures, name, 'expected.txt'), 'utf8')
    .trimEnd()
    .split('\n')
const needsDocuments = (name: string) => rules.some((rule) => rule.name === name && rule.needsDocuments)

/** Each fixture as compiled. One that translates a part of the tree is told what it leaves out, which is not what it is for. */
const compiled = new Map(
  overlays.map((name) => {
    const all = compileFiles(overlaid(name), needsDocuments(name) ? documents(name) : undefined, { today: '2026-11-21' })
    return [name, { ...all, problems: all.problems.filter(({ rule }) => rule !== 'untranslated' || name === 'untranslated') }]
  }),
)
const problemsOf = (name: string) => compiled.get(name)?.problems ?? []

/** Faults of reading, which come before the content rules. */
const reading = ['yaml', 'duplicate-key', 'file-name', 'file-missing', 'file', 'schema']

describe('content rules', () => {
  it('have nothing to say about a valid tree', () => {
    expect(compileBase().problems).toEqual([])
  })

  it('each have a fixture that breaks them, and each fixture a rule', () => {
    const names = [...rules.map(({ name }) => name), ...reading, 'two-faults']
    expect([...overlays].sort()).toEqual(names.sort())
  })

  it.each(overlays)('report file, line, what was found and expected: %s', (name) => {
    expect(problemsOf(name).map(format)).toEqual(expected(name))
  })

  it.each(overlays.filter((name) => name !== 'two-faults'))('report nothing else in the same fixture: %s', (name) => {
    expect(new Set(problemsOf(name).map(({ rule }) => rule))).toEqual(new Set([name]))
  })

  it.each(overlays)('let nothing be published when broken, warnings aside: %s', (name) => {
    const failed = fails(problemsOf(name))
    expect(compiled.get(name)?.output === undefined).toBe(failed)
    expect(failed).toBe(!rules.some((rule) => rule.name === name && rule.level))
  })

  it('that need documents are named and skipped without them', () => {
    const { problems, skipped, output } = compileFiles(overlaid('anchor'), undefined)
    expect(skipped).toEqual(['anchor', 'document-missing', 'document-hash', 'passage-text', 'copied-text'])
    expect(problems).toEqual([])
    expect(output).toBeDefined()
  })
})

describe('a broken part', () => {
  it('is reported once and not again wherever it is referred to', () => {
    const raw = overlaid()
    const broken = raw.files.map((file) => ({ ...file, text: file.text.replace('kind: primary', 'kind: hearsay') }))
    expect(compileFiles({ ...raw, files: broken }, undefined).problems.map(format)).toEqual([
      'topics/orrin-head/sources/log-2022.yml:6: schema: found “hearsay”, expected one of news, analysis, opinion, primary (kind)',
    ])
  })
})

describe('two of one id, of which nobody knows which is meant,', () => {
  const other = {
    'sources/gazette-2021': `title: Log of another light
publisher: Pilots of Aldness
published: "2022-03"
inferred: []
language: en
kind: primary
vantage: Those who sail by another light.
document: { sha256: ${'a'.repeat(64)}, paragraphs: 1 }
passages:
  p1: { anchor: words of another log, gist: The lamp was lit. }
`,
    'sets/light': `title: Another light
summary: Of which nobody asks yet.
language: en
updated: "2026-11-21"
reviewed: false
results: [{ from: 0, text: Done. }]
questions:
  - use: nowhere/one
`,
  }

  it.each(Object.entries(other))('are one problem, not one wherever they are referred to: %s', (name, text) => {
    const { files, ...raw } = overlaid()
    const [folder = '', id = ''] = name.split('/')
    const about = files.find((file) => file.folder === 'topics')
    const first = files.find((file) => file.folder === folder)
    if (!about || !first) throw new Error('no such file')
    // Before the other by its name, so that the other's references would lead into it.
    const topic = 'aldness'
    const added = [
      { ...about, file: `topics/${topic}/topic.yml`, topic, id: topic },
      { ...first, file: `topics/${topic}/${name}.yml`, topic, id, text },
    ]
    const { problems } = compileFiles({ ...raw, files: [...added, ...files] }, undefined, { today: '2026-11-21' })
    expect(problems.map(format)).toEqual([
      `topics/orrin-head/${name}.yml:1: ids: found “${id}” a second time, expected each id once in the site: rename one file`,
    ])
  })
})
