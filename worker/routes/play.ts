import { readable } from '../../content/model/play/accent.ts'
import { isAnswer, isBlank } from '../../content/model/play/answer.ts'
import { readField } from '../../content/model/play/form.ts'
import { openQuestions } from '../../content/model/play/ground.ts'
import type { Options } from '../../content/model/play/options.ts'
import { CUT, readOptions } from '../../content/model/play/options.ts'
import { queryOf, tidy } from '../../content/model/play/query.ts'
import { select } from '../../content/model/play/select.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet, Index } from '../../content/model/schema/compiled.ts'
import { openSet, readFile } from '../content.ts'
import type { Ctx } from '../env.ts'
import { readBody } from '../http/body.ts'
import type { FieldError } from '../http/codes.ts'
import { HttpError } from '../http/errors.ts'
import { headersFor, withSheet } from '../http/headers.ts'
import { at } from '../http/table.ts'
import type { Handlers } from '../route.ts'
import { type Edition, editionOf } from '../site/edition.ts'
import { quizPage } from '../site/pages/quiz/page.tsx'
import type { SiteWords } from '../site/words.ts'

interface Selection {
  set: CompiledSet
  options: Options
  edition: Edition
}

/** The values of `questions`: an address names several with commas, a form with boxes once for each. */
const named = (c: Ctx): string[] => c.req.queries('questions') ?? []

/** The set an address asks for, with every question, as it was written and in the language asked for. */
async function read(c: Ctx) {
  const { options, bad } = readOptions((name) => (name === 'questions' ? named(c).filter(Boolean).join() : c.req.query(name)))
  if (bad.length) throw new HttpError('bad-option', bad)
  return { options, ...(await openSet(c.env, c.req.param('id') ?? '', options)) }
}

/** The questions an address asks for. */
async function open(c: Ctx): Promise<Selection> {
  const { options, data } = await read(c)
  const index = await readFile<Index>(c.env, '/v1/index.json')
  return { set: select(data, options), options, edition: editionOf(data.language, index?.data) }
}

/**
 * What a teacher's form asks for without a script, with a field for each question and blank ones for what was left out,
 * is sent on to its one stable address: what the browser then shows is the link to share.
 */
async function sendOn(c: Ctx, framed: boolean): Promise<Response> {
  const { options, source } = await read(c)
  const questions = openQuestions(source).map(({ id }) => id)
  const { language } = source
  const address = playOf(source, tidy(options, { language, questions }), framed)
  return new Response(null, { status: 302, headers: { ...(framed ? frame : site).GET, Location: address } })
}

/** The address of a selection. */
const playOf = ({ id }: { id: string }, options: Options, framed: boolean) =>
  `${framed ? '/frame' : ''}/quiz/${id}/play${queryOf(options)}`

/**
 * A sheet with the publisher's accent, and the hash that allows it. The colour was read by an allowlist of letters; whether
 * there is a colour of that name, the browser says.
 */
async function accentSheet(accent: string): Promise<{ style: string; hash: string }> {
  const colour = readable(accent)
  const style = `@supports(color:${colour}){:root{--footnote-accent:${colour}}}`
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  return { style, hash: `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` }
}

const headersOf = (path: string) => ({ GET: headersFor(path), POST: headersFor(path, 'POST') })
const site = headersOf(at.play)
const frame = headersOf(at.framePlay)

async function show(
  c: Ctx,
  framed: boolean,
  { set, options, edition }: Selection,
  answers?: Record<string, Answer>,
): Promise<Response> {
  const headers = (framed ? frame : site)[c.req.method === 'POST' ? 'POST' : 'GET']
  const accent = options.accent ? await accentSheet(options.accent) : undefined
  const body = quizPage({
    set,
    options: {
      ...options,
      // A frame cannot see its page, and most pages are light.
      ...(framed && !c.req.query('theme') && { theme: 'light' as const }),
      // Where everything is graded at once, everything is shown at once.
      ...(answers && { layout: 'all' as const }),
    },
    edition,
    origin: c.env.ORIGIN,
    framed,
    play: edition.alternates(`/quiz/${set.id}`).map(({ lang }) => ({ lang, href: playOf(set, { ...options, lang }, framed) })),
    action: playOf(set, options, framed),
    src: `/v1/sets/${set.id}${queryOf(options, CUT)}`,
    ...(answers && { answers }),
    style: accent?.style,
  })
  return new Response(body, { status: set.withdrawn ? 410 : 200, headers: accent ? withSheet(headers, accent.hash) : headers })
}

/** What a reader is told of an answer that has not the form of its question. */
function howTo(question: CompiledQuestion, { fill }: SiteWords): string {
  switch (question.type) {
    case 'number':
      return fill.number(question.min, question.max)
    case 'order':
      return fill.order(question.items.length)
    default:
      return fill[question.type]
  }
}

/** The answers of a form, by question. Blank ones are left out; fields that belong to no question shown are ignored. */
function readForm({ set, edition }: Selection, fields: URLSearchParams): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  const bad: FieldError[] = []
  for (const question of openQuestions(set)) {
    const answer = readField(question, (name) => fields.getAll(name), set.language)
    if (answer === undefined || isBlank(answer)) continue
    if (isAnswer(question, answer)) answers[question.id] = answer
    else bad.push({ field: question.stem, expected: howTo(question, edition.words), lang: set.language })
  }
  if (bad.length) throw new HttpError('bad-body', bad)
  return answers
}

/**
 * `/quiz/{id}/play` and `/frame/quiz/{id}/play`: GET renders the questions an address asks for, POST grades them. An
 * address that repeats `questions` is sent on to the one that names them with commas.
 * It is every quiz form's action, so that a quiz needs no script.
 */
const handlers = (framed: boolean): Handlers => ({
  GET: async (c) => (named(c).length > 1 ? sendOn(c, framed) : show(c, framed, await open(c))),
  POST: async (c) => {
    const selection = await open(c)
    if (selection.set.withdrawn) return show(c, framed, selection)
    const body = await readBody(c.req.raw, 'application/x-www-form-urlencoded')
    return show(c, framed, selection, readForm(selection, new URLSearchParams(body)))
  },
})

export const playRoute = handlers(false)
export const framePlayRoute = handlers(true)
