import { basename, extname } from 'node:path'
import * as v from 'valibot'
import { Id } from '../model/schema/primitives.ts'

/** Wrong usage of a command: its message is for the person who typed it, and the exit status is 2. */
export class UsageError extends Error {}
/** What a command did not do, for a reason that is told as it stands: exit status 1. */
export class Refusal extends Error {}

/** The id asked for, else the file's name in the form of one. Throws a `UsageError` when it is none. */
export function idFor(file: string, asked: string | undefined): string {
  const slug = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '')
  const id = asked ?? slug
  if (!v.is(Id, id)) throw new UsageError(`--id: found ${id || 'nothing'}, expected an id: lower-case words joined by hyphens`)
  return id
}
