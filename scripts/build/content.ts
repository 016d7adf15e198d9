import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../root.ts'

/** Runs the content compiler as its own process and gives its exit status. */
export async function runContent(args: string[]): Promise<number> {
  const cli = join(root, 'content/compile/cli.ts')
  return spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit' }).status ?? 1
}
