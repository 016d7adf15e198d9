import { basename, extname } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
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

/** The options and words of a command. Throws a `UsageError` for an option that it does not have. */
export function readArgs<const O extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

/** Runs a command and gives its exit status. What is for the person who typed it is printed, wrong usage with how it is used. */
export async function exitStatus(run: () => Promise<number> | number, usage: string): Promise<number> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`)
      return 2
    }
    if (!(error instanceof Refusal)) throw error
    console.error(error.message)
    return 1
  }
}
