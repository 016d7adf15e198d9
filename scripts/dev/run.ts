import { spawn } from 'node:child_process'

export interface RunResult {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs one of the project's own scripts in a process of its own, so that an edit of our own code counts at once. */
export function run(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<RunResult> {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } })
  const ran: RunResult = { status: null, stdout: '', stderr: '' }
  child.stdout.on('data', (text) => {
    ran.stdout += text
  })
  child.stderr.on('data', (text) => {
    ran.stderr += text
  })
  return new Promise((done) => child.on('close', (status) => done({ ...ran, status })))
}
