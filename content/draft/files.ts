import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import type { Problem } from '../compile/problem.ts'

/** A file to be: its path, and what it is to hold. */
export interface Planned {
  path: string
  text: string
}

/** A path as one would type it from here. */
export const displayPath = (path: string) => relative('', path) || '.'

/** The planned files that exist already, as problems: nothing of an editor's work is written over. */
export function taken(paths: readonly string[]): Problem[] {
  return paths
    .filter((path) => existsSync(path))
    .map((path) => ({ file: displayPath(path), line: 1, rule: 'draft', found: 'a file', expected: 'none, or --force' }))
}

/** Writes the files, and their folders where they are missing. */
export function write(files: readonly Planned[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
