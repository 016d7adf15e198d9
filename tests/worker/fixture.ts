import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import type { CompiledQuestion, Index } from '../../content/model/schema/compiled.ts'
import { CompiledSet, Index as IndexShape } from '../../content/model/schema/compiled.ts'
import { CompiledExplainer } from '../../content/model/schema/compiledExplainer.ts'
import { ClaimsFile as ClaimsFileShape, SourcesFile, TopicsFile } from '../../content/model/schema/ledger.ts'
import { root } from '../../scripts/root.ts'
import { prerender } from '../../worker/site/prerender/index.tsx'

/**
 * A small set with a question of every type, so that exact answers can be asserted whatever the real content says. Every
 * text that must not be seen before an answer says SECRET.
 */
const revision = (n: number) => String(n).padStart(12, '0')

const citation = (passage: string, gist: string, source = 'herald') => ({
  source,
  passage,
  publisher: 'The Herald',
  title: 'A lake and its boats',
  published: '2020-05',
  language: 'en',
  kind: 'news' as const,
  vantage: 'A local paper.',
  inferred: [],
  paragraph: Number.parseInt(passage.slice(1), 10),
  anchor: 'the words that find it',
  gist,
  url: 'https://herald.example/lake',
  href: 'https://herald.example/lake#:~:text=the%20words%20that%20find%20it',
})

const common = (n: number, id: string) => ({
  id,
  revision: revision(n),
  stem: `Stem of ${id}`,
  explanation: `SECRET explanation of ${id}.`,
  citations: [0],
  claims: ['boats'],
})
const because = (of: string, ...citations: number[]) => ({ why: `SECRET why of ${of}.`, citations })

const questions: CompiledQuestion[] = [
  {
    ...common(1, 'one'),
    type: 'single',
    asOf: '2020-05',
    options: [
      { id: 'red', text: 'Red', ...because('red', 1) },
      { id: 'green', text: 'Green', ...because('green', 2) },
      { id: 'blue', text: 'Blue', ...because('blue', 1) },
      { id: 'none', text: 'None of these', ...because('none', 1), fixed: true },
    ],
    key: ['green'],
  },
  {
    ...common(2, 'some'),
    type: 'multiple',
    options: [
      { id: 'ant', text: 'Ant', ...because('ant', 1) },
      { id: 'bee', text: 'Bee', ...because('bee', 2) },
      { id: 'cat', text: 'Cat', ...because('cat', 3) },
      { id: 'dog', text: 'Dog', ...because('dog', 1) },
    ],
    key: { true: ['ant', 'bee'], either: ['dog'] },
  },
  { ...common(3, 'truth'), type: 'truefalse', true: because('true', 1), false: because('false', 2), key: ['false'] },
  {
    ...common(4, 'count'),
    type: 'number',
    min: 0,
    max: 120,
    step: 1,
    unit: 'boats',
    accept: [{ value: 13, tolerance: 1, ...because('thirteen', 1) }],
    near: [{ from: 17, to: 17, ...because('seventeen', 2) }],
    key: [{ value: 13, tolerance: 1 }],
  },
  {
    ...common(5, 'name'),
    type: 'text',
    accept: [{ text: ['Ada Löwe', 'A. Löwe'], ...because('ada', 1) }],
    near: [{ text: ['Bo Löwe'], ...because('bo', 2) }],
    key: ['Ada Löwe', 'A. Löwe'],
  },
  {
    ...common(6, 'sequence'),
    type: 'order',
    items: [
      { id: 'third', text: 'Came third', ...because('third', 1) },
      { id: 'first', text: 'Came first', ...because('first', 1) },
      { id: 'second', text: 'Came second', ...because('second', 1) },
    ],
    key: ['first', 'second', 'third'],
  },
  {
    ...common(7, 'homes'),
    type: 'match',
    lefts: [
      { id: 'oak', text: 'Oak' },
      { id: 'pike', text: 'Pike' },
    ],
    rights: [
      { id: 'river', text: 'River' },
      { id: 'forest', text: 'Forest' },
      { id: 'moon', text: 'Moon' },
    ],
    pairs: [
      { left: 'oak', right: 'forest', ...because('oak', 1) },
      { left: 'pike', right: 'river', ...because('pike', 2) },
    ],
    extra: [{ right: 'moon', ...because('moon', 3) }],
    key: { oak: 'forest', pike: 'river' },
  },
  {
    ...common(8, 'proof'),
    type: 'evidence',
    statement: 'Boats are counted in May.',
    passages: [
      { id: 'alpha', citation: 1, why: 'SECRET why of alpha.' },
      { id: 'beta', citation: 2, why: 'SECRET why of beta.' },
    ],
    key: ['beta'],
  },
  {
    ...common(9, 'gone'),
    type: 'truefalse',
    withdrawn: { date: '2026-01-02', note: 'It was asked badly.' },
    true: because('gone', 1),
    false: because('gone', 2),
    key: ['true'],
  },
]

