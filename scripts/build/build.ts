/**
 * `npm run build`: content → files → widget → pages, into dist/public. Each step reads what the one before it wrote. `DIST`
 * names another folder than dist, and `COMPILED` one in which the content is compiled already, as `npm run dev` does;
 * `--content DIR` or `CONTENT` another content folder than ours; `PLAN` the plan whose limits on files it must keep, `free` or
 * `paid`.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { findContent } from '../../content/compile/home.ts'
import { writeSchemas } from '../../content/compile/schemas.ts'
import { colour, tokens } from '../../content/compile/tokens.ts'
import type { Index } from '../../content/model/schema/compiled.ts'
import { interfaceLanguages as interfaces } from '../../widget/strings/all.ts'
import { explainerLanguages } from '../../widget/strings/explainer/all.ts'
import { sheets } from '../../worker/http/table.ts'
import { mirrorFolder } from '../dev/mirror.ts'
import { openapi } from '../docs/openapi/document.ts'
import { root } from '../root.ts'
import { bakedOf, writeBaked } from './baked.ts'
import { accented, type Chunk, drawnOnce, modern, output, shared as plain, transform, wordsIn } from './bundling.ts'
import { runContent } from './content.ts'
import { takeContent } from './contentFolder.ts'
import { licencesOf } from './licences.ts'
import { beyond, isPlan, sizesIn } from './limits.ts'
import { writeIcon, writeLogo } from './logo.ts'
import { small } from './minify.ts'
import { writePictures } from './pictures.ts'
import { publish } from './releases.ts'
import { isLocal, languagesIn, readIn, siteOf } from './site.ts'
import { siteModule, wordsModule } from './siteModules.ts'
import { writeChanged } from './written.ts'

const args = takeContent('build', process.argv.slice(2))
const plan = process.env['PLAN'] ?? 'free'
if (!isPlan(plan)) {
  console.error(`build: PLAN: found “${plan}”, expected free or paid`)
  process.exit(2)
}
const final = resolve(root, process.env['DIST'] ?? 'dist')
// Built beside and moved there when all of it is done: a build that breaks leaves the last good one, and who serves it sees
// no gap. By process, so that two of them do not meet.
const dist = join(root, '.wrangler', `build-${process.pid}`)
const generated = join(root, 'worker/generated/build.ts')
const before = existsSync(generated) ? readFileSync(generated) : undefined
process.on('exit', (code) => {
  rmSync(dist, { recursive: true, force: true })
  if (code !== 0 && before) writeChanged(generated, before)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
const out = join(dist, 'public')
const settings = siteOf('build')
const { origin, contact, motto, languages: chosen, accent, ...owner } = settings
const look = accent ? [accented(accent)] : []
const shared = { ...plain, plugins: look }
/** What questions and explainers may be used under, unless site.yml says otherwise. */
const CC_BY = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
/** For `npm run dev`: what is not reviewed yet is in it, and nobody else is to read it, so that it may be large. */
const drafts = args.includes('--drafts')
const files = { outDir: out, emptyOutDir: false, copyPublicDir: false, modulePreload: false } as const
const hashed = { entryFileNames: 'assets/[name]-[hash].js', chunkFileNames: 'assets/[name]-[hash].js' }

// While one writes, it is quick that counts: no name is mangled.
const minified = drafts ? {} : small()

/**
 * Scripts that are hashed and immutable, as modules. They are built as a library: else the bundler brings a preloader of
 * 0.4 kB for what they import later. What is imported later takes what it shares from the script that imports it, whose
 * exports are extended for it: a script of its own for that would be one more request.
 */
async function buildScripts(
  input: Record<string, string>,
  define: Record<string, string> = {},
  jsx = transform,
  plugins: Plugin[] = [],
): Promise<Chunk[]> {
  const rolldownOptions = {
    transform: jsx,
    checks: { pluginTimings: false },
    preserveEntrySignatures: 'allow-extension',
    output: { ...hashed, ...minified },
  } as const
  return output(
    await build({
      ...shared,
      define,
      plugins: [...look, ...plugins],
      base: './',
      build: { ...files, ...modern, minify: drafts, lib: { entry: input, formats: ['es'] }, rolldownOptions },
    }),
  )
}

