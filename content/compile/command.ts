import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import * as v from 'valibot'
import { stringify } from 'yaml'
import { Index } from '../model/schema/compiled.ts'
import { Id } from '../model/schema/primitives.ts'
import type { Embed } from './assemble.ts'
import { type Compiled, compile } from './compile.ts'
import type { Content } from './content.ts'
import { findDocuments } from './documents.ts'
import { emit } from './emit.ts'
import { findContent, home, isFolder } from './home.ts'
import { mark } from './mark.ts'
import { isKind, kinds, skeleton } from './new.ts'
import { annotation, fails, format, type Problem } from './problem.ts'
import { read } from './read.ts'
import { writeSchemas } from './schemas.ts'
import { showClaim } from './show.ts'
import { lines, stats } from './stats.ts'
import { template } from './template.ts'
import { pickTopic } from './topic.ts'
import { exitStatus, readArgs, UsageError } from './usage.ts'

const usage = `Usage: node content/compile/cli.ts <command> [options]
  check            report every problem in the content
  build            check, and write what is published
  show <claim>     a claim, its passages, who says otherwise, and the questions that rest on it
  stats            the content in numbers
  new <kind> <id>  a file to fill in, with comments: set, claim, source, conflict, explainer or topic; what is published
                   starts as a draft
  schemas          the JSON Schemas that editors complete and check by, into dist/schemas
  strings <file>   what there is to translate of sets/<id>, claims/<file>, …, as the start of a translation
  rehash [file …]  mark translations of sets/<id>, claims/<file>, … or <id>/<question> as still right after what they
                   are made of has changed, and show what has; without a name only show
  import, template, sheet
                   questions from a sheet, and a set as one: npm run content -- import --help says more
Options:
  --documents DIR  the source documents; else $DOCUMENTS, else documents/ in the content
  --content DIR    the content (site.yml and topics/); else $CONTENT, else that of this project
  --topic ID       new: the topic it is of, where there are several
  --out DIR        where build writes: dist/public/v1 unless named
  --embed FILE     the widget's release for the index, as JSON { version, integrity }
  --drafts         drafts too, and what is wrong with translations as warnings: for npm run dev; build then needs
                   an --out that is not dist
  --force          new: write over a file that is there
  --json           problems and figures as JSON
  --format github  problems as annotations of a GitHub workflow, on their lines
Exit status: 0 nothing wrong, 1 problems, 2 wrong usage.`

const project = dirname(home)
/** The commands, how many words each takes, and which. */
const commands: Record<string, { words: number; told: string }> = {
  check: { words: 0, told: 'no further words' },
  build: { words: 0, told: 'no further words' },
  stats: { words: 0, told: 'no further words' },
  schemas: { words: 0, told: 'no further words' },
  show: { words: 1, told: 'the id of one claim' },
  strings: { words: 1, told: 'one file, such as sets/<id> or claims/<file>' },
  rehash: { words: Number.POSITIVE_INFINITY, told: 'files, such as sets/<id> or claims/<file>' },
  new: { words: 2, told: 'a kind (set, claim, source, conflict, explainer, topic) and an id' },
}
const string = { type: 'string' } as const
const flag = { type: 'boolean' } as const

const options = {
  documents: string,
  content: string,
  topic: string,
  out: string,
  embed: string,
  json: flag,
  format: string,
  drafts: flag,
  force: flag,
} as const

function folder(path: string, name: string): string {
  if (!isFolder(path)) throw new UsageError(`${name}: there is no folder ${path}`)
  return path
}

function readEmbed(file: string | undefined): Embed {
  if (file === undefined) return null
  if (!existsSync(file)) throw new UsageError(`--embed: there is no file ${file}`)
  const embed = v.safeParse(Index.entries.embed, JSON.parse(readFileSync(file, 'utf8')))
  if (!embed.success) throw new UsageError(`--embed: ${file} is not { version, integrity }`)
  return embed.output
}

/** Prints problems as links from where we are, as JSON or as annotations; errors and warnings alike go to the standard output. */
function print(
  problems: readonly Problem[],
  root: string,
  { json, format: as }: { json?: boolean | undefined; format?: string | undefined },
) {
  if (as !== undefined && as !== 'github') throw new UsageError(`--format: found ${as}, expected github`)
  // A workflow's annotations are placed by paths from the repository it runs in.
  const from = as ? (process.env['GITHUB_WORKSPACE'] ?? '') : ''
  const placed = problems.map((problem) => ({ ...problem, file: relative(from, join(root, problem.file)).replaceAll(sep, '/') }))
  if (json) console.log(JSON.stringify(placed, null, 2))
  else for (const problem of placed) console.log((as ? annotation : format)(problem))
}

/** The topic that a new file is of. */
function topicFor(root: string, asked: string | undefined): string {
  const topic = pickTopic(root, asked)
  if (typeof topic === 'string') return topic
  throw new UsageError(`--topic: found ${topic.found}, expected ${topic.expected}`)
}