export const boats: CompiledSet = v.parse(CompiledSet, {
  id: 'boats',
  version: 'aaaaaaaaaaaa',
  language: 'en',
  title: 'Boats on the lake',
  summary: 'A set with a question of every type.',
  updated: '2026-11-01',
  results: [
    { from: 0, text: 'A start.' },
    { from: 0.5, text: 'Well under way.' },
  ],
  corrections: [{ date: '2026-02-03', question: 'one', note: 'A spelling was put right.' }],
  questions,
  citations: [
    citation('p1', 'Gist of p1.'),
    citation('p2', 'Gist of p2.'),
    citation('p9b', 'Gist of p3.', 'leaflet'),
    citation('p10', 'Gist of p4.', 'leaflet'),
  ],
  claims: {
    boats: { statement: 'SECRET claim about boats.', kind: 'count', voice: 'reported', asOf: '2020-05', citations: [0] },
  },
  conflicts: {},
} satisfies CompiledSet)

/** An explainer with a section of every kind, drawn from the same lake. */
export const lake: CompiledExplainer = v.parse(CompiledExplainer, {
  id: 'lake',
  version: 'bbbbbbbbbbbb',
  language: 'en',
  title: 'The lake & its boats',
  summary: 'An explainer with a section of every kind.',
  updated: '2026-11-02',
  sections: [
    {
      id: 'years',
      heading: 'The years',
      kind: 'timeline',
      lead: 'From oars to motors.',
      claims: ['first', 'boats'],
      check: { set: 'boats', question: 'one', type: 'single', stem: 'Stem of one', asOf: '2020-05' },
    },
    {
      id: 'crew',
      heading: 'The crew',
      kind: 'people',
      claims: ['first', 'boats'],
      people: [
        { name: 'Ada Löwe', claims: ['first'] },
        { name: 'Bae Yo-rim', claims: ['boats'] },
      ],
    },
    {
      id: 'counts',
      heading: 'The counts',
      kind: 'figures',
      claims: ['boats', 'rafts', 'crowd'],
      check: {
        set: 'boats',
        question: 'proof',
        type: 'evidence',
        stem: 'Which passage proves this?',
        statement: 'There were boats.',
      },
    },
    { id: 'dispute', heading: 'The dispute', kind: 'accounts', claims: [], conflict: 'how-many' },
    {
      id: 'rest',
      heading: 'The rest',
      kind: 'text',
      claims: ['guess'],
      check: { set: 'boats', question: 'truth', type: 'truefalse', stem: 'The lake is empty.' },
    },
  ],
  citations: ['p1', 'p2', 'p3', 'p4'].map((passage) => citation(passage, `Gist of ${passage}.`)),
  claims: {
    first: { statement: 'Ada Löwe rowed first.', kind: 'event', voice: 'reported', when: '1902-05-03', citations: [0, 1] },
    boats: {
      statement: 'There were 13 boats.',
      kind: 'count',
      voice: 'reported',
      asOf: '2020-05',
      figure: { value: 13, of: 17, bound: 'exact', unit: 'boats', by: 'the harbour' },
      supersededBy: 'crowd',
      citations: [1],
    },
    rafts: {
      statement: 'Rafts were fewer than 20.',
      kind: 'count',
      voice: 'attributed',
      by: 'the club',
      asOf: '2019',
      figure: { value: 20, bound: 'below', unit: 'boats', by: 'the club' },
      note: 'The day is not printed.',
      citations: [2],
    },
    crowd: {
      statement: 'The club suspects more than 100.',
      kind: 'count',
      voice: 'attributed',
      by: 'the club',
      asOf: '2021',
      figure: { value: 100, bound: 'above', unit: 'boats', by: 'the club' },
      citations: [3],
    },
    guess: { statement: 'The lake is busy.', kind: 'status', voice: 'inferred', asOf: '2021', citations: [3] },
  },
  conflicts: { 'how-many': { kind: 'differ', over: 'How many boats', note: 'Rafts or not.', accounts: ['boats', 'rafts'] } },
} satisfies CompiledExplainer)

export const bateaux: CompiledSet = { ...boats, language: 'fr', page: '/fr/quiz/boats', title: 'Des bateaux' }
const sunk: CompiledSet = { ...boats, id: 'sunk', withdrawn: { date: '2026-03-04', note: 'Its only source was withdrawn.' } }

const index: Index = v.parse(IndexShape, {
  sets: [boats, sunk].map(({ id, version, title, summary, updated, withdrawn }) => ({
    id,
    topic: 'lake',
    version,
    languages: id === 'boats' ? ['en', 'fr'] : ['en'],
    title,
    summary,
    questions: questions.length,
    updated,
    ...(withdrawn && { withdrawn }),
  })),
  explainers: [lake].map(({ id, version, title, summary }) => ({
    id,
    topic: 'lake',
    version,
    languages: ['en'],
    title,
    summary,
  })),
  topics: [{ id: 'lake', languages: ['en'], title: 'The lake', summary: 'Boats, and who counts them.' }],
  embed: null,
})