/**
 * The interface's languages but for English. Each is built by itself, as together they would share a chunk, which is one
 * more request; all are named with one stamp, as a hash for each would be 0.1 kB in every reader's download.
 */
async function buildLanguages() {
  const names = [...interfaces.keys()].filter((name) => name !== 'en')
  const chunks: Chunk[] = []
  for (const name of names) chunks.push(...(await buildScripts({ [name]: `widget/strings/${name}.ts` })))
  const stamp = digest(chunks.map(({ fileName }) => fileName).join())
    .toString('base64url')
    .slice(0, 8)
  const stamped = chunks.map(({ fileName, name, modules }) => {
    const to = `assets/${name}-${stamp}.js`
    renameSync(join(out, fileName), join(out, to))
    return { fileName: to, ...(modules && { modules }) }
  })
  return { names, stamp, chunks: stamped }
}

/** The loader: a classic script at a floating address, which names the apps. */
async function buildLoader(define: Record<string, string>): Promise<Chunk[]> {
  const rolldownOptions = { input: 'widget/loader/embed.ts', output: { format: 'iife', entryFileNames: 'embed.js' } } as const
  return output(await build({ ...shared, define, build: { ...files, ...modern, rolldownOptions } }))
}

/** A script that runs where it stands in the page, before what follows it is read. */
async function buildClassic(input: Record<string, string>): Promise<Chunk[]> {
  const rolldownOptions = { input, output: { format: 'iife', entryFileNames: hashed.entryFileNames } } as const
  return output(await build({ ...shared, build: { ...files, ...modern, rolldownOptions } }))
}

/** A script of one page of ours. Nothing in it meets the quiz's scripts, so no name in it is shortened. */
async function buildPlain(input: Record<string, string>): Promise<Chunk[]> {
  const rolldownOptions = { input, preserveEntrySignatures: 'exports-only', output: hashed } as const
  return output(await build({ ...shared, base: './', build: { ...files, ...modern, rolldownOptions } }))
}

/** A sheet that our own pages inline, allowed by its hash. */
async function buildSheet(input: string): Promise<{ css: string; hash: string }> {
  const built = output(await build({ ...shared, build: { ...modern, write: false, rolldownOptions: { input } } }))
  const css = String(built.find(({ fileName }) => fileName.endsWith('.css'))?.source).trim()
  return { css, hash: `sha256-${digest(css).toString('base64')}` }
}

/** A script that our own pages inline, allowed by its hash. */
async function buildInlined(input: string): Promise<{ code: string; hash: string }> {
  const rolldownOptions = { input, output: { format: 'iife' } } as const
  const [built] = output(await build({ ...shared, build: { ...modern, write: false, rolldownOptions } }))
  const code = String(built?.code).trim()
  return { code, hash: `sha256-${digest(code).toString('base64')}` }
}

/** The pages' renderer, built for Node because Node does not read TSX. */
async function buildPrerender(): Promise<string> {
  await build({
    ...shared,
    build: {
      ssr: true,
      outDir: join(dist, 'prerender'),
      rolldownOptions: { transform, input: 'worker/site/prerender/index.tsx', output: { entryFileNames: 'index.js' } },
    },
  })
  return join(dist, 'prerender/index.js')
}

const digest = (text: string) => createHash('sha256').update(text).digest()

const entry = (chunks: Chunk[], name: string) => {
  const found = chunks.find((chunk) => chunk.isEntry && chunk.name === name)
  if (!found) throw new Error(`build: the widget has no entry ${name}`)
  return found.fileName
}

/** Which modules went into which script: what the test of one-way imports reads. */
const modules = (chunks: Chunk[]) =>
  Object.fromEntries(chunks.flatMap(({ fileName, modules }) => (modules ? [[fileName, Object.keys(modules)]] : [])))

