import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A release as `/v1/index.json` names it: a version (Semantic Versioning) and the hash that browsers check (SRI). */
export interface Release {
  version: string
  integrity: string
}

/** The file of a release: `1.2.0.js`. */
export const fileOf = (folder: string, version: string): string => join(folder, `${version}.js`)

/** https://www.w3.org/TR/SRI/ */
export const integrityOf = (bytes: Uint8Array): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`

const numbers = (version: string) => version.split('.').map(Number)
const rising = (a: string, b: string) => {
  const [left, right] = [numbers(a), numbers(b)]
  return left.map((n, i) => n - (right[i] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/** The versions in a folder, the newest last. */
export function versionsIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const found = readdirSync(folder).flatMap((file) => /^(\d+\.\d+\.\d+)\.js$/.exec(file)?.[1] ?? [])
  return found.sort(rising)
}

/** Puts every release where it is served, `/lib/{version}/embed.js`, and names the newest in the index. */
export function publish(folder: string, publicDir: string): Release | undefined {
  const versions = versionsIn(folder)
  for (const version of versions) {
    mkdirSync(join(publicDir, 'lib', version), { recursive: true })
    copyFileSync(fileOf(folder, version), join(publicDir, 'lib', version, 'embed.js'))
  }
  const version = versions.at(-1)
  if (!version) return undefined
  const release = { version, integrity: integrityOf(readFileSync(fileOf(folder, version))) }
  const index = join(publicDir, 'v1/index.json')
  writeFileSync(index, JSON.stringify({ ...JSON.parse(readFileSync(index, 'utf8')), embed: release }))
  return release
}
