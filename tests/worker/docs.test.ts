/** The documentation is true: its examples are tested, its links lead somewhere, its tables list what there is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { marked, type Tokens } from 'marked'
import { describe, expect, it } from 'vitest'
import { choices } from '../../content/model/play/options.ts'
import { gates } from '../../scripts/check/gates.ts'
import { root } from '../../scripts/root.ts'
import type { FailureCode } from '../../widget/load.ts'

const text = (file: string) => readFileSync(join(root, file), 'utf8')
const under = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()
const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...under('docs').flatMap((file) => (file.endsWith('.md') ? `docs/${file}` : [])),
]

/** Every token of a document, those within others included. */
function tokens(file: string): Tokens.Generic[] {
  const found: Tokens.Generic[] = []
  marked.walkTokens(marked.lexer(text(file)), (token) => {
    found.push(token as Tokens.Generic)
  })
  return found
}

/** How an example is compared: without its indentation, and with the host as host pages name it. */
const plain = (code: string) =>
  code
    .replaceAll('https://HOST', 'HOST')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()

/** The same of an app's source, whose formatter adds commas and lines of its own. */
const code = (text: string) => plain(text).replace(/,?\s+/g, ' ')

const hostPages = under('tests/embed').flatMap((file) => (file.endsWith('.html') ? plain(text(`tests/embed/${file}`)) : []))
const policies = under('tests/embed').flatMap((file) =>
  file.endsWith('host.json') ? JSON.parse(text(`tests/embed/${file}`))['Content-Security-Policy'] : [],
)
const examples = ['README.md', 'docs/embedding.md'].flatMap((file) =>
  tokens(file).flatMap(({ type, lang = '', text }) => (type === 'code' ? { file, lang, code: plain(text) } : [])),
)
const inLang = (...langs: string[]) => examples.filter(({ lang }) => langs.includes(lang))

