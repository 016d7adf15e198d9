import type { Type } from '../model/play/types.ts'
import type { Words } from '../model/play/words.ts'
import type { Citation, CompiledSet } from '../model/schema/compiled.ts'
import type { Note } from './notes.ts'

/** The words of a language that files are written in: the interface's strings, and how a page names a source. */
export interface ExportWords extends Words {
  comma: string
  asOf: (date: string) => string
  date: (edtf: string) => string
  /** A source as a line: publisher, date and paragraph. */
  source: (citation: Citation) => string
}

/** Whose questions they are, and what they may be used under. */
export interface ExportRights {
  publisher: string
  licence: { name: string; url: string }
}

/** What a file is made from. */
export interface Work {
  set: CompiledSet
  rights: ExportRights
  words: ExportWords
  /** Where relative addresses of the set are: `https://…`, no slash. */
  origin: string
}

/** Whether a format holds a type as it is, holds it as another, or cannot hold it; and what becomes of it. */
export interface Keeps {
  as: 'kept' | 'mapped' | 'reported'
  how: Note
}

/** A format that quizzes are exported to. */
export interface Format {
  /** What people call it. */
  name: string
  /** Media type of the file. */
  type: string
  keeps: Record<Type, Keeps>
  /** The file; the same bytes for the same work. */
  write: (work: Work) => Uint8Array<ArrayBuffer>
}

export const kept = (how: Note = 'asIs'): Keeps => ({ as: 'kept', how })
export const mapped = (how: Note): Keeps => ({ as: 'mapped', how })
export const reported = (how: Note): Keeps => ({ as: 'reported', how })

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
