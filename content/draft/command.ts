import { existsSync, readFileSync } from 'node:fs'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { compile } from '../compile/compile.ts'
import { findDocuments } from '../compile/documents.ts'
import { findContent, isFolder } from '../compile/home.ts'
import { format } from '../compile/problem.ts'
import { pickTopic } from '../compile/topic.ts'
import { exitStatus, idFor, Refusal, readArgs, UsageError } from '../compile/usage.ts'
import { documentText, endings, readArticle } from './article.ts'
import { displayPath, type Planned, taken, write } from './files.ts'
import { lettersOf } from './letters.ts'
import { type Endpoint, endpointUrl, ModelError, type OnWait, UnreadError } from './llm/ask.ts'
import { claimsText, setText } from './llm/files.ts'
import { topicExamples } from './llm/principles.ts'
import type { Proposal } from './llm/proposal.ts'
import { propose } from './llm/propose.ts'
import { type Sifted, sift } from './llm/sift.ts'
import { sourceText } from './source.ts'
import type { Article } from './types.ts'

const usage = `Usage: npm run draft -- <article${endings.join('|')}> [options]
Takes a page saved from a browser, Markdown or plain text; nothing is fetched.
Writes the article's text among the documents and starts its source for an editor to complete.
  --id ID            the source's id; else made from the file's name
  --topic ID         the topic it is of, where there are several
  --documents DIR    where the text goes; else $DOCUMENTS, else documents/ in the content
  --content DIR      the content (site.yml and topics/); else $CONTENT, else that of this project
  --model URL        let a language model propose passages, claims and questions: an OpenAI-compatible address
  --model-name NAME  the model there; else $FOOTNOTE_MODEL. $FOOTNOTE_MODEL_KEY holds the key, if it wants one
  --timeout SECONDS  how long an answer may take: 120 unless said
  --force            write over files that are there
Exit status: 0 written, 1 not written, 2 wrong usage.`

const string = { type: 'string' } as const
const options = {
  id: string,
  documents: string,
  content: string,
  topic: string,
  model: string,
  'model-name': string,
  timeout: string,
  force: { type: 'boolean' },
} as const

type Values = ReturnType<typeof readArgs<typeof options>>['values']

const refuse = (file: string, found: string, expected: string, line = 1) =>
  new Refusal(format({ file: displayPath(file), line, rule: 'draft', found, expected }))

function readFile(file: string): Article {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(file))
    throw new Refusal(
      `${file}: draft: found an address, expected a file: open the page in a browser and save it as HTML, then npm run draft -- <the file saved>`,
    )
  if (!existsSync(file)) throw refuse(file, 'no file', `an article: ${endings.join(', ')}`)
  const { text, fault } = lettersOf(file, readFileSync(file))
  if (fault) throw refuse(file, fault.found, fault.expected, fault.line)
  const article = readArticle(file, text)
  if (!article) throw refuse(file, extname(file) || 'no ending', endings.join(', '))
  if (!article.blocks.length) throw refuse(file, 'no text of an article', 'at least one paragraph')
  return article
}

function readEndpoint(values: Values): Endpoint | undefined {
  if (values.model === undefined) return undefined
  const model = values['model-name'] ?? process.env['FOOTNOTE_MODEL']
  if (!model) throw new UsageError('--model-name: found nothing, expected the name of a model, here or in $FOOTNOTE_MODEL')
  const seconds = Number(values.timeout ?? 120)
  if (!(seconds > 0)) throw new UsageError(`--timeout: found ${values.timeout}, expected seconds`)
  return { url: endpointUrl(values.model), model, key: process.env['FOOTNOTE_MODEL_KEY'], timeout: seconds * 1000 }
}

/** What was kept of a model's proposal and what was not, in lines. */
function report({ passages, claims, questions, thrown, mended }: Sifted): string[] {
  const count = (kind: string) => thrown.filter((one) => one.kind === kind).length
  return [
    `kept    ${Object.keys(passages).length} passages, ${claims.length} claims, ${questions.length} questions`,
    `thrown  ${count('passage')} passages, ${count('claim')} claims, ${count('question')} questions`,
    ...mended.map((id) => `  passage ${id}: has the document’s own quotation marks and dashes now`),
    ...thrown.map(({ kind, id, reason }) => `  ${kind} ${id}: ${reason}`),
  ]
}

