/**
 * An exported name is declared in one file, so that who searches for it finds the thing; and a file is named in one case.
 * Read from the source text of every file, as tests/imports.test.ts does.
 */
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { sources } from './sources.ts'

/** Why files may declare one name between them, and which: `home` gives the file that another only stands in for, in part. */
interface Exception {
  reason: string
  home: (file: string, name: string) => string
}

/** What `npm run release` bundles in the place of a module that fetches: scripts/build/standalone.ts. */
const replaced: Record<string, string> = {
  'widget/release/fetch.ts': 'widget/quiz/shell/fetch.ts',
  'widget/release/loading.ts': 'widget/loader/loading.ts',
  'widget/release/strings.ts': 'widget/strings/load.ts',
  'widget/release/words.ts': 'widget/strings/explainer/load.ts',
}

const TAG = /(?:^|[/.])([a-z]{2})\.ts$/

const exceptions: Exception[] = [
  {
    reason: 'What is in a language is named by its tag, as its file is.',
    home: (file, name) => (TAG.exec(file)?.[1] === name ? `${name}.ts` : file),
  },
  {
    reason: 'The words of a page have one name in every language, and a file for each.',
    home: (file, name) => (TAG.exec(file)?.[1] === name ? file : file.replace(/\/words\.[a-z]{2}\.ts$/, '/words.ts')),
  },
  {
    reason: 'Strings of the same kind have one name in every language: `evidence` is read alone by pages that ask nothing.',
    home: (file, name) => (name === 'evidence' ? file.replace(/^(widget\/strings)\/[a-z]{2}\.ts$/, '$1/evidence.ts') : file),
  },
  {
    reason: 'A module of a release takes the place of one that fetches, so it exports what that does.',
    home: (file) => replaced[file] ?? file,
  },
  {
    reason: 'The loader calls `connect` of whichever app it fetched.',
    home: (file, name) => (name === 'connect' && file === 'widget/explainer/app.tsx' ? 'widget/app.tsx' : file),
  },
]

interface Export {
  file: string
  name: string
  /** Erased when the program runs. */
  type: boolean
}

/** Every name that a file declares and exports; a value and a type of one name are one. What it passes on is another's. */
function exportsOf(file: string, text: string): Export[] {
  const { module, errors } = parseSync(file, text)
  if (errors.length) throw new Error(`${file}: ${errors[0]?.message}`)
  const all = module.staticExports.flatMap(({ entries }) => entries).filter(({ moduleRequest }) => !moduleRequest)
  const types = new Map<string, boolean>()
  for (const { exportName, isType } of all)
    if (exportName.name && exportName.kind === 'Name') types.set(exportName.name, isType && (types.get(exportName.name) ?? true))
  return [...types].map(([name, type]) => ({ file, name, type }))
}

/** The names that more than one file declares, each with its files. */
function clashes(all: readonly Export[], but: readonly Exception[]): string[] {
  const declared = new Map<string, string[]>()
  for (const { file, name } of all) declared.set(name, [...(declared.get(name) ?? []), file])
  return [...declared].flatMap(([name, files]) => {
    const homes = new Set(files.map((file) => but.reduce((home, one) => one.home(home, name), file)))
    return homes.size > 1 ? [`${name}: ${files.join(', ')}`] : []
  })
}

const all = [...sources].flatMap(([file, text]) => exportsOf(file, text))

describe('an exported name', () => {
  it('is declared in one file, but for a reason', () => {
    expect(all.length).toBeGreaterThan(800)
    expect(clashes(all, exceptions)).toEqual([])
  })

  it.each(exceptions)('is declared in more than one for a reason that still holds: $reason', (exception) => {
    const others = exceptions.filter((one) => one !== exception)
    expect(clashes(all, others)).not.toEqual([])
  })

  it('is found where it clashes: as value, type, class or list, and not where it is passed on', () => {
    const declared = [
      'export const rank = 1',
      'export type rank = 1',
      'export interface rank {}',
      'export class rank {}',
      'const rank = 1\nexport { rank }',
    ]
    const first = exportsOf('a.ts', 'export function rank() {}')
    for (const text of declared) expect(clashes([...first, ...exportsOf('b.ts', text)], exceptions)).toEqual(['rank: a.ts, b.ts'])
    expect(exportsOf('b.ts', "export { rank } from './a.ts'\nexport * from './a.ts'")).toEqual([])
    expect(exportsOf('a.ts', 'export const rank = 1\nexport type rank = 1')).toEqual([
      { file: 'a.ts', name: 'rank', type: false },
    ])
  })
})

/** What a file would be named instead; nothing where its name is right. */
function renamed(file: string, text: string): string | undefined {
  const [, folder = '', base = '', rest] = /^(.*\/)([^/.]+)((?:\.\w+)*\.tsx?)$/.exec(file) ?? []
  // Its name is that of the rule, which problems print.
  if (folder === 'content/compile/rules/') return /^[a-z]+(-[a-z]+)*$/.test(base) ? undefined : `${folder}kebab-case${rest}`
  const values = exportsOf(file, text).filter(({ type }) => !type)
  const [only] = values.length === 1 ? values : []
  const component = rest === '.tsx' && only && /^[A-Z]/.test(only.name) ? only.name : undefined
  if (component) return base === component ? undefined : `${folder}${component}${rest}`
  if (values.some(({ name }) => name === base) && /^[A-Z]\w*$/.test(base)) return undefined
  return /^[a-z][a-zA-Z0-9]*$/.test(base) ? undefined : `${folder}camelCase${rest}`
}

describe('a file', () => {
  it('is named in camelCase; one of a component as the component; a content rule as the rule', () => {
    const wrong = [...sources].flatMap(([file, text]) => (renamed(file, text) ? [`${file} → ${renamed(file, text)}`] : []))
    expect(wrong).toEqual([])
  })

  const named: [file: string, text: string, instead: string | undefined][] = [
    ['widget/load.ts', 'export const loadData = 1', undefined],
    ['widget/load-set.ts', 'export const loadSet = 1', 'widget/camelCase.ts'],
    ['widget/Load.ts', 'export const loadData = 1', 'widget/camelCase.ts'],
    ['widget/quiz/ask/Row.tsx', 'export function Row() {}\nexport interface Mark {}', undefined],
    ['widget/quiz/ask/row.tsx', 'export function Row() {}\nexport interface Mark {}', 'widget/quiz/ask/Row.tsx'],
    ['tests/browser/in-view.spec.ts', '', 'tests/browser/camelCase.spec.ts'],
    ['content/compile/rules/as-of.ts', 'export const asOf = 1', undefined],
    ['content/compile/rules/asOf.ts', 'export const asOf = 1', 'content/compile/rules/kebab-case.ts'],
  ]
  it.each(named)('is told its name: %s', (file, text, instead) => expect(renamed(file, text)).toBe(instead))
})