const passage = (paragraph: number, href: string, claims: string[], questions: string[] = []) => ({
  anchor: 'the words that find it',
  gist: `Gist of p${paragraph}.`,
  paragraph,
  href,
  claims,
  questions,
})
const from = { topic: 'lake', lang: 'en' }
const document = { ...from, document: { sha256: 'a'.repeat(64), paragraphs: 20 }, language: 'en', vantage: 'A local paper.' }

const sources: SourcesFile = v.parse(SourcesFile, {
  sources: {
    herald: {
      ...document,
      title: 'A lake and its boats',
      document: { sha256: 'a'.repeat(64), paragraphs: 5 },
      leftOut: [
        { paragraph: 3, reason: 'page furniture' },
        { paragraph: 4, reason: 'page furniture' },
        { paragraph: 5, reason: 'an advertisement' },
      ],
      publisher: 'The Herald',
      published: '2020-05',
      inferred: [],
      url: 'https://herald.example/lake',
      kind: 'news',
      passages: {
        p1: passage(1, 'https://herald.example/lake#:~:text=the%20words%20that%20find%20it', ['boats', 'quiet']),
        p2: passage(2, 'https://herald.example/søen#:~:text=the%20words%20that%20find%20it', ['few'], ['boats/proof']),
      },
    },
    leaflet: {
      ...document,
      title: 'A leaflet of the sailing club',
      publisher: 'Sailing Club',
      published: '2019',
      inferred: ['publisher'],
      kind: 'primary',
      note: 'Found without a cover.',
      passages: { p10: passage(10, '/sources/leaflet#p10', []), p9b: passage(9, '/sources/leaflet#p9b', ['boats']) },
    },
  },
})

/** The day on which the fixture's pages are made. */
const today = '2026-11-21'

const claims = v.parse(ClaimsFileShape, {
  claims: {
    boats: {
      ...from,
      statement: 'There were 13 boats.',
      kind: 'count',
      voice: 'reported',
      asOf: '2020-05',
      figure: { value: 13, bound: 'exact', unit: 'boats' },
      supersededBy: 'more',
      // Due on the day before the pages are made.
      reviewBy: '2026-11-20',
      cites: ['herald/p1', 'leaflet/p9b'],
      conflicts: ['how-many'],
      questions: ['boats/one', 'boats/count', 'boats/gone', 'sunk/one'],
    },
    few: {
      ...from,
      statement: 'Fewer than 12 of 20 boats were afloat.',
      kind: 'count',
      voice: 'attributed',
      by: 'the harbour master',
      asOf: '2019/2020-03',
      figure: { value: 12, of: 20, bound: 'below', unit: 'boats', by: 'the sailing club' },
      cites: ['herald/p2'],
      conflicts: ['how-many'],
      questions: [],
    },
    more: {
      ...from,
      statement: 'A regatta will bring more boats.',
      kind: 'forecast',
      voice: 'analysis',
      by: 'Ada Löwe',
      when: '1970/1989',
      // Due on the very day: not late yet.
      reviewBy: '2026-11-21',
      note: 'Only the decades are printed.',
      cites: ['leaflet/p10'],
      conflicts: [],
      questions: [],
    },
    quiet: {
      ...from,
      statement: 'Nobody counted before.',
      kind: 'status',
      voice: 'inferred',
      asOf: '2019',
      note: 'Our reading: the page speaks of no count.',
      cites: ['herald/p1'],
      conflicts: [],
      questions: [],
    },
  },
  conflicts: {
    'how-many': {
      ...from,
      kind: 'differ',
      over: 'How many boats there were',
      note: 'One counts those afloat.',
      accounts: ['boats', 'few'],
    },
  },
})

const topics = v.parse(TopicsFile, {
  topics: {
    lake: {
      title: 'The lake',
      summary: 'Boats, and who counts them.',
      lang: 'en',
      sets: ['boats', 'sunk'],
      explainers: ['lake'],
      sources: ['herald', 'leaflet'],
      claims: 4,
    },
  },
})

/** Writes a public directory with the fixture, plus any other sets, and renders its pages. Returns where. */
export async function fixtureDir(more: CompiledSet[] = [], contact?: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'footnote-'))
  const files: [string, unknown][] = [
    ['sets/boats.json', boats],
    ['sets/boats.fr.json', bateaux],
    ['sets/sunk.json', sunk],
    ...more.map((set): [string, unknown] => [`sets/${set.id}.json`, set]),
    ['explainers/lake.json', lake],
    ['index.json', index],
    ['sources.json', sources],
    ['claims.json', claims],
    ['topics.json', topics],
  ]
  for (const [file, data] of files) {
    const path = join(dir, 'v1', file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, JSON.stringify(data))
  }
  await prerender(dir, 'https://quiz.example', today, contact)
  await writeFile(join(dir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>\n')
  await copyFile(join(root, 'widget/package/footnote.d.ts'), join(dir, 'footnote.d.ts'))
  return dir
}

let once: Promise<string> | undefined

/** The directory of the fixture alone, the same for all who only read it. */
export function fixtureOnce(): Promise<string> {
  once ??= fixtureDir()
  return once
}
