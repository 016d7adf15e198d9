import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type Compiled, compileFiles, nothingKept } from '../../content/compile/compile.ts'
import { findDocuments, readDocuments } from '../../content/compile/documents.ts'
import { outputFiles, outputText } from '../../content/compile/emit.ts'
import type { Problem } from '../../content/compile/problem.ts'
import { type Raw, read } from '../../content/compile/read.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type * as renderer from '../../worker/site/prerender/index.tsx'
import { bakedOf } from '../build/baked.ts'
import { writePictures } from '../build/pictures.ts'
import { siteOf } from '../build/site.ts'
import { type ApiOwner, openapi } from '../docs/openapi/document.ts'
import { root } from '../root.ts'
import { draftsIn } from './drafts.ts'

export interface RedrawOptions {
  /** The content folder. */
  content: string
  /** Public files as a build with drafts left them: they are kept up to date. */
  publicDir: string
  origin: string
  /** What that build took of the content: see bakedOf. */
  baked: string
}

/** What became of a save. */
export interface Redrawn {
  /** `build`: scripts or the Worker hold something that changed, so that all is to be built again. */
  state: 'written' | 'broken' | 'build'
  problems: Problem[]
  drafts: string[]
  /** Whether there are files that were not, or no longer. */
  moved: boolean
}

export interface Redraw {
  /** Compiles what is there now and writes what changed and its own pages. All else is left to `rest`. */
  save(): Promise<Redrawn>
  /** Draws all other pages, a portion a step, and returns the files that changed by it; undefined when there is nothing to do. */
  rest: Generator<undefined, { files: string[]; moved: boolean }> | undefined
}

// Of what changed, no more pages than are drawn in about half a second come before the others.
const FIRST = 24

const filesUnder = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    : []

/** What pages show of a file of content: its claims and conflicts stand on those of its topic. */
const shownAs = ({ folder, id, topic }: Raw['files'][number]) =>
  folder === 'claims' || folder === 'conflicts' ? `claims/${topic}` : `${folder}/${id}`

