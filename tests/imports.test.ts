/**
 * Imports go one way: DESIGN.md, “Layout”. Read from the source text of every file, types included, so that what the bundler
 * or the type checker would let pass is seen too. What each bundle really holds, tests/widget/imports.test.ts says.
 */
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { sources } from './sources.ts'

/** What the files of a folder may import. */
interface Rule {
  /** Our own folders, besides itself. */
  folders?: readonly string[]
  /** Folders of which it may import types, and nothing that is there when it runs. */
  types?: readonly string[]
  /** Packages of npm; `node:` stands for what Node has. */
  packages?: readonly string[]
}

const MODEL = ['content/model']
const PLAY = { folders: ['content/model/play'], types: ['content/model/schema'] } as const

/** By folder: the longest that a file is in counts. `*` is one part of a path. */
const rules: Record<string, Rule> = {
  'content/model/schema': { folders: ['content/model/play'], packages: ['valibot'] },
  'content/model/play': { types: ['content/model/schema'] },
  'content/compile': {
    folders: MODEL,
    packages: ['node:', 'valibot', '@valibot/to-json-schema', 'yaml', 'd3-geo', 'geojson', 'topojson-client', 'world-atlas'],
  },
  'content/compile/pictures': { folders: [...MODEL, 'content/compile'], packages: ['node:', 'sharp'] },
  // `npm run content` only chooses between the two.
  'content/cli.ts': { folders: ['content/compile', 'content/sheet'] },
  'content/sheet': {
    folders: [...MODEL, 'content/compile', 'content/export/rows.ts'],
    packages: ['node:', 'valibot', 'yaml', 'papaparse', 'read-excel-file', 'write-excel-file'],
  },
  'content/export': { folders: MODEL, packages: ['fflate'] },
  'content/draft': {
    folders: [...MODEL, 'content/compile'],
    packages: ['node:', 'valibot', 'yaml', 'linkedom', 'marked', '@mozilla/readability'],
  },

  'widget/strings': PLAY,
  'widget/components': { ...PLAY, folders: [...PLAY.folders, 'widget/strings'], packages: ['preact'] },
  // What asks knows nothing of what tells: the one place that fetches it is named.
  'widget/quiz/ask': { ...PLAY, folders: [...PLAY.folders, 'widget/strings', 'widget/quiz/shell'], packages: ['preact'] },
  'widget/quiz/shell': {
    folders: [...PLAY.folders, 'widget/strings', 'widget/quiz/ask', 'widget/options.ts', 'widget/pause.ts'],
    types: PLAY.types,
    packages: ['preact'],
  },
  'widget/quiz/shell/fetch.ts': { folders: ['widget/quiz/shell', 'widget/quiz/tell'] },
  widget: { ...PLAY, packages: ['preact'] },

  'worker/http': { folders: [...MODEL, 'worker/generated'], packages: ['valibot'] },
  worker: { folders: [...MODEL, 'content/export'], packages: ['hono', 'valibot', 'cloudflare:workers'] },
  'worker/classes/shared': { folders: MODEL, packages: ['valibot'] },
  'worker/site': {
    types: ['worker/classes/shared'],
    folders: [...MODEL, 'content/export', 'widget', 'worker/http', 'worker/generated', 'worker/oembed'],
    packages: ['preact', 'preact-render-to-string', 'uqr'],
  },
  'worker/site/cards': {
    folders: [...MODEL, 'content/compile/tokens.ts', 'worker/site', 'worker/generated'],
    packages: ['node:', 'budoux', 'satori', 'sharp'],
  },
  'worker/site/prerender': {
    folders: [...MODEL, 'content/export', 'worker/http', 'worker/generated', 'worker/site'],
    packages: ['node:'],
  },
  // Page scripts run in the browser: what they share with their page knows neither of the two.
  'worker/site/pages/*/script.ts': {
    ...PLAY,
    folders: [...PLAY.folders, 'widget', 'worker/site/pages', 'worker/site/heights', 'worker/classes/shared'],
    packages: ['preact'],
  },
  'worker/site/pages/*/script': {
    ...PLAY,
    folders: [...PLAY.folders, 'widget', 'worker/site/pages', 'worker/classes/shared'],
    packages: ['preact'],
  },

  scripts: { folders: ['content', 'widget', 'worker'], packages: ['*'] },
  // The page of every state runs in the browser, the overlay of `npm run dev` too.
  tests: { folders: ['content', 'widget', 'worker', 'scripts'], packages: ['*'] },
}

