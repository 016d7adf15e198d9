import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { draftCommand } from '../../../content/draft/command.ts'
import { base } from '../fixture.ts'
import { inProcess, type Ran } from '../inProcess.ts'

const cli = fileURLToPath(new URL('../../../content/draft/cli.ts', import.meta.url))
export const articles = fileURLToPath(new URL('../../fixtures/draft/', import.meta.url))

/** A newsroom's folder: `content/` with the small valid tree, and the articles. `done` takes it away. */
export function newsroom() {
  const folder = mkdtempSync(join(tmpdir(), 'draft-'))
  cpSync(base, join(folder, 'content'), { recursive: true })
  cpSync(articles, folder, { recursive: true })
  return {
    folder,
    path: (file: string) => join(folder, file),
    has: (file: string) => existsSync(join(folder, file)),
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    done: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** What `npm run draft` is told besides: the content of the folder, and nothing of the environment the tests run in. */
const CONTENT = ['--content', 'content']
const NOTHING = { DOCUMENTS: '', FOOTNOTE_MODEL: '', FOOTNOTE_MODEL_KEY: '' }

/** Does in a folder what `npm run draft` does. */
export const draft = (folder: string, args: string[], env: Record<string, string> = {}): Promise<Ran> =>
  inProcess(draftCommand, folder, [...args, ...CONTENT], { ...NOTHING, ...env })

/** Runs the command itself in a folder. Not synchronously: the stub it asks lives in this process. */
export function spawnDraft(folder: string, args: string[], env: Record<string, string> = {}): Promise<Ran> {
  const child = spawn(process.execPath, [cli, ...args, ...CONTENT], { cwd: folder, env: { ...process.env, ...NOTHING, ...env } })
  const ran: Ran = { status: null, stdout: '', stderr: '' }
  child.stdout.on('data', (text) => {
    ran.stdout += text
  })
  child.stderr.on('data', (text) => {
    ran.stderr += text
  })
  return new Promise((done) => child.on('close', (status) => done({ ...ran, status })))
}