describe('examples', () => {
  // Read at the console, not written into a page.
  const typed = "document.querySelector('footnote-quiz').offsetHeight"
  const embedded = inLang('html', 'js', 'css').filter(({ code }) => code !== typed)

  it('are found', () => {
    expect(embedded.length).toBeGreaterThan(10)
    expect(inLang('csp').length).toBeGreaterThan(3)
  })

  it.each(embedded)('stand in a host page: $file $code', ({ code }) => {
    expect(hostPages.filter((page) => page.includes(code))).not.toEqual([])
  })

  const sources = ['react', 'vue', 'svelte', 'angular', 'astro/src', 'next/app'].flatMap((app) => {
    const files = under(`tests/frameworks/${app}`).filter((file) => /\.(tsx?|vue|svelte|astro)$/.test(file))
    return files.map((file) => code(text(`tests/frameworks/${app}/${file}`)))
  })
  const recipes = inLang('ts', 'tsx', 'vue', 'svelte', 'astro')

  it('for frameworks are found', () => {
    expect([...new Set(recipes.map(({ lang }) => lang))].sort()).toEqual(['astro', 'svelte', 'ts', 'tsx', 'vue'])
  })

  it.each(recipes)('stand in an app of the framework: $lang $code', ({ code: example }) => {
    expect(sources.filter((source) => source.includes(code(example)))).not.toEqual([])
  })

  it.each(inLang('csp'))('are policies that a host page sends: $code', ({ code }) => {
    expect(policies).toContain(code)
  })

  it('are named for host pages that there are', () => {
    const named = [...text('docs/embedding.md').matchAll(/\[`(\d\d-[\w-]+)`\]/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(5)
    for (const name of named) expect(existsSync(join(root, `tests/embed/${name}`)), name).toBe(true)
  })
})

describe('commands', () => {
  const { scripts } = JSON.parse(text('package.json'))

  it.each(documents)('are scripts that there are: %s', (file) => {
    for (const [, name = ''] of text(file).matchAll(/npm run ([\w-]+)/g)) {
      expect(scripts[name], `npm run ${name}`).toBeDefined()
      for (const [path] of scripts[name].matchAll(/\S+\.ts/g)) expect(existsSync(join(root, path)), path).toBe(true)
    }
  })

  it('work on files that there are', () => {
    // The walk-through names files that its reader makes.
    const all = documents
      .filter((file) => file !== 'docs/from-document-to-quiz.md')
      .flatMap((file) => [...text(file).matchAll(/(?<![\w/<>])(?:tests|content|widget|worker|scripts)\/[\w./-]*\w/g)])
    const missing = all.map(([path]) => path).filter((path) => !existsSync(join(root, path)))
    // What is said to be missing, and what is not committed.
    expect(missing.filter((path) => !['content/documents', 'content/topics'].includes(path))).toEqual([])
  })
})

/** GitHub's anchor of a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-')

describe('links', () => {
  it.each(documents)('lead to files and headings that there are: %s', (file) => {
    const images = [...text(file).matchAll(/<img src="([^"]+)"/g)].map(([, src = '']) => src)
    const links = tokens(file).flatMap(({ type, href }) => (type === 'link' || type === 'image' ? [href as string] : []))
    for (const href of [...links, ...images].filter((href) => !/^https?:/.test(href))) {
      const [path, heading] = href.split('#')
      const target = path ? join(dirname(file), path) : file
      expect(existsSync(join(root, target)), href).toBe(true)
      const headings = heading && tokens(target).flatMap(({ type, text }) => (type === 'heading' ? anchor(text) : []))
      if (heading) expect(headings, href).toContain(heading)
    }
  })
})

/** The cells of a document's table whose first heading is `first`. */
function table(file: string, first: string): string[][] {
  const found = tokens(file).find(({ type, header }) => type === 'table' && header[0].text.replaceAll('`', '') === first) as
    | Tokens.Table
    | undefined
  return found?.rows.map((row) => row.map(({ text }) => text.replace(/^`|`$/g, ''))) ?? []
}
const names = (first: string) => table('docs/embedding.md', first).map(([name]) => name)

/** What the widget's components say in a certain place, each once. */
function inWidget(place: RegExp): string[] {
  const files = under('widget').filter((file) => /\.tsx?$/.test(file))
  return [...new Set(files.flatMap((file) => [...text(`widget/${file}`).matchAll(place)].map(([, name = '']) => name)))].sort()
}

/** Every failure: the type checker holds this table to the type. */
const failures: Record<FailureCode, true> = {
  network: true,
  'not-found': true,
  withdrawn: true,
  'bad-option': true,
  internal: true,
}

describe('tables', () => {
  it('of sizes give the limits that are held', () => {
    expect(table('README.md', 'what')).toEqual(Object.entries(gates).map(([kind, limit]) => [kind, String(limit)]))
  })

  it('of options list every one, with its values', () => {
    expect(names('option').sort()).toEqual(['questions', 'limit', 'shuffle', 'lang', 'accent', ...Object.keys(choices)].sort())
    for (const [name, values] of table('docs/embedding.md', 'option'))
      if (name && name in choices) expect(values).toBe(choices[name as keyof typeof choices].join('`, `'))
  })

  it('of colours and letters list every custom property, with its defaults', () => {
    // Each colour stands there twice: for browsers without light-dark(), and as it is.
    const sheets = ['tokens', 'parties'].map((name) => text(`widget/styles/${name}.css`)).join('')
    const found = sheets.matchAll(/var\((--footnote-[\w-]+), (?:light-dark\(([^),]+), ([^)]+)\))?/g)
    const tokens = new Map([...found].map(([, name, light = '', dark = '']) => [name, [name, light, dark]]))
    expect(table('docs/embedding.md', 'custom property').map(([name, , light, dark]) => [name, light, dark])).toEqual([
      ...tokens.values(),
    ])
  })

  it('and lists name every part', () => {
    const parts = inWidget(/ part="(\w+)"/g)
    const listed = /^Parts, for .*?: (.*)\.$/m.exec(text('docs/embedding.md'))?.[1] ?? ''
    expect([...listed.matchAll(/`(\w+)`/g)].map(([, part]) => part).sort()).toEqual(parts)
  })

  it('of events and failures list what can happen', () => {
    expect(names('event').sort()).toEqual(inWidget(/(?:emit|tell)\('(\w+)'/g).map((name) => `footnote:${name}`))
    expect(names('code').sort()).toEqual(Object.keys(failures).sort())
  })
})
