import * as v from 'valibot'
import { type Claim, Claims, Conflict } from '../model/schema/claim.ts'
import { Explainer } from '../model/schema/explainer.ts'
import { Id, Language } from '../model/schema/primitives.ts'
import { QuestionSet } from '../model/schema/set.ts'
import { Site } from '../model/schema/site.ts'
import { WrittenSource } from '../model/schema/source.ts'
import { Topic } from '../model/schema/topic.ts'
import {
  ClaimsTranslation,
  ConflictTranslation,
  ExplainerTranslation,
  SetTranslation,
  SourceTranslation,
  TopicTranslation,
} from '../model/schema/translation.ts'
import type { Content, Path } from './content.ts'
import { type Fitted, fit } from './fit.ts'
import { type Parsed, parse } from './parse.ts'
import { type Problem, show } from './problem.ts'
import type { Folder, Raw, RawFile } from './read.ts'

/** A file that matched its schema, or of which enough did. */
export interface Checked<T> extends RawFile, Fitted<T> {
  value: T
}

export type CheckedFile =
  | (Checked<Topic> & { folder: 'topics' })
  | (Checked<WrittenSource> & { folder: 'sources' })
  | (Checked<Claim[]> & { folder: 'claims' })
  | (Checked<Conflict> & { folder: 'conflicts' })
  | (Checked<QuestionSet> & { folder: 'sets' })
  | (Checked<Explainer> & { folder: 'explainers' })
export type TranslatedFile =
  | (Checked<TopicTranslation> & { folder: 'topics' })
  | (Checked<SourceTranslation> & { folder: 'sources' })
  | (Checked<ClaimsTranslation> & { folder: 'claims' })
  | (Checked<ConflictTranslation> & { folder: 'conflicts' })
  | (Checked<SetTranslation> & { folder: 'sets' })
  | (Checked<ExplainerTranslation> & { folder: 'explainers' })

const authored: Record<Folder, { schema: v.GenericSchema<unknown, unknown>; members?: Path }> = {
  topics: { schema: Topic },
  sources: { schema: WrittenSource, members: ['passages'] },
  claims: { schema: Claims, members: [] },
  conflicts: { schema: Conflict },
  sets: { schema: QuestionSet, members: ['questions'] },
  explainers: { schema: Explainer, members: ['sections'] },
}
const translated: typeof authored = {
  topics: { schema: TopicTranslation },
  sources: { schema: SourceTranslation },
  claims: { schema: ClaimsTranslation, members: [] },
  conflicts: { schema: ConflictTranslation },
  sets: { schema: SetTranslation, members: ['questions'] },
  explainers: { schema: ExplainerTranslation },
}

/** What a file would be named whose name is none: lower-case words joined by hyphens, which is its id, and `.yml`. */
function nameFor(name: string, folder: Folder): string {
  const [bare = ''] = name.replace(/^\.+/, '').split('.')
  const words =
    bare
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const id = words.join('-')
  if (!name.includes('.')) return `files alone: nothing is read of folders within ${folder}`
  return `a name of lower-case words joined by hyphens and .yml${v.is(Id, id) ? `: ${id}.yml` : ''}`
}

/** A file's name is its id; files of claims are named in the same form. A topic is named by its folder. */
function checkName({ file, folder, id, language }: RawFile): Problem[] {
  const spot = { file, line: 1, rule: 'file-name' }
  const name = file.split('/').at(-1) ?? ''
  const wrongId = v.is(Id, id) ? [] : [{ ...spot, found: show(name), expected: nameFor(name, folder) }]
  const known = language === undefined || v.is(Language, language)
  return known ? wrongId : [...wrongId, { ...spot, found: show(language), expected: 'a folder named for a language tag' }]
}

