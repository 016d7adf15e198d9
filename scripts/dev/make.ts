import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fails, type Problem } from '../../content/compile/problem.ts'
import { read } from '../../content/compile/read.ts'
import { writeChanged } from '../build/written.ts'
import { draftsIn } from './drafts.ts'
import { run } from './run.ts'
import type { DevState } from './state.ts'

function readProblems(stdout: string): Problem[] | undefined {
  try {
    return JSON.parse(stdout)
  } catch {
    return undefined
  }
}

/**
 * Checks the content and builds all of it, drafts included, into `dist`. A translation out of step is a warning here: what it
 * lacks stands in the source's language. What was built before is left alone: whoever serves
 * takes the new files only when `ok`.
 */
export async function makeSite(
  root: string,
  content: string,
  dist: string,
  origin: string,
): Promise<Pick<DevState, 'problems' | 'failure' | 'drafts'> & { ok: boolean }> {
  const drafts = draftsIn(read(content))
  // Compiled by what checks it: the build takes these files.
  const compiled = join(dist, '../compiled')
  rmSync(compiled, { recursive: true, force: true })
  const check = await run(root, ['content/compile/cli.ts', 'build', '--drafts', '--json', '--out', compiled])
  const problems = readProblems(check.stdout)
  if (!problems) return { ok: false, problems: [], failure: check.stderr || check.stdout, drafts }
  if (fails(problems)) return { ok: false, problems, drafts }

  // What the Worker reads of a build lies among its own files: a build that breaks leaves what stood there.
  const generated = join(root, 'worker/generated/build.ts')
  const before = existsSync(generated) ? readFileSync(generated) : undefined
  const build = await run(root, ['scripts/build/build.ts', '--drafts'], { DIST: dist, ORIGIN: origin, COMPILED: compiled })
  if (build.status === 0) return { ok: true, problems, drafts }
  if (before) writeChanged(generated, before)
  return { ok: false, problems, failure: build.stderr || build.stdout, drafts }
}
