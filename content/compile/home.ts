import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** This project's own content. */
export const home = dirname(dirname(fileURLToPath(import.meta.url)))

/** Whether there is such a folder. */
export const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory()

/** The content folder (`site.yml` and `topics/`) of every command: the one asked for, else `$CONTENT`, else this project's. */
export function findContent(asked?: string): { path: string; from: '--content' | '$CONTENT' | undefined } {
  const given = asked ?? process.env['CONTENT']
  if (!given) return { path: home, from: undefined }
  return { path: resolve(given), from: asked === undefined ? '$CONTENT' : '--content' }
}