interface Import {
  from: string
  /** A path from the root, or the name of a package. */
  to: string
  /** Gone when types are stripped. */
  type: boolean
}

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)
const ruleOf = (path: string): [string, Rule] | undefined =>
  Object.entries(rules)
    .filter(([folder]) => new RegExp(`^${folder.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}(/|$)`).test(path))
    .sort(([a], [b]) => b.length - a.length)[0]

/** Every import of a file, static, re-exported and dynamic; one whose address is known only when it runs is left out. */
function importsOf(from: string, text: string): Import[] {
  const { module, errors } = parseSync(from, text)
  if (errors.length) throw new Error(`${from}: ${errors[0]?.message}`)
  const target = (specifier: string) =>
    specifier.startsWith('.')
      ? join(dirname(from), specifier.replace(/\?.*/, ''))
      : specifier.replace(/^((@[^/]+\/)?[^/]+).*/, '$1')
  const all = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      type: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ specifier: moduleRequest.value, type: isType }] : [])),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const [, specifier] = /^['"`]([^'"`$]+)['"`]$/.exec(text.slice(start, end)) ?? []
      return specifier === undefined ? [] : [{ specifier, type: false }]
    }),
  ]
  return all.map(({ specifier, type }) => ({ from, to: target(specifier), type }))
}

/** Whether a file may import that: a package as its folder says, a file of its own folder, of one below, or of a named one. */
function isAllowed({ from, to, type }: Import): boolean {
  const [folder, { folders = [], types = [], packages = [] }] = ruleOf(from) ?? ['', {}]
  if (!/[\\/]/.test(to) || to.startsWith('@') || to.startsWith('node:'))
    return packages.includes('*') || packages.some((one) => to === one || (one === 'node:' && to.startsWith('node:')))
  return isIn(to, folder) || [...folders, ...(type ? types : [])].some((one) => isIn(to, one))
}

const all = [...sources].flatMap(([path, text]) => importsOf(path, text))

describe('imports', () => {
  it('are found in every room', () => {
    expect(sources.size).toBeGreaterThan(300)
    const rooms = new Set([...sources.keys()].map((path) => ruleOf(path)?.[0]))
    expect([...rooms].filter((room) => room === undefined)).toEqual([])
    expect(all.filter(({ type }) => type).length).toBeGreaterThan(100)
    expect(all.filter(({ type }) => !type).length).toBeGreaterThan(300)
  })

  it('go one way', () => {
    const against = all.filter((one) => !isAllowed(one)).map(({ from, to, type }) => `${from} → ${to}${type ? ' (type)' : ''}`)
    expect(against).toEqual([])
  })

  const forbidden: [from: string, text: string][] = [
    ['worker/routes/sets.ts', "import { check } from '../../content/compile/check.ts'"],
    ['worker/routes/sets.ts', "import type { Problem } from '../../content/compile/problem.ts'"],
    ['worker/http/table.ts', "import type { Edition } from '../site/edition.ts'"],
    ['worker/routes/sets.ts', "import { readFileSync } from 'node:fs'"],
    ['widget/quiz/shell/keys.ts', "import type { Row } from '../../../worker/http/table.ts'"],
    ['widget/quiz/ask/ChoiceRow.tsx', "import { markOf } from '../tell/marks.ts'"],
    ['widget/quiz/shell/Quiz.tsx', "const tell = () => import('../tell/index.ts')"],
    ['widget/page.ts', "import { page } from '../worker/site/pages/quiz/page.tsx'"],
    ['widget/load.ts', "import { CompiledSet } from '../content/model/schema/compiled.ts'"],
    ['widget/load.ts', "export { hash } from '../content/compile/hash.ts'"],
    ['widget/load.ts', "import * as v from 'valibot'"],
    ['widget/components/Cites.tsx', "import type { QuizScene } from '../quiz/shell/types.ts'"],
    ['content/model/play/grade.ts', "import * as v from 'valibot'"],
    ['content/model/play/grade.ts', "import { Answer } from '../schema/answers.ts'"],
    ['content/model/schema/set.ts', "import type { Problem } from '../../compile/problem.ts'"],
    ['content/compile/emit.ts', "const load = () => import('../draft/article.ts')"],
    ['worker/site/pages/claims/script.ts', "import { Document } from '../../document/document.tsx'"],
    ['worker/site/document/document.tsx', "import 'node:fs'"],
    ['scripts/dev/dev.ts', "import { right } from '../../tests/browser/answers.ts'"],
  ]
  it.each(forbidden)('of a kind that is forbidden are found: %s: %s', (from, text) => {
    expect(importsOf(from, text).map(isAllowed)).toEqual([false])
  })
})
