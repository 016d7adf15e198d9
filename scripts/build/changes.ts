import { spawnSync } from 'node:child_process'

/** What is not committed in these folders, as git writes it, `?? content/x.yml`; nothing of a folder that git does not know. */
export function changesIn(folders: readonly string[]): string[] {
  const lines = folders.flatMap((cwd) => {
    const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--', '.'], { cwd, encoding: 'utf8' })
    return status === 0 ? stdout.split('\n').filter(Boolean) : []
  })
  return [...new Set(lines)]
}
