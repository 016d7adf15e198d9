import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'
import * as v from 'valibot'
import { findDocuments, readDocuments } from '../compile/documents.ts'
import { findContent, isFolder } from '../compile/home.ts'
import { parse } from '../compile/parse.ts'
import { format } from '../compile/problem.ts'
import { read } from '../compile/read.ts'
import { pickTopic } from '../compile/topic.ts'
import { exitStatus, idFor, Refusal, readArgs, UsageError } from '../compile/usage.ts'
import { Language } from '../model/schema/primitives.ts'
import { templateGrid } from './examples.ts'
import { NoSheet, readGrid, sheetEndings } from './grid.ts'
import type { WrittenFields } from './parts.ts'
import { planImport } from './plan.ts'
import { toGrid } from './rows.ts'
import { writeGrid } from './write.ts'

const usage = `Usage: npm run content -- <command> [options]
  template FILE.csv|.xlsx    an empty sheet with an example of each type of question
  import FILE.csv|.xlsx      a sheet, a row a question, as a draft of a set
  sheet ID FILE.csv|.xlsx    a set as such a sheet
Options of import:
  --id ID            the set's id; else made from the file's name
  --title TEXT, --summary TEXT, --language TAG
                     what no row says; of a set that is there already its own is kept
  --documents DIR    the source documents; else $DOCUMENTS, else documents/ in the content
Options:
  --content DIR      the content (site.yml and topics/); else $CONTENT, else that of this project
  --topic ID         the topic it is of, where there are several
  --force            write over a file that is there
What a column means stands in docs/sheets.md.
Exit status: 0 written, 1 not written, 2 wrong usage.`

const string = { type: 'string' } as const
const options = {
  id: string,
  title: string,
  summary: string,
  language: string,
  documents: string,
  content: string,
  topic: string,
  force: { type: 'boolean' },
} as const

type Values = ReturnType<typeof readArgs<typeof options>>['values']

const shown = (path: string) => relative('', path) || '.'
const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`

function contentRoot(values: Values): string {
  const { path, from } = findContent(values.content)
  if (!isFolder(path)) throw new UsageError(`${from}: there is no folder ${path}`)
  return path
}

/** A file that is to be written: a sheet, and not there yet unless forced. */
function target(file: string, { force }: Values): string {
  if (!sheetEndings.includes(extname(file).toLowerCase()))
    throw new UsageError(`${file}: found ${extname(file) || 'no ending'}, expected ${sheetEndings.join(' or ')}`)
  if (existsSync(file) && !force) throw new UsageError(`${shown(file)}:1: found a file, expected none, or --force`)
  if (!isFolder(dirname(resolve(file)))) throw new UsageError(`${file}: there is no folder ${shown(dirname(resolve(file)))}`)
  return resolve(file)
}

/** What names the content again in what is to be typed next. */
const again = ({ content }: Values) => (content === undefined ? '' : ` --content ${content}`)

async function writeTemplate(file: string, values: Values): Promise<void> {
  await writeGrid(target(file, values), templateGrid())
  console.log(`wrote ${shown(file)}: write over its examples, then npm run content -- import ${file}${again(values)}`)
}

/** The questions of a set as it is written. */
function questionsOf(root: string, id: string): WrittenFields[] {
  const found = read(root).files.find((one) => one.folder === 'sets' && one.language === undefined && one.id === id)
  const value = found && (parse(found.file, found.text).value as WrittenFields | undefined)
  const questions = value?.['questions']
  if (!Array.isArray(questions)) throw new UsageError(`there is no set “${id}” in the content, or it cannot be read`)
  return questions as WrittenFields[]
}

async function writeSheet(id: string, file: string, values: Values): Promise<void> {
  const { grid, lost } = toGrid(questionsOf(contentRoot(values), id))
  await writeGrid(target(file, values), grid)
  console.log(`wrote ${shown(file)}: ${count(grid.length - 1, 'question')}`)
  for (const one of lost) console.error(`not in the sheet: ${one}`)
}

async function importSheet(file: string, values: Values): Promise<void> {
  if (!existsSync(file)) throw new Refusal(`${file}:1: sheet: found no file, expected a sheet: ${sheetEndings.join(' or ')}`)
  if (values.language !== undefined && !v.is(Language, values.language))
    throw new UsageError(`--language: found ${values.language}, expected a language tag such as en, ja or pt-BR`)
  const root = contentRoot(values)
  const topic = pickTopic(root, values.topic)
  if (typeof topic !== 'string') throw new UsageError(`--topic: found ${topic.found}, expected ${topic.expected}`)
  const id = idFor(file, values.id)
  const path = join(root, 'topics', topic, 'sets', `${id}.yml`)
  if (existsSync(path) && !values.force)
    throw new Refusal(
      `${shown(path)}:1: sheet: found a set, expected none: --id names another, --force writes over its questions`,
    )

  const folder = findDocuments(values.documents, root)
  if (folder !== undefined && !isFolder(folder)) throw new UsageError(`--documents: there is no folder ${folder}`)
  const grid = await readGrid(file).catch((error: unknown) => {
    throw error instanceof NoSheet ? new Refusal(`${file}:${error.fault.line}: sheet: ${error.message}`) : error
  })
  const { title, summary, language } = values
  const plan = planImport({
    grid,
    file: shown(file),
    raw: read(root),
    documents: folder === undefined ? undefined : readDocuments(folder),
    topic,
    id,
    head: { title, summary, language },
    today: new Date().toISOString().slice(0, 10),
  })
  const under = (problem: (typeof plan.problems)[number]) =>
    problem.file.startsWith('topics/') ? { ...problem, file: shown(join(root, problem.file)) } : problem
  for (const problem of plan.problems) console.log(format(under(problem)))
  if (!plan.set) {
    const errors = plan.problems.filter(({ level }) => !level).length
    throw new Refusal(`${count(errors, 'problem')}: nothing is written`)
  }
  if (existsSync(path)) for (const one of toGrid(questionsOf(root, id)).lost) console.error(`not in the sheet, and gone: ${one}`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, plan.set.text)
  console.log(`wrote ${shown(path)}: ${count(plan.questions, 'question')}, a draft`)
  console.log(
    `Next: do what says TODO in it, then npm run dev${again(values) && ` --${again(values)}`}, which shows it at /quiz/${id}`,
  )
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, options)
  const [command, first = '', second = ''] = positionals
  const words = command === 'sheet' ? 2 : 1
  if (positionals.length !== words + 1)
    throw new UsageError(`${command} takes ${command === 'sheet' ? 'the id of a set and a file' : 'one file'}`)
  if (command === 'template') await writeTemplate(first, values)
  else if (command === 'sheet') await writeSheet(first, second, values)
  else await importSheet(first, values)
  return 0
}

/** `npm run content -- import`, `template` and `sheet`: does what the arguments say, prints what came of it, and gives the exit status. */
export const sheetCommand = (args: string[]): Promise<number> => exitStatus(() => run(args), usage)
