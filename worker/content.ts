import { isId } from '../content/model/play/id.ts'
import type { Options } from '../content/model/play/options.ts'
import type { CompiledSet } from '../content/model/schema/compiled.ts'
import type { Bindings } from './env.ts'
import { HttpError } from './http/errors.ts'

/** A file as parsed, with the tag Static Assets made from its bytes. */
export interface File<T> {
  data: T
  tag: string
}

/**
 * Files parsed once per isolate: a new deployment has new isolates. Only values are kept, never promises, which belong
 * to the request that began them; only files that exist, so that made-up ids fill nothing.
 */
const parsed = new WeakMap<Bindings['ASSETS'], Map<string, File<unknown>>>()

const outage = () => new HttpError('unavailable', [], { 'Retry-After': '10' })

/** A file of our own build, or undefined when there is none of that name. Throws `unavailable` when it cannot be read. */
export async function readFile<T>(env: Bindings, path: string): Promise<File<T> | undefined> {
  const files = parsed.get(env.ASSETS) ?? new Map<string, File<unknown>>()
  parsed.set(env.ASSETS, files)
  const known = files.get(path)
  if (known) return known as File<T>
  const response = await env.ASSETS.fetch(`http://assets${path}`).catch(() => undefined)
  if (response?.status === 404) return undefined
  if (!response?.ok) throw outage()
  const data = await response.json().catch(() => {
    throw outage()
  })
  const file = { data: data as T, tag: (response.headers.get('ETag') ?? '').replace(/[^0-9a-z]/gi, '') }
  files.set(path, file)
  return file
}

/** A set in its source language or in `lang`, and in its source language anyway, with the questions asked for known to be its own. */
export async function openSet(env: Bindings, id: string, { lang, questions }: Pick<Options, 'lang' | 'questions'>) {
  const source = isId(id) ? await readFile<CompiledSet>(env, `/v1/sets/${id}.json`) : undefined
  if (!source) throw new HttpError('not-found')
  const translated = lang && lang !== source.data.language
  const file = translated ? await readFile<CompiledSet>(env, `/v1/sets/${id}.${lang}.json`) : source
  if (!file) throw new HttpError('bad-option', [{ field: 'lang', expected: 'a language this set is in' }])
  const known = new Set(source.data.questions.map((question) => question.id))
  if (!source.data.withdrawn && questions?.some((question) => !known.has(question)))
    throw new HttpError('bad-option', [{ field: 'questions', expected: 'ids of questions of this set, joined by commas' }])
  return { ...file, source: source.data }
}
