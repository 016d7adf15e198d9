import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { anchorLength, anchorPlace } from '../../../content/compile/anchors.ts'
import { compileFiles } from '../../../content/compile/compile.ts'
import { paragraphsOf, readDocuments } from '../../../content/compile/documents.ts'
import { format } from '../../../content/compile/problem.ts'
import { read } from '../../../content/compile/read.ts'
import { RUN } from '../../../content/compile/rules/copied-text.ts'
import { words } from '../../../content/compile/words.ts'
import { readArticle } from '../../../content/draft/article.ts'
import { candidate } from '../../../content/draft/candidates.ts'
import { Text } from '../../../content/model/schema/primitives.ts'
import type { Ran } from '../inProcess.ts'
import { draft, newsroom, spawnDraft } from './run.ts'

const room = newsroom()
const ran: Record<string, Ran> = {}
beforeAll(async () => {
  // Once as the command that is typed.
  for (const [ending, run] of [
    ['html', spawnDraft],
    ['md', draft],
    ['txt', draft],
  ] as const)
    ran[ending] = await run(room.folder, [`article.${ending}`, '--id', `wall-${ending}`])
})
afterAll(room.done)

const paragraphs = (ending: string) => paragraphsOf(room.read(`content/documents/wall-${ending}.txt`))
const source = (ending: string) => room.read(`content/topics/orrin-head/sources/wall-${ending}.yml`)

describe('a page', () => {
  it('is read without its furniture', () => {
    const text = paragraphs('html').join('\n')
    expect(text).toContain('Marrowby, a market town of 6,200 people')
    expect(text).toContain('It has been asked to bring its own lamps')
    for (const furniture of [
      '214 partners',
      'Sport',
      'Email',
      'inbox',
      'What the inquiry found',
      'Told you so',
      'Most read',
      'Privacy',
      'dataLayer',
    ])
      expect(text, furniture).not.toContain(furniture)
  })

  it('gives its title, publisher, author, address, language, and the day where it was published', () => {
    expect(parse(source('html'))).toMatchObject({
      title: "Marrowby's new wall is up. Now the town must decide who shuts the gates",
      publisher: 'The Senn Valley Courier',
      author: 'Tessa Brandt',
      published: '2025-10-02',
      url: 'https://courier.example/news/2025/10/02/marrowby-flood-wall',
      language: 'en-GB',
      inferred: [],
      reviewed: false,
    })
  })

  it('has its subheadings and captions left out, by its markup', () => {
    const { leftOut } = parse(source('html')) as { leftOut: { paragraph: number; reason: string }[] }
    const told = leftOut.map(({ paragraph, reason }) => `${reason}: ${paragraphs('html')[paragraph - 1]}`)
    expect(told).toContain('subheading: Nine gates and a rota')
    expect(told).toContain('picture caption: The last panel is lowered beside the corn exchange. Photograph: Dana Whitlock')
    expect(told).toHaveLength(5)
  })

  it('keeps its hash and its number of paragraphs with the source', () => {
    const text = room.read('content/documents/wall-html.txt')
    const sha256 = createHash('sha256').update(text).digest('hex')
    expect(parse(source('html')).document).toEqual({ sha256, paragraphs: paragraphs('html').length })
  })

  it('leaves blanks and breaks as a text fragment finds them', () => {
    const article = readArticle(
      'x.html',
      `<title>T</title><article>${'<p>A long enough para\u00adgraph,\n  with <b>bold</b>, here<br>and there.</p>'.repeat(9)}</article>`,
    )
    expect(article?.blocks.slice(0, 2).map(({ text }) => text)).toEqual([
      'A long enough paragraph, with bold, here',
      'and there.',
    ])
  })
})