mkdirSync(out, { recursive: true })
const compiled = process.env['COMPILED']
if (compiled) cpSync(compiled, join(out, 'v1'), { recursive: true })
const failed = compiled ? 0 : await runContent(['build', '--out', join(out, 'v1'), ...args])
if (failed) process.exit(failed)
publish(join(root, 'widget/releases'), out)
writeSchemas(join(dist, 'schemas'))
// Before anything is drawn: cards and pages read whose site it is.
mkdirSync(join(root, 'worker/generated'), { recursive: true })
const indexFile = join(out, 'v1/index.json')
const index: Index = JSON.parse(readFileSync(indexFile, 'utf8'))
const spoken = chosen ?? languagesIn(index)
if (drafts) writeBaked(dist, bakedOf(settings, index))
writeChanged(
  join(root, 'worker/generated/site.ts'),
  siteModule({
    name: owner.name ?? '',
    publisher: owner.publisher ?? '',
    languages: spoken,
    ...(motto && { motto }),
    ...(accent && { accent }),
  }),
)
writeChanged(join(root, 'worker/generated/words.ts'), wordsModule(spoken, readIn(indexFile)))
// Drawn while the scripts are built. A build with drafts is not shared, and has none: a title that changes changes no script. Nor
// is what draws them loaded for it, or what measures heights.
const home = findContent().path
const picture = owner.logo ?? owner.icon
const drawing = drafts
  ? {}
  : (await import('../../worker/site/cards/index.ts')).writeCards(
      out,
      join(root, 'node_modules/.cache/footnote/cards'),
      picture ? { picture: join(home, picture) } : {},
    )
const logo = owner.logo ? await writeLogo(home, owner.logo, out) : undefined
const iconed = writeIcon(out, {
  file: owner.icon ? join(home, owner.icon) : owner.logo && !logo?.wide ? join(home, owner.logo) : undefined,
  name: owner.name ?? '',
  accent: (accent ?? colour('accent')).light,
})
const picturing = writePictures(home, out, join(root, 'node_modules/.cache/footnote/images'))

const parts: Chunk[] = []
const languages = await buildLanguages()
parts.push(...languages.chunks)
const named = {
  __LANGUAGES__: JSON.stringify(languages.names.join(' ')),
  __STAMP__: JSON.stringify(languages.stamp),
  __CONTACT__: JSON.stringify(contact ?? ''),
}
/** A script that speaks as its page does: one for each language of the pages. */
async function buildSpoken(name: string, file: string): Promise<Chunk[]> {
  const chunks: Chunk[] = []
  const define = { ...named, __SPOKEN__: JSON.stringify(spoken) }
  for (const lang of spoken)
    chunks.push(...(await buildScripts({ [`${name}.${lang}`]: file }, define, transform, [wordsIn(lang)])))
  return chunks
}
const app = await buildScripts({ app: 'widget/app.tsx' }, named)
const words: Record<string, string> = {}
for (const name of [...explainerLanguages.keys()].filter((one) => one !== 'en')) {
  const script = await buildScripts({ [`words-${name}`]: `widget/strings/explainer/${name}.ts` })
  words[name] = `./${basename(entry(script, `words-${name}`))}`
  parts.push(...script)
}
const told = { __WORDS__: JSON.stringify(words) }
const explainer = await buildScripts({ explainer: 'widget/explainer/app.tsx' }, told, drawnOnce)
const resultScript = await buildScripts({ shared: 'worker/site/pages/quiz/script/show.ts' })
const sharing = { ...named, __SHARED__: JSON.stringify(`./${basename(entry(resultScript, 'shared'))}`) }
// Each by itself: a reader sees one of them, and what both share would be one more request.
const pages = [
  ...(await buildScripts({ site: 'worker/site/pages/quiz/script.ts' }, sharing)),
  ...(await buildScripts({ frame: 'widget/frame/quiz.ts' }, sharing)),
]
parts.push(...resultScript)
const ledger = await buildClassic({ ledger: 'worker/site/pages/claims/script.ts' })
const framed = await buildScripts({ framed: 'widget/frame/explainer.ts' })
const builder = await buildPlain({ builder: 'worker/site/pages/embed/script.ts' })
const teach = await buildPlain({ teach: 'worker/site/pages/teach/script.ts' })
// A class asks by the widget's own inputs and tells in its words: each page with all of it, as a class begins at once.
const pupil = await buildSpoken('class', 'worker/site/pages/class/script.ts')
const wall = await buildSpoken('wall', 'worker/site/pages/wall/script.ts')
const print = await buildPlain({ print: 'worker/site/pages/print/script.ts' })
const apps = { quiz: entry(app, 'app'), explainer: entry(explainer, 'explainer') }
const loader = await buildLoader({ __APP__: JSON.stringify(apps.quiz), __EXPLAINER__: JSON.stringify(apps.explainer) })
// The floating apps, for a loader from a cache whose hashed app is gone: their chunks are named from where they lie.
for (const [name, file] of [
  ['app', apps.quiz],
  ['explainer', apps.explainer],
])
  writeFileSync(join(out, `${name}.js`), `export * from '../${file}'\n`)