/** Starts a file, a topic’s in a folder of its own. Throws when there is one, unless forced. */
function start(root: string, kind: string, id: string, asked: string | undefined, force: boolean | undefined): string {
  if (kind !== 'topic' && !isKind(kind))
    throw new UsageError(`new: found ${kind}, expected one of ${Object.keys(kinds).join(', ')}, topic`)
  if (!v.is(Id, id)) throw new UsageError(`new: found ${id}, expected an id: lower-case words joined by hyphens`)
  const within = kind === 'topic' ? [id, 'topic.yml'] : [topicFor(root, asked), kinds[kind], `${id}.yml`]
  const file = join(root, 'topics', ...within)
  const shown = relative('', file)
  if (existsSync(file) && !force) throw new UsageError(`${shown}:1: found a file, expected none: add to it, or use --force`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, skeleton(kind, new Date().toISOString().slice(0, 10)))
  return shown
}

/** Where build writes. Drafts never go where a deployment takes its files from. */
function target(out: string | undefined, drafts: boolean | undefined): string {
  const folder = resolve(out ?? join(project, 'dist/public/v1'))
  if (drafts && `${folder}${sep}`.startsWith(join(project, 'dist') + sep))
    throw new UsageError(`--drafts: found ${relative('', folder)}, expected an --out outside dist: drafts are not published`)
  return folder
}

function summary({ problems, skipped, content }: Compiled): string {
  const errors = problems.filter(({ level }) => !level).length
  const warnings = problems.length - errors
  const parts = [`${errors || 'no'} problem${errors === 1 ? '' : 's'}`, ...(warnings ? [`${warnings} warnings`] : [])]
  const size = `${content.sources.size} sources, ${content.claims.size} claims, ${content.sets.size} sets`
  const without = skipped.length ? `\nnot run, for want of the documents: ${skipped.join(', ')}` : ''
  return `${parts.join(', ')} in ${size}${without}`
}

/** What a command that only tells has to say. Undefined for those that check. */
function tell(command: string, name: string, content: Content, json: boolean | undefined): string | undefined {
  if (command === 'stats') return json ? JSON.stringify(stats(content), null, 2) : lines(stats(content)).join('\n')
  if (command === 'show') {
    const shown = showClaim(name, content)
    if (!shown) throw new UsageError(`there is no claim “${name}”`)
    return shown.join('\n')
  }
  if (command === 'strings') {
    const strings = template(name, content)
    if (!strings) throw new UsageError(`there is no file ${name}.yml in the content, or it has problems`)
    return stringify(strings, { lineWidth: 0 }).trimEnd()
  }
  return undefined
}

function run(args: string[]): number {
  const { values, positionals } = readArgs(args, options)
  const [command, ...rest] = positionals
  if (!command || !(command in commands))
    throw new UsageError(command ? `there is no command “${command}”` : 'a command is missing')
  const takes = commands[command]
  if (takes && rest.length !== takes.words && takes.words !== Number.POSITIVE_INFINITY)
    throw new UsageError(`${command} takes ${takes.told}`)
  const { path, from = '--content' } = findContent(values.content)
  const root = folder(path, from)
  const out = target(values.out, command === 'build' && values.drafts)

  if (command === 'schemas') {
    const schemas = resolve(values.out ?? join(project, 'dist/schemas'))
    console.log(`wrote ${writeSchemas(schemas).length} JSON Schemas to ${relative('', schemas) || '.'}`)
    return 0
  }
  if (command === 'new') {
    console.log(`wrote ${start(root, rest[0] ?? '', rest[1] ?? '', values.topic, values.force)}`)
    return 0
  }
  const found = findDocuments(values.documents, root)
  const documents = found === undefined ? undefined : folder(resolve(found), values.documents ? '--documents' : '$DOCUMENTS')
  const compiled = compile(root, { documents, embed: readEmbed(values.embed), drafts: values.drafts })
  const { content, problems, output } = compiled

  const told = tell(command, rest[0] ?? '', content, values.json)
  if (told !== undefined) {
    console.log(told)
    return 0
  }
  if (command === 'rehash') {
    const { lines: told, unknown } = mark(root, read(root), content, rest)
    if (unknown.length)
      throw new UsageError(`rehash: found ${unknown.join(', ')}, expected what is translated, such as sets/<id>`)
    console.log(told.join('\n'))
    return 0
  }
  print(problems, root, values)
  console.error(summary(compiled))
  if (command === 'build' && output) {
    console.error(`wrote ${emit(output, out).length} files to ${relative('', out) || '.'}`)
  }
  return fails(problems) ? 1 : 0
}

/** `npm run content`, without its sheets: does what the arguments say, prints what came of it, and gives the exit status. */
export const contentCommand = (args: string[]): Promise<number> => exitStatus(() => run(args), usage)
