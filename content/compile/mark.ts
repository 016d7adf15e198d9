import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type { Content } from './content.ts'
import type { Raw } from './read.ts'
import { changes, contentName, isNamed, type OutOfStep, outOfStep, rehashed, stringsThen } from './rehash.ts'

// A translation follows within a few edits of its source, or it is read anew.
const COMMITS = 100

/** Earlier texts of a file, the latest first, as far as git has any. */
function* history(file: string): Generator<string> {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', dirname(file), ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    const commits = git('log', '--format=%H', `-${COMMITS}`, '--', basename(file)).split('\n').filter(Boolean)
    for (const commit of commits) yield git('show', `${commit}:./${basename(file)}`)
  } catch {
    // No git, no repository, or no such file at that commit: then nothing earlier is known.
  }
}

/** What `rehash` has to tell, and the names asked for that are of nothing. */
export interface MarkReport {
  lines: string[]
  unknown: string[]
}

/**
 * Marks what is named as translated of what stands there now: `sets/x`, `x`, or a part of it, `x/question`, in every language.
 * Tells of each part what it was made of and what stands there now. With no name nothing is written: it is told what could be marked.
 */
export function mark(root: string, raw: Raw, content: Content, asked: readonly string[]): MarkReport {
  const all = outOfStep(raw, content)
  const found = asked.length ? all.filter((part) => asked.some((one) => isNamed(part, one))) : all
  const names = new Set(raw.files.filter(({ language }) => language !== undefined).flatMap((one) => [contentName(one), one.id]))
  const isKnown = (one: string) => [one, one.replace(/\/[^/]*$/, '')].some((name) => names.has(name))
  const unknown = asked.filter((one) => !isKnown(one))
  if (unknown.length) return { lines: [], unknown }

  const lines = found.flatMap((part) => {
    const source = raw.files.find((one) => one.language === undefined && contentName(one) === part.name)
    const then = source && stringsThen(part, source, history(join(root, source.file)))
    const line = readFileSync(join(root, part.file), 'utf8').slice(0, part.range[0]).split('\n').length
    const of = [part.name, ...part.path.slice(-1)].join('/')
    return [
      `${relative('', join(root, part.file))}:${line}: ${asked.length ? 'marked ' : ''}${of} (${part.language})`,
      ...changes(then, part).map((one) => `    ${one}`),
    ]
  })
  if (asked.length) write(root, found)
  const end = asked.length
    ? `marked ${found.length} of ${all.length} that were out of step`
    : `${all.length} out of step${all.length ? '; name those that are still right: npm run content -- rehash sets/<id> …' : ''}`
  return { lines: [...lines, end], unknown }
}

function write(root: string, parts: readonly OutOfStep[]): void {
  for (const file of new Set(parts.map((part) => part.file))) {
    const path = join(root, file)
    const own = parts.filter((part) => part.file === file)
    writeFileSync(path, rehashed(readFileSync(path, 'utf8'), own))
  }
}
