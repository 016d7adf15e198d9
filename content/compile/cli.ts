import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { stringify } from 'yaml'
import { Index } from '../model/schema/compiled.ts'
import type { Embed } from './assemble.ts'
import { type Compiled, compile } from './compile.ts'
import type { Content } from './content.ts'
import { findDocuments } from './documents.ts'
import { emit } from './emit.ts'
import { fails, format, type Problem } from './problem.ts'
import { showClaim } from './show.ts'
import { lines, stats } from './stats.ts'
import { template } from './template.ts'

const usage = `Usage: node content/compile/cli.ts <command> [options]
  check            report every problem in the content
  build            check, and write what is published
  show <claim>     a claim, its passages, who says otherwise, and the questions that rest on it
  stats            the content in numbers
  strings <file>   what there is to translate of sets/<id>, claims/<topic>, …, as the start of a translation
Options:
  --documents DIR  the source documents; else $DOCUMENTS, else documents/ in the content
  --content DIR    the content, when not that of this project
  --out DIR        where build writes: dist/public/v1 unless named
  --embed FILE     the widget's release for the index, as JSON { version, integrity }
  --json           problems and figures as JSON
Exit status: 0 nothing wrong, 1 problems, 2 wrong usage.`

const home = dirname(dirname(fileURLToPath(import.meta.url)))
/** The commands, and the one word that some take. */
const wordsOf: Record<string, string | undefined> = {
  check: undefined,
  build: undefined,
  stats: undefined,
  show: 'the id of one claim',
  strings: 'one file, such as sets/<id> or claims/<topic>',
}
const string = { type: 'string' } as const

/** Wrong usage: its message is for the person who typed it. */
class UsageError extends Error {}

function readArgs(args: string[]) {
  try {
    const options = { documents: string, content: string, out: string, embed: string, json: { type: 'boolean' } } as const
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function folder(path: string, name: string): string {
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new UsageError(`${name}: there is no folder ${path}`)
  return path
}

function readEmbed(file: string | undefined): Embed {
  if (file === undefined) return null
  if (!existsSync(file)) throw new UsageError(`--embed: there is no file ${file}`)
  const embed = v.safeParse(Index.entries.embed, JSON.parse(readFileSync(file, 'utf8')))
  if (!embed.success) throw new UsageError(`--embed: ${file} is not { version, integrity }`)
  return embed.output
}

/** Prints problems as links from where we are, or as JSON; errors and warnings alike go to the standard output. */
function print(problems: readonly Problem[], root: string, json: boolean | undefined) {
  const placed = problems.map((problem) => ({ ...problem, file: relative('', join(root, problem.file)) }))
  if (json) console.log(JSON.stringify(placed, null, 2))
  else for (const problem of placed) console.log(format(problem))
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
  const { values, positionals } = readArgs(args)
  const [command, ...rest] = positionals
  if (!command || !(command in wordsOf))
    throw new UsageError(command ? `there is no command “${command}”` : 'a command is missing')
  const takes = wordsOf[command]
  if (rest.length !== (takes ? 1 : 0)) throw new UsageError(`${command} takes ${takes ?? 'no further words'}`)

  const root = folder(resolve(values.content ?? home), '--content')
  const found = findDocuments(values.documents, root)
  const documents = found === undefined ? undefined : folder(resolve(found), values.documents ? '--documents' : '$DOCUMENTS')
  const compiled = compile(root, { documents, embed: readEmbed(values.embed) })
  const { content, problems, output } = compiled

  const told = tell(command, rest[0] ?? '', content, values.json)
  if (told !== undefined) {
    console.log(told)
    return 0
  }
  print(problems, root, values.json)
  console.error(summary(compiled))
  if (command === 'build' && output) {
    const out = resolve(values.out ?? join(dirname(home), 'dist/public/v1'))
    console.error(`wrote ${emit(output, out).length} files to ${relative('', out) || '.'}`)
  }
  return fails(problems) ? 1 : 0
}

try {
  process.exitCode = run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`${error.message}\n\n${usage}`)
  process.exitCode = 2
}
