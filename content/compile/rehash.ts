import { isMap, isScalar, parseDocument } from 'yaml'
import { check } from './check.ts'
import type { Content, Path } from './content.ts'
import { link } from './link.ts'
import type { Raw, RawFile } from './read.ts'
import { template } from './template.ts'

/** A part of a translation that was made of other strings than stand there now. */
export interface OutOfStep {
  /** The translation's file, under the content folder. */
  file: string
  /** What it translates, as `strings` and `rehash` are told: `sets/x`, `claims/x`, `topics/x`. */
  name: string
  language: string
  /** Where its `of` is kept: `[]` for the head of a file, else the question or the claim. */
  path: Path
  /** The hash that is written, and the one of what stands there now. */
  was: string
  now: string
  /** Where the hash stands in the file's text. */
  range: readonly [from: number, to: number]
  /** What is to be translated, by field. */
  strings: Record<string, string>
}

/** What a file translates, or what it is: `sets/x`, `topics/x`. */
export const contentName = ({ folder, id }: Pick<RawFile, 'folder' | 'id'>): string => `${folder}/${id}`

/** The same, from a translation's path: for a message that knows no more than where it points. */
export function nameOfTranslation(file: string): string {
  const [, topic = '', , , folder = '', name] = file.split('/')
  return name === undefined ? `topics/${topic}` : `${folder}/${name.replace(/\.yml$/, '')}`
}

interface Hashed {
  path: Path
  of: string
  /** Every string but those of the parts within that have a hash of their own. */
  strings: Record<string, string>
}

/** The texts of a value by their paths, `options.y2002.why`, but for parts with a hash of their own and notices. */
function textsOf(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => {
    const own = path.length === 0 && (key === 'of' || key === 'questions' || key === 'withdrawn')
    return own || (one as { of?: unknown } | null)?.of !== undefined ? [] : textsOf(one, [...path, key])
  })
}

/** Every part of a translation's template that has a hash of its own. */
function hashedOf(value: unknown, path: Path = []): Hashed[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const { of } = value as { of?: unknown }
  const own = typeof of === 'string' ? [{ path, of, strings: Object.fromEntries(textsOf(value)) }] : []
  return [...own, ...Object.entries(value).flatMap(([key, one]) => hashedOf(one, [...path, key]))]
}

/** Every part of every translation that is out of step, in the order of the files. */
export function outOfStep({ files }: Pick<Raw, 'files'>, content: Content): OutOfStep[] {
  return files.flatMap((raw) => {
    const { file, text, language } = raw
    const name = contentName(raw)
    const source = language === undefined ? undefined : template(name, content)
    if (language === undefined || !source) return []
    const doc = parseDocument(text)
    return hashedOf(source).flatMap(({ path, of: now, strings }) => {
      const part = doc.getIn(path, true)
      const of = isMap(part) ? part.get('of', true) : undefined
      if (!isScalar(of) || !of.range || of.value === now) return []
      const [from, to] = of.range
      return { file, name, language, path, was: String(of.value), now, range: [from, to] as const, strings }
    })
  })
}

/** A translation's text with its parts marked as made of what stands there now; all else is left as it was written. */
export function rehashed(text: string, parts: readonly OutOfStep[]): string {
  const fromBehind = [...parts].sort((a, b) => b.range[0] - a.range[0])
  return fromBehind.reduce(
    (all, { range: [from, to], now }) => `${all.slice(0, from)}${JSON.stringify(now)}${all.slice(to)}`,
    text,
  )
}

/** What was to be translated when `was` was its hash, sought in earlier texts of the source's file. Undefined where none has it. */
export function stringsThen(
  { name, path, was }: Pick<OutOfStep, 'name' | 'path' | 'was'>,
  source: RawFile,
  earlier: Iterable<string>,
): Record<string, string> | undefined {
  const key = JSON.stringify(path)
  for (const text of earlier) {
    const alone: Raw = { site: undefined, files: [{ ...source, text }], images: [], strays: [] }
    const then = template(name, link(alone, check(alone), undefined, ''))
    const part = hashedOf(then).find((one) => JSON.stringify(one.path) === key)
    if (part?.of === was) return part.strings
  }
  return undefined
}

/** What became of each text, in lines; of all there is now where nothing earlier is known. */
export function changes(then: Record<string, string> | undefined, { strings: now }: OutOfStep): string[] {
  if (!then) return ['what it was made of is not known', ...Object.entries(now).map(([field, text]) => `now ${field}: ${text}`)]
  return [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((field) => then[field] !== now[field])
    .flatMap((field) => [`was ${field}: ${then[field] ?? 'nothing'}`, `now ${field}: ${now[field] ?? 'nothing'}`])
}

/** Whether a part is of what was named: `sets/x`, `x`, or one question or claim of it, `x/question`. */
export function isNamed({ name, path }: OutOfStep, asked: string): boolean {
  const id = name.split('/')[1]
  const part = path.at(-1)
  return asked === name || asked === id || (part !== undefined && (asked === `${name}/${part}` || asked === `${id}/${part}`))
}