/** Keeps what was built up to date with the content, without building: files are compiled and pages drawn in this process. */
export function createRedraw(
  { plan, addressOf, exportsOf, isListed }: Pick<typeof renderer, 'plan' | 'addressOf' | 'exportsOf' | 'isListed'>,
  { content, publicDir, origin, baked }: RedrawOptions,
): Redraw {
  const v1 = join(publicDir, 'v1')
  const kept = nothingKept()
  let texts = new Map(filesUnder(v1).map((path) => [path, readFileSync(join(v1, path), 'utf8')]))
  const values = new Map<string, { text: string; value: unknown }>()
  const sources = new Map<string, string>()
  /** Sets whose exports are not written yet, `sets/x.ja.json`. */
  const stale = new Set<string>()
  /** Whether files came or went that nobody was told of yet. */
  let moved = false
  /** Pages that there are. */
  let pages: Set<string> | undefined

  /** A compiled file; the same object as long as its text is the same. */
  async function json<T>(path: string): Promise<T> {
    const text = texts.get(path) ?? ''
    const before = values.get(path)
    if (before?.text === text) return before.value as T
    const value = JSON.parse(text)
    values.set(path, { text, value })
    return value
  }
  /** Writes a file where it differs from what is there, and says whether it did, and whether it is new. */
  function write(file: string, text: string | Uint8Array): 'same' | 'changed' | 'new' {
    const path = join(publicDir, file)
    const there = existsSync(path)
    if (there && readFileSync(path).equals(Buffer.from(text))) return 'same'
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return there ? 'changed' : 'new'
  }
  const remove = (file: string) => rmSync(join(publicDir, file), { force: true })

  function compiled(raw: Raw): Compiled {
    const folder = findDocuments(undefined, content)
    const { embed } = JSON.parse(texts.get('index.json') ?? '{}')
    return compileFiles(raw, folder ? readDocuments(folder) : undefined, { embed, drafts: true, kept })
  }

  /** The pictures that sets name, as a build would put them there; whether any came or went. */
  async function picture(): Promise<boolean> {
    const folder = join(publicDir, 'images')
    const before = filesUnder(folder)
    const named = new Set(
      [...texts.values()].flatMap((text) => [...text.matchAll(/"\/images\/([0-9a-f]{12})-/g)].map(([, hash]) => hash)),
    )
    const there = new Set(before.map((name) => name.slice(0, 12)))
    if (named.size === there.size && [...named].every((hash) => hash && there.has(hash))) return false
    await writePictures(content, publicDir, join(root, 'node_modules/.cache/footnote/images'))
    for (const name of before) if (!named.has(name.slice(0, 12))) remove(`images/${name}`)
    return true
  }

  const redraw: Redraw = {
    rest: undefined,
    async save() {
      const raw = read(content)
      const touched = new Set<string>()
      for (const file of raw.files) {
        if (sources.has(file.file) && sources.get(file.file) !== file.text) touched.add(shownAs(file))
        sources.set(file.file, file.text)
      }
      const { problems: found, output } = compiled(raw)
      const problems = found.map((one) => ({
        ...one,
        file: relative(process.cwd(), join(content, one.file)).replaceAll('\\', '/'),
      }))
      const told = { problems, drafts: draftsIn(raw) }
      if (!output) return { ...told, moved: false, state: 'broken' }
      const site = siteOf('build')
      if (bakedOf(site, output.index) !== baked) return { ...told, moved: false, state: 'build' }

      const before = texts
      let same = true
      texts = new Map(outputFiles(output).map((file) => [file.path, outputText(file, kept.output)]))
      for (const [path, text] of texts) {
        if (before.get(path) === text) continue
        same = false
        if (!before.has(path)) moved = true
        const [, kind, id] = /^(sets|explainers)\/([^.]+)/.exec(path) ?? []
        if (kind) touched.add(`${kind}/${id}`)
        if (kind === 'sets') stale.add(path)
        write(`v1/${path}`, text)
      }
      for (const path of before.keys()) {
        if (texts.has(path)) continue
        remove(`v1/${path}`)
        if (path.startsWith('sets/')) stale.add(path)
        same = false
        moved = true
      }
      const tell = (): Redrawn => {
        const came = moved
        moved = false
        return { ...told, moved: came, state: 'written' }
      }
      if (same) return tell()
      if (await picture()) moved = true

      const planned = await plan(json, origin, site.contact, site)
      const files = new Set(planned.pages.map(({ file }) => file))
      for (const file of pages ?? filesUnder(publicDir).filter((name) => name.endsWith('.html')))
        if (!files.has(file)) {
          remove(file)
          moved = true
        }
      pages = files
      const drawn = new Map<string, boolean>()
      for (const { file, draw } of planned.pages.filter(({ of }) => of && touched.has(of)).slice(0, FIRST)) {
        const page = draw()
        if (write(file, page) === 'new') moved = true
        drawn.set(file, isListed(page))
      }
      redraw.rest = others(planned, drawn, site)
      return tell()
    },
  }

  /** Every page but those that are drawn, what is made of all of them, and the exports. */
  function* others(planned: Awaited<ReturnType<typeof plan>>, drawn: Map<string, boolean>, site: ApiOwner) {
    const changed: string[] = []
    const put = (file: string, text: string | Uint8Array) => {
      const became = write(file, text)
      if (became !== 'same') changed.push(file)
      if (became === 'new') moved = true
    }
    const listed: string[] = []
    for (const { file, draw } of planned.pages) {
      const known = drawn.get(file)
      const page = known === undefined ? draw() : ''
      if (known === undefined) put(file, page)
      if (known ?? isListed(page)) listed.push(addressOf(file))
      yield undefined
    }
    const beside = planned.beside(listed)
    for (const file of beside) put(...file)
    const own = new Set(beside.map(([file]) => file))
    for (const file of filesUnder(publicDir))
      if (/(^|\/)feed\.(xml|json)$/.test(file) && !own.has(file)) {
        remove(file)
        moved = true
      }
    for (const path of [...stale]) {
      const [, id = '', lang] = /^sets\/([^.]+)(?:\.(.+))?\.json$/.exec(path) ?? []
      const text = texts.get(path)
      const files = text ? [...exportsOf(JSON.parse(text) as CompiledSet, lang, origin)] : []
      const made = new Set(files.map(([file]) => file))
      for (const file of files) put(...file)
      const folder = lang ? `export/${lang}` : 'export'
      for (const one of existsSync(join(publicDir, folder)) ? readdirSync(join(publicDir, folder)) : [])
        if (one.startsWith(`${id}.`) && !made.has(`${folder}/${one}`)) {
          remove(`${folder}/${one}`)
          moved = true
        }
      stale.delete(path)
      yield undefined
    }
    put('openapi.json', JSON.stringify(openapi(publicDir, origin, site)))
    redraw.rest = undefined
    const came = moved
    moved = false
    return { files: changed, moved: came }
  }
  return redraw
}
