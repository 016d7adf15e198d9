import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeChanged } from '../build/written.ts'

const filesOf = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => statSync(join(folder, name)).isFile())
    : []

/** Makes one folder hold what another holds, touching only what differs: a server that watches it sees no more than that. */
export function mirrorFolder(from: string, to: string): void {
  const names = new Set(filesOf(from))
  for (const name of names) {
    const target = join(to, name)
    mkdirSync(dirname(target), { recursive: true })
    writeChanged(target, readFileSync(join(from, name)))
  }
  for (const name of filesOf(to)) if (!names.has(name)) rmSync(join(to, name))
}
