import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { compile } from '../../content/compile/compile.ts'
import { emit } from '../../content/compile/emit.ts'
import { bakedOf } from '../../scripts/build/baked.ts'
import { writePictures } from '../../scripts/build/pictures.ts'
import { siteOf } from '../../scripts/build/site.ts'
import { createRedraw, type Redraw } from '../../scripts/dev/redraw.ts'
import { openapi } from '../../scripts/docs/openapi/document.ts'
import { root } from '../../scripts/root.ts'
import type * as prerendering from '../../worker/site/prerender/index.tsx'
import { dist } from '../site.ts'

const ORIGIN = 'http://localhost:8787'
const renderer: typeof prerendering = await import(pathToFileURL(join(dist, '../prerender/index.js')).href)
const set = 'topics/far-skerry/sets/first-steps.yml'
const translation = 'topics/far-skerry/translations/ja/sets/first-steps.yml'
let folder: string
let content: string
let publicDir: string

/** The files of a build of what the content is now, from nothing; the scripts' own aside, which content does not change. */
async function built(into: string): Promise<string> {
  const { output, problems } = compile(content, { drafts: true, documents: join(content, 'documents') })
  if (!output) throw new Error(JSON.stringify(problems))
  const settings = siteOf('build')
  const { contact, origin, ...site } = settings
  emit(output, join(into, 'v1'))
  await writePictures(content, into, join(root, 'node_modules/.cache/footnote/images'))
  await renderer.prerender(into, origin, undefined, contact, {}, site)
  writeFileSync(join(into, 'openapi.json'), JSON.stringify(openapi(into, origin, settings)))
  return bakedOf(settings, output.index)
}

/** Every file by its path, as text. */
const filesIn = (of: string) =>
  new Map(
    readdirSync(of, { recursive: true })
      .map(String)
      .filter((name) => statSync(join(of, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(of, name), 'latin1')]),
  )

/** What a build from nothing makes, by what it is made of: some tests end in the same content. */
const builds = new Map<string, ReturnType<typeof filesIn>>()
const contentNow = () => JSON.stringify([...filesIn(content)])

/** What differs from a build from nothing. */
async function differing(): Promise<string[]> {
  if (!builds.has(contentNow())) {
    const anew = mkdtempSync(join(folder, 'anew-'))
    await built(anew)
    builds.set(contentNow(), filesIn(anew))
  }
  const [expected, found] = [builds.get(contentNow()) ?? new Map(), filesIn(publicDir)]
  expect(expected.size).toBeGreaterThan(100)
  return [...new Set([...expected.keys(), ...found.keys()])].filter((name) => expected.get(name) !== found.get(name))
}

function finish(redraw: Redraw): string[] {
  for (let step = redraw.rest?.next(); step; step = redraw.rest?.next()) if (step.done) return step.value.files
  return []
}

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')))
const page = (file: string) => readFileSync(join(publicDir, file), 'utf8')

describe('what npm run dev writes after a save', { timeout: 120_000 }, () => {
  let redraw: Redraw

  /** A build of the content as it is before any save. */
  let base: string
  let baked: string
  const begin = () => {
    folder = mkdtempSync(join(tmpdir(), 'redraw-'))
    content = join(folder, 'content')
    publicDir = join(folder, 'public')
    cpSync(join(root, 'tests/fixtures/site'), content, { recursive: true })
    vi.stubEnv('CONTENT', content)
    vi.stubEnv('DOCUMENTS', '')
    vi.stubEnv('ORIGIN', ORIGIN)
  }

  beforeAll(async () => {
    begin()
    base = folder
    baked = await built(publicDir)
    builds.set(contentNow(), filesIn(publicDir))
    vi.unstubAllEnvs()
  })
  afterAll(() => rmSync(base, { recursive: true, force: true }))

  beforeEach(async () => {
    begin()
    cpSync(join(base, 'public'), publicDir, { recursive: true })
    redraw = createRedraw(renderer, { content, publicDir, origin: ORIGIN, baked })
    await redraw.save()
  })

  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is nothing where nothing was changed', async () => {
    expect(redraw.rest).toBeUndefined()
    expect(await differing()).toEqual([])
  })

  it('is the changed set first, and in the end what a build from nothing would have made', async () => {
    edit(set, (text) => text.replace('title: First steps', 'title: Another title'))
    expect(await redraw.save()).toMatchObject({ state: 'written', moved: false })
    expect(page('quiz/first-steps.html')).toContain('Another title')
    expect(page('frame/quiz/first-steps.html')).toContain('Another title')
    expect(page('index.html')).not.toContain('Another title')
    expect(finish(redraw)).toContain('index.html')
    expect(await differing()).toEqual([])
  })

  it('is so when sources and claims change, and when the next save comes before all is drawn', async () => {
    edit('topics/far-skerry/sources/log-1919.yml', (text) => text.replace(/^title: .*$/m, 'title: Another log'))
    await redraw.save()
    redraw.rest?.next()
    edit(set, (text) => text.replace('title: First steps', 'title: Another title'))
    await redraw.save()
    finish(redraw)
    expect(page('sources/log-1919.html')).toContain('Another log')
    expect(await differing()).toEqual([])
  })

  it('is so when sets come and go', async () => {
    cpSync(join(content, set), join(content, set.replace('first-steps', 'second-steps')))
    for (const file of [set, translation]) rmSync(join(content, file))
    expect(await redraw.save()).toMatchObject({ state: 'written', moved: true })
    expect(existsSync(join(publicDir, 'quiz/first-steps.html'))).toBe(false)
    expect(page('quiz/second-steps.html')).toContain('First steps')
    finish(redraw)
    expect(await differing()).toEqual([])
  })

  it('is nothing as long as something is wrong, and what was saved before it is finished', async () => {
    edit(set, (text) => text.replace('title: First steps', 'title: Another title'))
    await redraw.save()
    const before = readFileSync(join(content, set), 'utf8')
    edit(set, (text) => text.replace('use: ', 'use: no-such-set-'))
    const { state, problems } = await redraw.save()
    expect(state).toBe('broken')
    expect(problems.map(({ rule }) => rule)).toContain('references')
    finish(redraw)
    expect(page('index.html')).toContain('Another title')
    writeFileSync(join(content, set), before)
    expect(await redraw.save()).toMatchObject({ state: 'written', problems: [{ level: 'warning' }] })
    expect(await differing()).toEqual([])
  })

  it('is left to a build where scripts hold what was changed', async () => {
    edit('site.yml', (text) => text.replace(/^name: .*$/m, 'name: Another name'))
    expect(await redraw.save()).toMatchObject({ state: 'build' })
  })
})