describe('Markdown and plain text', () => {
  it('give the same paragraphs as the page, but for what only a page has', () => {
    const body = (all: string[]) => all.filter((text) => text.length > 90)
    expect(body(paragraphs('md'))).toEqual(body(paragraphs('html')))
    expect(body(paragraphs('txt'))).toEqual(body(paragraphs('html')))
  })

  it('of Markdown, marks are gone and the front matter is read', () => {
    expect(paragraphs('md').join()).toContain('relied on a storage meadow upstream')
    expect(paragraphs('md').join()).not.toMatch(/[*#[\]]|https?:/)
    expect(parse(source('md'))).toMatchObject({ author: 'Tessa Brandt', published: '2025-10-02', language: 'en-GB' })
  })

  it('what is not found is left for the editor, and never guessed', () => {
    const fields = ['title', 'publisher', 'author', 'published', 'url', 'language', 'kind', 'vantage']
    for (const field of fields) expect(source('txt')).toMatch(new RegExp(`^# TODO ${field}: `, 'm'))
    expect(Object.keys(parse(source('txt')))).toEqual(['inferred', 'reviewed', 'document', 'passages'])
  })

  it.each([
    ['2 October 2025', undefined],
    ['2025-10-02T23:40:00-01:00', '2025-10-02'],
    ['2025-10', '2025-10'],
    ['2025-13-40', undefined],
  ])('a date is one that is written as one: %s', (date, published) => {
    expect(readArticle('x.md', `---\npublished: ${date}\n---\nText.\n`)?.published).toBe(published)
  })

  it.each(['no: [yaml', '- a list', ''])('front matter that is none breaks nothing: %s', (front) => {
    expect(readArticle('x.md', `---\n${front}\n---\nText.\n`)?.blocks).toEqual([{ text: 'Text.', kind: 'text' }])
  })
})

/** The problems of the page's source, with its document at hand and no other. */
function problems(root: string): string[] {
  const documents = readDocuments(room.path('content/documents'))
  const only = new Map([...documents].filter(([id]) => id === 'wall-html'))
  const found = compileFiles(read(root), only).problems
  return found.filter(({ file }) => file === 'topics/orrin-head/sources/wall-html.yml').map(format)
}

describe('the passages proposed as comments', () => {
  it('stand once, where they say, and copy nothing, once they are uncommented', () => {
    const own = newsroom()
    const complete = source('html')
      .replace(/^ {2}# (p\d+:|- )/gm, '  $1')
      .replaceAll('what it says, in our own words', 'Said.')
      .replace(/^# TODO kind.*/m, 'kind: news')
      .replace(/^# TODO vantage.*/m, 'vantage: A local paper.')
    writeFileSync(own.path('content/topics/orrin-head/sources/wall-html.yml'), complete)
    expect(Object.keys(parse(complete).passages)).toHaveLength(19)
    expect(problems(own.path('content'))).toEqual([])
    own.done()
  })

  it('are told by the compiler to be still missing, with the line, and the comments copy no run of nine words', () => {
    expect(problems(room.path('content'))).toEqual([
      'topics/orrin-head/sources/wall-html.yml:1: schema: found nothing, expected the fields “kind”, “vantage”',
      'topics/orrin-head/sources/wall-html.yml:19: schema: found nothing, expected a mapping (passages)',
    ])
  })
})

describe('the words proposed for an anchor', () => {
  const awkward = [
    '14,000-mile',
    '(22,530-kilometer',
    'U.S.',
    '“so”',
    'a\u00a0b',
    '&amp;',
    '<b',
    'wall',
    'gate',
    'tide',
    'Brenn',
    '1921,',
    'x/y/z',
  ]
  const paragraph = fc.array(fc.constantFrom(...awkward), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))

  /** What any rule would say of an anchor that was proposed. */
  const faults = (anchor: string, number: number, document: readonly string[]) =>
    [
      anchorLength(anchor),
      anchorPlace(anchor, number, document),
      words(anchor).length < RUN ? undefined : 'copies',
      v.is(Text, anchor) ? undefined : 'no plain text',
    ].filter(Boolean)

  it('break no rule, whatever the text is made of', () => {
    let proposed = 0
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (document) => {
        for (const number of document.keys()) {
          const anchor = candidate(number + 1, document)
          if (anchor === undefined) continue
          proposed++
          expect(faults(anchor, number + 1, document)).toEqual([])
        }
      }),
    )
    expect(proposed).toBeGreaterThan(20)
  })

  it.each(['html', 'md', 'txt'])('break none in the articles of the fixtures: %s', (ending) => {
    const document = paragraphs(ending)
    const anchors = document.map((_, i) => candidate(i + 1, document))
    expect(anchors.filter(Boolean).length).toBeGreaterThan(10)
    anchors.forEach((anchor, i) => {
      if (anchor !== undefined) expect(faults(anchor, i + 1, document)).toEqual([])
    })
  })
})

describe('the command', () => {
  it('says what it wrote and what comes next', () => {
    expect(ran['html']?.status).toBe(0)
    const lines = ran['html']?.stdout.split('\n')
    expect(lines?.[0]).toBe(`article.html: ${paragraphs('html').length} paragraphs`)
    expect(lines).toContain('wrote content/documents/wall-html.txt')
    expect(lines).toContain('wrote content/topics/orrin-head/sources/wall-html.yml')
    expect(lines).toContain('  npm run content -- new claim wall-html --content content')
    expect(lines).toContain('  npm run content -- new set wall-html --content content')
  })

  it('writes over nothing, unless forced', async () => {
    const edited = room.path('content/topics/orrin-head/sources/wall-txt.yml')
    writeFileSync(edited, 'mine\n')
    const refused = await draft(room.folder, ['article.txt', '--id', 'wall-txt'])
    expect(refused.status).toBe(1)
    expect(refused.stderr).toBe(
      'content/documents/wall-txt.txt:1: draft: found a file, expected none, or --force\ncontent/topics/orrin-head/sources/wall-txt.yml:1: draft: found a file, expected none, or --force\n',
    )
    expect(source('txt')).toBe('mine\n')
    expect((await draft(room.folder, ['article.txt', '--id', 'wall-txt', '--force'])).status).toBe(0)
    expect(source('txt')).toContain('reviewed: false')
  })

  it('takes the documents’ folder that is named', async () => {
    const { status } = await draft(room.folder, ['article.md', '--id', 'elsewhere', '--documents', 'papers'])
    expect(status).toBe(0)
    expect(room.has('papers/elsewhere.txt')).toBe(true)
  })

  it.each([
    [['none.html'], 1, 'none.html:1: draft: found no file, expected an article: .html, .htm, .md, .markdown, .txt'],
    [
      ['https://paper.example/news/wall'],
      1,
      'https://paper.example/news/wall: draft: found an address, expected a file: open the page in a browser and save it as HTML',
    ],
    [['proposal.json'], 1, 'proposal.json:1: draft: found .json, expected .html, .htm, .md, .markdown, .txt'],
    [[], 2, 'draft takes one article'],
    [['article.md', 'article.txt'], 2, 'draft takes one article'],
    [['article.md', '--id', 'Not an id'], 2, '--id: found Not an id, expected an id'],
    [['article.md', '--modle', 'x'], 2, 'Unknown option'],
    [['article.md', '--model', 'http://localhost'], 2, '--model-name: found nothing, expected the name of a model'],
    [
      ['article.md', '--model', 'ftp://localhost', '--model-name', 'm'],
      1,
      '--model: found ftp://localhost, expected an http or https address',
    ],
    [
      ['article.md', '--model', 'http://localhost', '--model-name', 'm', '--timeout', 'soon'],
      2,
      '--timeout: found soon, expected seconds',
    ],
  ])('%j is refused with the reason', async (args, status, message) => {
    const refused = await draft(room.folder, args)
    expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status, stdout: '' })
    expect(refused.stderr).toContain(message)
    expect(refused.stderr.includes('Usage:')).toBe(status === 2)
  })

  it('says so when there is nothing to read', async () => {
    writeFileSync(room.path('empty.html'), '<title>Nothing</title><script>1</script>')
    const { status, stderr } = await draft(room.folder, ['empty.html'])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'empty.html:1: draft: found no text of an article, expected at least one paragraph\n',
    })
  })
})
