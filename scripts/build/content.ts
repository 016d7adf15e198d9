import { spawnSync } from 'node:child_process'

/** Runs the content compiler as its own process and gives its exit status. */
export async function content(args: string[]): Promise<number> {
  const cli = new URL('../../content/compile/cli.ts', import.meta.url).pathname
  return spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit' }).status ?? 1
}