/** `given`: what names the content and the topic again in what is to be typed next. */
function nextSteps(
  id: string,
  paths: Record<'source' | 'claims' | 'set', string>,
  sifted: Sifted | undefined,
  given: { content: string; topic: string },
): string[] {
  const has = { claims: sifted?.claims.length, set: sifted?.questions.length }
  return [
    'Next:',
    `  ${displayPath(paths.source)}: do what says TODO, and uncomment the passages you use`,
    has.claims
      ? `  ${displayPath(paths.claims)}: read every claim against its passage`
      : `  npm run content -- new claim ${id}${given.content}${given.topic}`,
    has.set
      ? `  ${displayPath(paths.set)}: answer every question from the article`
      : `  npm run content -- new set ${id}${given.content}${given.topic}`,
    `  npm run dev${given.content && ` --${given.content}`}, which shows the set at /quiz/${id} and what is wrong with it`,
    '  once all is checked: take “reviewed: false” from the source, and let the set say reviewed: true',
  ]
}

/** The folder of the topic that an article is of: the one asked for, else the only one there is. */
function topicFor(root: string, asked: string | undefined): string {
  const topic = pickTopic(root, asked)
  if (typeof topic === 'string') return join(root, 'topics', topic)
  throw new UsageError(`--topic: found ${topic.found}, expected ${topic.expected}`)
}

const tell: OnWait = (line) => console.error(`… ${line}`)

/** Asks the model. An answer that could not be read is kept, so that nobody pays for it twice. */
async function proposal(endpoint: Endpoint, about: Parameters<typeof propose>[1], unread: string): Promise<Proposal> {
  try {
    return await propose(endpoint, about, tell)
  } catch (error) {
    if (!(error instanceof UnreadError)) throw error
    write([{ path: unread, text: error.answer }])
    throw new ModelError(`${error.message}; it is kept in ${displayPath(unread)}`)
  }
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, options)
  const [file, ...rest] = positionals
  if (!file || rest.length) throw new UsageError('draft takes one article')
  const endpoint = readEndpoint(values)
  const { path: root, from } = findContent(values.content)
  if (!isFolder(root)) throw new UsageError(`${from}: there is no folder ${root}`)
  const topic = topicFor(root, values.topic)
  const documents = resolve(findDocuments(values.documents, root) ?? join(root, 'documents'))
  const id = idFor(file, values.id)
  const article = readFile(file)

  const paths = {
    document: join(documents, `${id}.txt`),
    source: join(topic, 'sources', `${id}.yml`),
    claims: join(topic, 'claims', `${id}.yml`),
    set: join(topic, 'sets', `${id}.yml`),
  }
  const all = endpoint ? Object.values(paths) : [paths.document, paths.source]
  const problems = values.force ? [] : taken(all)
  if (problems.length) throw new Refusal(problems.map(format).join('\n'))

  const files: Planned[] = [{ path: paths.document, text: documentText(article) }]
  const document = article.blocks.map(({ text }) => text)
  let sifted: Sifted | undefined
  if (endpoint) {
    const { content } = compile(root)
    const examples = topicExamples(basename(topic), content)
    const proposed = await proposal(endpoint, { id, document, examples }, join(documents, `${id}.unread`))
    const others = content.allClaims.filter(({ at }) => at([]).file !== relative(root, paths.claims).replaceAll(sep, '/'))
    sifted = sift(proposed, { id, document, taken: new Set(others.map((claim) => claim.id)) })
    const about = { language: article.language ?? 'en', day: new Date().toISOString().slice(0, 10) }
    if (sifted.claims.length) files.push({ path: paths.claims, text: claimsText(sifted) })
    if (sifted.questions.length) files.push({ path: paths.set, text: setText(sifted, proposed, about) })
  }
  files.push({ path: paths.source, text: sourceText(article, basename(file), sifted?.passages) })
  write(files)

  const again = {
    content: values.content === undefined ? '' : ` --content ${values.content}`,
    topic: values.topic === undefined ? '' : ` --topic ${values.topic}`,
  }
  console.log(`${displayPath(file)}: ${document.length} paragraphs`)
  if (sifted) console.log(report(sifted).join('\n'))
  for (const { path } of files) console.log(`wrote ${displayPath(path)}`)
  console.log(`\n${nextSteps(id, paths, sifted, again).join('\n')}`)
  return 0
}

/** `npm run draft`: does what the arguments say, prints what came of it, and gives the exit status. */
export const draftCommand = (args: string[]): Promise<number> => exitStatus(() => run(args), usage)