/** What a broken part would have been referred to as: `sets/x/question`, `claims/x`, `sources/x/p1`, `sources/x`. */
function brokenNames({ folder, id }: RawFile, { dropped, value }: Fitted<unknown>): string[] {
  const idOf = (part: unknown) => String((part as { id?: unknown } | null)?.id)
  if (folder === 'claims' && !Array.isArray(dropped[0]) && value === undefined) return ['claims/*']
  if (folder === 'claims') return dropped.flat().map((claim) => `claims/${idOf(claim)}`)
  if (value === undefined) return [`${folder}/${id}`]
  return dropped.map((part) => `${folder}/${id}/${typeof part === 'string' ? part : idOf(part)}`)
}

export interface CheckedFiles {
  site: Content['site']
  authored: CheckedFile[]
  translated: TranslatedFile[]
  problems: Problem[]
  broken: Set<string>
}

/** Whose site it is. */
function checkSite(raw: Raw['site']): Pick<CheckedFiles, 'site' | 'problems'> {
  if (raw) {
    const { beside = [], ...file } = raw
    const { value, at, problems } = fit(Site, parsed({ file: 'site.yml', ...file }))
    return { site: value && { value, at, beside }, problems }
  }
  return { site: undefined, problems: [noFile('site.yml', 'one that says whose site it is: name and publisher')] }
}

/** A file's text as YAML, unless there is none. */
function parsed({ file, text, fault }: Pick<RawFile, 'file' | 'text' | 'fault'>): Parsed {
  if (!fault) return parse(file, text)
  return { file, text, value: undefined, at: () => ({ file, line: 1 }), problems: [{ file, rule: 'file', ...fault }] }
}

/** What nothing reads. */
const astray = ({ strays }: Raw): Problem[] =>
  strays.map(({ file, expected }) => ({ file, line: 1, rule: 'file', found: show(file.split('/').at(-1)), expected }))

const noFile = (file: string, expected: string): Problem => ({ file, line: 1, rule: 'file-missing', found: 'no file', expected })

/** Every topic says what it is. */
function lacking({ files }: Raw): Problem[] {
  const told = new Set(files.filter(({ folder, language }) => folder === 'topics' && !language).map(({ topic }) => topic))
  return [...new Set(files.map(({ topic }) => topic))]
    .filter((topic) => !told.has(topic))
    .map((topic) => noFile(`topics/${topic}/topic.yml`, 'one that says what the topic is: title, summary and language'))
}

/** What files were read as, by their path, for who compiles the same content again and again: one of the same text is not read again. */
export type KeptFiles = Map<string, { text: string; fitted: Fitted<unknown> }>

function fitted(file: RawFile, kept: KeptFiles | undefined): Fitted<unknown> {
  const before = kept?.get(file.file)
  if (before && !file.fault && before.text === file.text) return before.fitted
  const { schema, members } = (file.language ? translated : authored)[file.folder]
  const found = fit(schema, parsed(file), members)
  if (!file.fault) kept?.set(file.file, { text: file.text, fitted: found })
  return found
}

/** Reads every file through its schema. What does not match is named in `broken` and goes no further. */
export function check(raw: Raw, kept?: KeptFiles): CheckedFiles {
  const { site, problems } = checkSite(raw.site)
  const result: CheckedFiles = {
    site,
    authored: [],
    translated: [],
    problems: [...problems, ...astray(raw), ...lacking(raw)],
    broken: new Set(),
  }
  for (const file of raw.files) {
    const misnamed = checkName(file)
    result.problems.push(...misnamed)
    if (misnamed.length) {
      // What it would have been referred to as nobody knows.
      if (!file.language) result.broken.add(`${file.folder}/*`)
      continue
    }
    const found = fitted(file, kept)
    result.problems.push(...found.problems)
    for (const name of brokenNames(file, found)) if (!file.language) result.broken.add(name)
    if (found.value === undefined) continue
    if (file.language) result.translated.push({ ...file, ...found } as TranslatedFile)
    else result.authored.push({ ...file, ...found } as CheckedFile)
  }
  return result
}
