import { anki } from './anki.ts'
import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { forms } from './forms.ts'
import { gift } from './gift.ts'
import { moodle } from './moodle.ts'
import { imscc, qti12 } from './qti.ts'

/** Every format, by how the file's name ends: `/export/{id}.{format}`. */
export const formats = {
  'moodle.xml': moodle,
  gift,
  'qti12.zip': qti12,
  imscc,
  'forms.gs': forms,
  csv,
  'anki.txt': anki,
} satisfies Record<string, Format>

export type FormatName = keyof typeof formats

export const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name)

/** The questions of a set that a format does not hold as they are, and what becomes of each: told before the download. */
export const lostIn = (name: FormatName, questions: readonly { id: string; type: keyof Format['keeps'] }[]) =>
  questions.flatMap(({ id, type }) => {
    const keeps = (formats[name] as Format).keeps[type]
    return keeps.as === 'kept' ? [] : [{ question: id, ...keeps }]
  })
