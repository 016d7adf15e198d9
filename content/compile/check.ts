import * as v from 'valibot'
import { type Claim, Claims, Conflict } from '../model/schema/claim.ts'
import { Explainer } from '../model/schema/explainer.ts'
import { Id, Language } from '../model/schema/primitives.ts'
import { QuestionSet } from '../model/schema/set.ts'
import { Source } from '../model/schema/source.ts'
import {
  ClaimsTranslation,
  ConflictTranslation,
  ExplainerTranslation,
  SetTranslation,
  SourceTranslation,
} from '../model/schema/translation.ts'
import type { Path } from './content.ts'
import { type Fitted, fit } from './fit.ts'
import { parse } from './parse.ts'
import { type Problem, show } from './problem.ts'
import type { Folder, Raw, RawFile } from './read.ts'

/** A file that matched its schema, or of which enough did. */
export interface Checked<T> extends RawFile, Fitted<T> {
  value: T
}

export type CheckedFile =
  | (Checked<Source> & { folder: 'sources' })
  | (Checked<Claim[]> & { folder: 'claims' })
  | (Checked<Conflict> & { folder: 'conflicts' })
  | (Checked<QuestionSet> & { folder: 'sets' })
  | (Checked<Explainer> & { folder: 'explainers' })
export type TranslatedFile =
  | (Checked<SourceTranslation> & { folder: 'sources' })
  | (Checked<ClaimsTranslation> & { folder: 'claims' })
  | (Checked<ConflictTranslation> & { folder: 'conflicts' })
  | (Checked<SetTranslation> & { folder: 'sets' })
  | (Checked<ExplainerTranslation> & { folder: 'explainers' })

const authored: Record<Folder, { schema: v.GenericSchema<unknown, unknown>; members?: Path }> = {
  sources: { schema: Source, members: ['passages'] },
  claims: { schema: Claims, members: [] },
  conflicts: { schema: Conflict },
  sets: { schema: QuestionSet, members: ['questions'] },
  explainers: { schema: Explainer, members: ['sections'] },
}
const translated: typeof authored = {
  sources: { schema: SourceTranslation },
  claims: { schema: ClaimsTranslation, members: [] },
  conflicts: { schema: ConflictTranslation },
  sets: { schema: SetTranslation, members: ['questions'] },
  explainers: { schema: ExplainerTranslation },
}

/** A file's name is its id; claims are named for a topic, in the same form. */
function checkName({ file, id, language }: RawFile): Problem[] {
  const spot = { file, line: 1, rule: 'file-name' }
  const wrongId = v.is(Id, id) ? [] : [{ ...spot, found: show(file.split('/').at(-1)), expected: 'an id and .yml' }]
  const known = language === undefined || v.is(Language, language)
  return known ? wrongId : [...wrongId, { ...spot, found: show(language), expected: 'a folder named for a language tag' }]
}

/** What a broken part would have been referred to as: `sets/x/question`, `claims/x`, `sources/x/p1`, `sources/x`. */
function brokenNames({ folder, id }: RawFile, { dropped, value }: Fitted<unknown>): string[] {
  const idOf = (part: unknown) => String((part as { id?: unknown } | null)?.id)
  if (folder === 'claims') return dropped.flat().map((claim) => `claims/${idOf(claim)}`)
  if (value === undefined) return [`${folder}/${id}`]
  return dropped.map((part) => `${folder}/${id}/${typeof part === 'string' ? part : idOf(part)}`)
}

export interface CheckedFiles {
  authored: CheckedFile[]
  translated: TranslatedFile[]
  problems: Problem[]
  broken: Set<string>
}

/** Reads every file through its schema. What does not match is named in `broken` and goes no further. */
export function check(raw: Raw): CheckedFiles {
  const result: CheckedFiles = { authored: [], translated: [], problems: [], broken: new Set() }
  for (const file of raw.files) {
    const misnamed = checkName(file)
    result.problems.push(...misnamed)
    if (misnamed.length) continue
    const { schema, members } = (file.language ? translated : authored)[file.folder]
    const fitted = fit(schema, parse(file.file, file.text), members)
    result.problems.push(...fitted.problems)
    for (const name of brokenNames(file, fitted)) if (!file.language) result.broken.add(name)
    if (fitted.value === undefined) continue
    if (file.language) result.translated.push({ ...file, ...fitted } as TranslatedFile)
    else result.authored.push({ ...file, ...fitted } as CheckedFile)
  }
  return result
}
