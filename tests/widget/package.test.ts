/** The package of types, as `npm pack` makes it, in a TypeScript project that has nothing else. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { marked, type Tokens } from 'marked'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../scripts/root.ts'

const folder = join(root, 'widget/package')
const project = mkdtempSync(join(tmpdir(), 'footnote-package-'))
afterAll(() => rmSync(project, { recursive: true, force: true }))

const text = (path: string) => readFileSync(join(root, path), 'utf8')
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, encoding: 'utf8' })

/** The README's example in a language. */
const example = (lang: string) =>
  marked
    .lexer(text('widget/package/README.md'))
    .filter((token): token is Tokens.Code => token.type === 'code' && token.lang === lang)
    .map(({ text }) => text)
    .join('\n')

const jsx = (code: string) => `export const it = ${code}\n`

/** Files of the project that are right, and files with what the type checker has to say of each. */
const right = { 'plain.ts': example('ts'), 'view.tsx': example('tsx') }
const wrong: Record<string, [code: string, error: RegExp]> = {
  'value.tsx': [jsx('<footnote-quiz quiz="a" theme="sepia" />'), /Type '"sepia"' is not assignable/],
  'noId.tsx': [jsx('<footnote-quiz />'), /Property 'quiz' is missing/],
  'attribute.tsx': [jsx('<footnote-quiz quiz="a" colour="red" />'), /Property 'colour' does not exist/],
  'detail.tsx': [jsx('<footnote-quiz quiz="a" onfootnote-answer={(e) => e.detail.score} />'), /Property 'score' does not exist/],
  'element.tsx': [jsx('<footnote-quizz quiz="a" />'), /Property 'footnote-quizz' does not exist/],
  'event.ts': [
    "document.createElement('footnote-quiz').addEventListener('footnote:answer', (e) => e.detail.score)",
    /Property 'score' does not exist/,
  ],
  'message.ts': [
    "import type { FootnoteMessage } from 'footnote-embed'\nexport const type: FootnoteMessage['type'] = 'footnote:end'",
    /Type '"footnote:end"' is not assignable/,
  ],
  'result.ts': ["document.createElement('footnote-quiz').result = null", /Cannot assign to 'result'/],
}

/** What the type checker says of the project: a file's name, and all that is said of it. */
function check(): Map<string, string> {
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom'],
    jsx: 'react-jsx',
    jsxImportSource: 'preact',
    types: ['footnote-embed'],
  }
  for (const [name, code] of Object.entries(right)) writeFileSync(join(project, name), code)
  for (const [name, [code]] of Object.entries(wrong)) writeFileSync(join(project, name), code)
  const config = { compilerOptions: options, files: [...Object.keys(right), ...Object.keys(wrong)] }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
  const tsc = join(root, 'node_modules/.bin/tsc')
  const { stdout } = spawnSync(tsc, ['-p', '.', '--pretty', 'false'], { cwd: project, encoding: 'utf8' })
  const errors = new Map<string, string>()
  for (const error of stdout.split(/^(?=\S)/m)) {
    const name = error.split('(', 1)[0] ?? ''
    errors.set(name, (errors.get(name) ?? '') + error)
  }
  return errors
}

let packed: { filename: string; files: { path: string }[] }
let errors: Map<string, string>

beforeAll(() => {
  ;[packed] = JSON.parse(npm(folder, 'pack', '--json', '--pack-destination', project))
  writeFileSync(join(project, 'package.json'), '{ "private": true }')
  npm(project, 'install', join(project, packed.filename))
  mkdirSync(join(project, 'node_modules'), { recursive: true })
  symlinkSync(join(root, 'node_modules/preact'), join(project, 'node_modules/preact'))
  errors = check()
})

describe('the package', () => {
  it('holds the types, what they are, and the license', () => {
    expect(packed.files.map(({ path }) => path).sort()).toEqual(['LICENSE', 'README.md', 'footnote.d.ts', 'package.json'])
    expect(text('widget/package/LICENSE')).toBe(text('LICENSE'))
  })

  it('has the version of the project, and needs nothing', () => {
    const { version, dependencies, peerDependencies, private: kept } = JSON.parse(text('widget/package/package.json'))
    expect({ version, dependencies, peerDependencies, kept }).toEqual({ version: JSON.parse(text('package.json')).version })
  })
})

describe('its types', () => {
  it('take the examples of its README', () => {
    expect(right['plain.ts']).toContain('footnote:complete')
    expect(right['view.tsx']).toContain('<footnote-quiz')
    expect(errors.get('plain.ts')).toBeUndefined()
    expect(errors.get('view.tsx')).toBeUndefined()
  })

  it('refuse what is wrong, and are right themselves', () => {
    expect([...errors.keys()].sort()).toEqual(Object.keys(wrong).sort())
    for (const [name, [, error]] of Object.entries(wrong)) expect(errors.get(name)).toMatch(error)
  })
})