const scripts = [
  ...parts,
  ...app,
  ...explainer,
  ...pages,
  ...framed,
  ...ledger,
  ...builder,
  ...teach,
  ...pupil,
  ...wall,
  ...print,
]
const bundled = modules([...scripts, ...loader])
writeFileSync(join(dist, 'modules.json'), JSON.stringify(bundled, null, 1))
writeFileSync(join(out, 'licences.txt'), licencesOf(bundled))

const inlined: Record<string, { css: string; hash: string }> = {}
for (const [name, file] of Object.entries(sheets)) inlined[name] = await buildSheet(file)
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
writeChanged(
  generated,
  `// Generated by scripts/build/build.ts: what the pages need to know of the widget's build.\nexport const build = ${JSON.stringify(
    {
      version,
      contact: contact ?? '',
      // What is built to be tried is served on any port of this machine.
      home: isLocal(origin) ? 'http://localhost:*' : origin,
      page: `/${entry(pages, 'site')}`,
      frame: `/${entry(pages, 'frame')}`,
      ledger: `/${entry(ledger, 'ledger')}`,
      explainerFrame: `/${entry(framed, 'framed')}`,
      builder: `/${entry(builder, 'builder')}`,
      teach: `/${entry(teach, 'teach')}`,
      print: `/${entry(print, 'print')}`,
      class: Object.fromEntries(spoken.map((lang) => [lang, `/${entry(pupil, `class.${lang}`)}`])),
      wall: Object.fromEntries(spoken.map((lang) => [lang, `/${entry(wall, `wall.${lang}`)}`])),
      early: await buildInlined('widget/early.ts'),
      sheets: inlined,
      colours: { ...tokens(), ...(accent && { accent }) },
      logo: logo ?? null,
      licence: owner.licence ?? CC_BY,
      cards: await drawing,
      // A site that has only begun has none: nothing leads to them then.
      explains: index.explainers.length > 0,
    },
    null,
    2,
  )}\n`,
)

await Promise.all([picturing, iconed])
const { measured, prerender } = await import(pathToFileURL(await buildPrerender()).href)
// A build with drafts is not shared, and is to be quick: middling heights do.
const kept = join(root, 'node_modules/.cache/footnote/heights')
const heights = drafts ? {} : await (await import('./heights.ts')).heightsOf(await measured(out), kept)
writeChanged(
  join(root, 'worker/generated/heights.ts'),
  `// Generated by scripts/build/build.ts: how tall quizzes and explainers get, as measured.
export const heights: Record<string, { alone: readonly number[]; framed: readonly number[] }> = ${JSON.stringify(heights, null, 1)}
`,
)
await prerender(out, origin, undefined, contact, heights, owner)
copyFileSync(join(root, 'widget/package/footnote.d.ts'), join(out, 'footnote.d.ts'))
writeFileSync(join(out, 'openapi.json'), JSON.stringify(openapi(out, origin, { ...owner, ...(contact && { contact }) })))
// What is built to be written in is not deployed, and may be as large as it likes.
const refused = drafts ? [] : beyond(sizesIn(out), plan)
for (const reason of refused) console.error(`build: ${reason}`)
if (refused.length) process.exit(1)
mirrorFolder(dist, final)
console.log(`built ${relative(process.cwd(), join(final, 'public'))}`)
