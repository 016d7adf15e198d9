import { vi } from 'vitest'

/** What a command printed, and the status it would exit with. */
export interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

/**
 * Runs a command's function as if it had been typed in a folder, without a process of its own, which would spend most of its time
 * on reading the modules that are here already. One at a time: folder, environment and console are the whole process's.
 */
export async function inProcess(
  command: (args: string[]) => number | Promise<number>,
  folder: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  const ran: Ran = { status: null, stdout: '', stderr: '' }
  const [cwd, outer] = [process.cwd(), Object.keys(env).map((name) => [name, process.env[name]] as const)]
  const printed = vi.spyOn(console, 'log').mockImplementation((line) => {
    ran.stdout += `${line}\n`
  })
  const told = vi.spyOn(console, 'error').mockImplementation((line) => {
    ran.stderr += `${line}\n`
  })
  process.chdir(folder)
  Object.assign(process.env, env)
  try {
    return Object.assign(ran, { status: await command(args) })
  } finally {
    for (const [name, value] of outer)
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    process.chdir(cwd)
    printed.mockRestore()
    told.mockRestore()
  }
}
