import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileFiles } from '../../content/compile/compile.ts'
import { paragraphsOf } from '../../content/compile/documents.ts'
import { kinds, type NewKind, skeleton } from '../../content/compile/new.ts'
import { format } from '../../content/compile/problem.ts'
import type { RawFile } from '../../content/compile/read.ts'
import { types } from '../../content/model/schema/question.ts'

const text = 'The first paragraph tells of a ferry.\nThe second one of its captain.\nThe third is about a storm.\nNothing else.\n'
const sha256 = createHash('sha256').update(text).digest('hex')
const documents = new Map([['todo-source', { sha256, paragraphs: paragraphsOf(text) }]])

// Nothing gives another away, repeats it or is longer than its neighbours: a word for each.
const words = 'amber basalt cedar dolmen ebony fjord garnet heron indigo jasper kelp linden'.split(' ')
const word = (n: number) => (words[n % 12] ?? '') + (words[Math.floor(n / 12)] ?? '')

/** What is a document’s own, or has to be the same wherever it stands, by what a placeholder says of it. */
const document: Record<string, string> = {
  'words of paragraph 1': 'tells of a ferry',
  'words of paragraph 2': 'of its captain',
  'words of paragraph 3': 'is about a storm',
  'who published it, as printed': 'The Courier',
  'one sentence for the list of quizzes.': 'What The Courier has.',
  people: 'people',
  'who counts': 'Harbour office',
  'how many, by whose count?': 'How many people, by the count of the harbour office?',
  'who said what, with full names.': 'Ada Brenn says so.',
  'who expected what, with full names.': 'Tom Vale expects it.',
  'who said it': 'Ada Brenn',
  'who expected it': 'Tom Vale',
}

/** A template filled in: a text of its own for each placeholder, and what a document says for what is a document’s. */
function filled(kind: NewKind): string {
  let n = 0
  const said = (hint: string) => {
    n++
    if (hint in document) return document[hint]
    const marks = /\[[\w, -]+\]$/.exec(hint)?.[0]
    const own = `${kind} ${word(n)}${/[.?]$/.exec(hint.replace(/ ?\[.*\]$/, ''))?.[0] ?? ''}`
    return marks ? `${own} ${marks}` : own
  }
  return skeleton(kind, '2026-11-21')
    .replace(/"TODO: ([^"]*)"/g, (_, hint: string) => `"${said(hint)}"`)
    .replace('"0000000000000000000000000000000000000000000000000000000000000000"', sha256)
    .replace(/^reviewed: false/m, 'reviewed: true')
}

const names = Object.keys(kinds) as NewKind[]
const files = (of: (kind: NewKind) => string): RawFile[] => [
  { file: 'topics/x/topic.yml', folder: 'topics', topic: 'x', id: 'x', text: 'title: X\nsummary: Y.\nlanguage: en\n' },
  ...names.map((kind): RawFile => {
    const [folder, id] = [kinds[kind], `todo-${kind}`]
    return { file: `topics/x/${folder}/${id}.yml`, folder, topic: 'x', id, text: of(kind) }
  }),
]
const compiled = (of: (kind: NewKind) => string) =>
  compileFiles({ site: { text: 'name: A\npublisher: B\n' }, files: files(of), images: [], strays: [] }, documents, {
    today: '2026-11-21',
  })

describe('what `new` starts', () => {
  it('is every kind of file, and builds once its placeholders are filled in', () => {
    const { problems, output } = compiled(filled)
    expect(problems.map(format)).toEqual([])
    expect(output?.sets.map(({ id }) => id)).toEqual(['todo-set'])
    expect(output?.explainers.map(({ id }) => id)).toEqual(['todo-explainer'])
  })

  it('has a question of every type, a section of every kind, and a claim of every kind', () => {
    const all = (kind: NewKind, list: string, field: string) => {
      const value = parse(skeleton(kind, '2026-11-21'))
      return (list ? value[list] : value).map((one: Record<string, string>) => one[field])
    }
    expect(all('set', 'questions', 'type')).toEqual(types)
    expect(all('explainer', 'sections', 'kind')).toEqual(['text', 'timeline', 'people', 'figures', 'accounts', 'map'])
    expect(all('claim', '', 'kind')).toEqual(['event', 'count', 'status', 'statement', 'forecast', 'fact'])
  })

  it('is published by nobody as it stands, and says only of its placeholders what is missing', () => {
    const { problems, output } = compiled((kind) => skeleton(kind, '2026-11-21'))
    expect(output).toBeUndefined()
    expect(new Set(problems.map(({ rule }) => rule)).has('schema')).toBe(false)
    const asIfReviewed = compiled((kind) => skeleton(kind, '2026-11-21').replace(/^reviewed: false/m, 'reviewed: true'))
    expect(new Set(asIfReviewed.problems.map(({ rule }) => rule)).has('todo')).toBe(true)
  })

  it('says when it was begun', () => {
    for (const kind of ['set', 'explainer'] as const) expect(parse(skeleton(kind, '2026-11-21')).updated).toBe('2026-11-21')
  })
})
