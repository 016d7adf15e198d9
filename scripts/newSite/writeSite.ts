import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const starter = join(import.meta.dirname, 'starter')

/** Writes a site to begin with into `folder`, dated `today`, and gives the number of files. */
export function writeSite(folder: string, today: string): number {
  const files = readdirSync(starter, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(starter, name)).isFile(),
  )
  for (const name of files) {
    const text = readFileSync(join(starter, name), 'utf8')
    // The texts that are cited are written as they are: their hashes stand in the sources.
    const filled = name.startsWith('documents')
      ? text
      : text.replaceAll('{today}', today).replaceAll('{dir}', folder).replaceAll('{name}', basename(folder))
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), filled)
  }
  return files.length
}
