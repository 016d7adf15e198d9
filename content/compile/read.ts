import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folders of authored content. */
export const folders = ['sources', 'claims', 'conflicts', 'sets', 'explainers'] as const
export type Folder = (typeof folders)[number]

/** A file as it was found: `file` is its path under the content folder, with `/` between its parts. */
export interface RawFile {
  file: string
  folder: Folder
  /** The language it translates into, for a file under `translations/`. */
  language?: string
  /** The file's name without `.yml`; other endings keep theirs, and are no ids. */
  id: string
  text: string
}

export interface Raw {
  files: RawFile[]
  images: string[]
}

const list = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : [])
const hidden = (name: string) => name.startsWith('.')

function readFolder(root: string, prefix: string, folder: Folder, language?: string): RawFile[] {
  const names = list(join(root, prefix, folder)).filter((name) => !hidden(name))
  return names.map((name) => {
    const file = [prefix, folder, name].filter(Boolean).join('/')
    const text = name.endsWith('.yml') ? readFileSync(join(root, file), 'utf8') : ''
    return { file, folder, id: name.replace(/\.yml$/, ''), text, ...(language && { language }) }
  })
}

/** Reads every content file under `root`. Throws what `node:fs` throws when a file cannot be read. */
export function read(root: string): Raw {
  const languages = list(join(root, 'translations')).filter((name) => !hidden(name))
  const own = folders.flatMap((folder) => readFolder(root, '', folder))
  const translated = languages.flatMap((language) =>
    folders.flatMap((folder) => readFolder(root, `translations/${language}`, folder, language)),
  )
  return { files: [...own, ...translated], images: list(join(root, 'images')).filter((name) => !hidden(name)) }
}
