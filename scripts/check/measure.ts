import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { interfaceLanguages } from '../../widget/strings/all.ts'
import { explainerLanguages } from '../../widget/strings/explainer/all.ts'
import { type GateKind, gates } from './gates.ts'

/** A size and the most it may be, in bytes of brotli 11. */
export interface Size {
  kind: GateKind
  what: string
  bytes: number
  limit: number
}

const brotli = (content: string | Buffer) => brotliCompressSync(content).length

/** Scripts under assets/, by the name they were built under. */
function scriptsOf(publicDir: string) {
  const folder = join(publicDir, 'assets')
  const all = readdirSync(folder).filter((file) => file.endsWith('.js'))
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')
  const named = (name: string) => all.filter((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file))
  /** A script and all that it imports before it runs. */
  const withImports = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen
    seen.add(file)
    for (const [, next = ''] of text(file).matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) withImports(next, seen)
    return seen
  }
  const bytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + brotli(text(file)), 0)
  return {
    all,
    named,
    /** Languages that a script is built in, one by one. */
    languages: (name: string) => all.flatMap((file) => new RegExp(`^${name}\\.(\\w+)-`).exec(file)?.[1] ?? []),
    /** Files of a script, and of what it imports; none where there is no such script. */
    files: (name: string) => new Set(named(name).flatMap((file) => [...withImports(file)])),
    bytes,
  }
}

/** Every size that a gate holds, of what `npm run build` left in a public folder; `covered` are the scripts among them. */
export function measureSizes(publicDir: string): { sizes: Size[]; covered: Set<string>; scripts: string[] } {
  const sizes: Size[] = []
  const covered = new Set<string>()
  const scripts = scriptsOf(publicDir)
  const add = (kind: GateKind, what: string, bytes: number) => sizes.push({ kind, what, bytes, limit: gates[kind] })
  const script = (kind: GateKind, name: string, what: string = kind) => {
    const files = scripts.files(name)
    if (!files.size) throw new Error(`sizes: found no ${name} in ${publicDir}/assets; run npm run build first`)
    for (const file of files) covered.add(file)
    add(kind, what, scripts.bytes(files))
  }
  /** Files of a folder; a site that has only begun may have none. */
  const list = (...folder: string[]) => {
    const path = join(publicDir, ...folder)
    return existsSync(path) ? readdirSync(path).map((file) => join(path, file)) : []
  }
  const json = (folder: string) => list('v1', folder)
  const page = (path: string) => readFileSync(join(publicDir, `${path}.html`), 'utf8')

  add('loader (embed.js)', 'loader (embed.js)', brotli(readFileSync(join(publicDir, 'embed.js'))))
  script('quiz, asking: all eight question types, English, styles', 'app')
  // What is imported later finds what it shares in the script that imports it: counted by itself.
  const later = (kind: GateKind, name: string) => {
    for (const file of scripts.named(name)) {
      covered.add(file)
      add(kind, `${kind} (${file})`, scripts.bytes([file]))
    }
  }
  later('quiz, telling: all eight question types, English, styles', 'tell')
  later('what most plays never need: keeping answers, sharing', 'extras')
  later('going on with a play that its tab kept', 'resume')
  script('explainer app: all sections, English, styles', 'explainer')
  script('script of a quiz page', 'site')
  script('script of a framed quiz', 'frame')
  script('script of a framed explainer', 'framed')
  script('result told by an address', 'shared')
  script('script of the snippet builder', 'builder')
  script('script of the teachers’ page, QR codes with it', 'teach')
  for (const lang of scripts.languages('class')) {
    script('script of a pupil’s page of a class', `class.${lang}`, `script of a pupil’s page of a class in ${lang}`)
    script('script of the wall of a class', `wall.${lang}`, `script of the wall of a class in ${lang}`)
  }
  script('script of worksheets and keys, QR codes with it', 'print')
  script('filter of the claims', 'ledger')
  for (const name of interfaceLanguages.keys())
    if (name !== 'en') script('interface in another language', name, `interface in ${name}`)
  for (const name of explainerLanguages.keys())
    if (name !== 'en')
      script('interface of explainers in another language', `words-${name}`, `interface of explainers in ${name}`)

  const sets = json('sets').map((file): [file: string, set: CompiledSet] => [file, JSON.parse(readFileSync(file, 'utf8'))])
  // The longest of those that are no longer than a quiz should be, in the language it was written in.
  const own = sets.map(([, set]) => set).filter((set) => !set.page && !set.withdrawn && set.questions.length <= 10)
  const ten = own.sort(
    (a, b) => b.questions.length - a.questions.length || JSON.stringify(b).length - JSON.stringify(a).length,
  )[0]
  const sheet = (kind: GateKind, path: string) => {
    if (existsSync(join(publicDir, `${path}.html`)))
      add(kind, kind, brotli(/<style>([\s\S]*?)<\/style>/.exec(page(path))?.[1] ?? ''))
  }
  const [explainer] = list('explainer').filter((file) => file.endsWith('.html'))
  if (ten) {
    sheet('sheet inlined in a quiz page', `quiz/${ten.id}`)
    sheet('sheet inlined in pages for teachers', `teach/${ten.id}`)
    add('page of a quiz of ten at most', `page of ${ten.id}, ${ten.questions.length} questions`, brotli(page(`quiz/${ten.id}`)))
    const parts = new Set([...scripts.files('app'), ...scripts.named('tell').slice(0, 1)])
    const data = brotli(readFileSync(join(publicDir, `v1/sets/${ten.id}.json`)))
    const everything = brotli(readFileSync(join(publicDir, 'embed.js'))) + scripts.bytes(parts) + data
    add('play of ten at most, with everything', `play of ${ten.id} in an element: loader, app, what tells, set`, everything)
  }
  if (explainer) sheet('sheet inlined in an explainer’s page', `explainer/${basename(explainer, '.html')}`)
  sheet('sheet inlined in the home page', 'index')
  sheet('sheet inlined in pages to be read', 'privacy')
  sheet('sheet inlined in the snippet builder', 'embed')
  sheet('sheet inlined in the pages of a class', 'class')

  for (const file of json('explainers')) {
    const { id, language } = JSON.parse(readFileSync(file, 'utf8'))
    // Japanese takes three bytes a character, and its citations keep their English anchors: a fifth more once compressed.
    add(
      language === 'ja' ? 'an explainer in Japanese' : 'an explainer',
      `explainer ${id} (${language})`,
      brotli(readFileSync(file)),
    )
  }
  for (const [file, { id, language, questions }] of sets) {
    const kind = language === 'ja' ? 'a set in Japanese, for each question' : 'a set, for each question'
    add(kind, `set ${id} (${language}), a question`, Math.round(brotli(readFileSync(file)) / questions.length))
  }
  return { sizes, covered, scripts: scripts.all }
}
