import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

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
    const [source, target] = [readFileSync(join(from, name)), join(to, name)]
    if (existsSync(target) && readFileSync(target).equals(source)) continue
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, source)
  }
  for (const name of filesOf(to)) if (!names.has(name)) rmSync(join(to, name))
}
