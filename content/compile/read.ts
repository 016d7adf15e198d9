import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { decode, type Fault } from './lines.ts'
import { type PictureFile, pictureFiles } from './pictures/facts.ts'

/** The folders of a topic that hold authored content. */
export const folders = ['sources', 'claims', 'conflicts', 'sets', 'explainers'] as const
/** What a file holds: `topics` is a topic's own `topic.yml`. */
export type Folder = 'topics' | (typeof folders)[number]

/** A file as it was found: `file` is its path under the content folder, with `/` between its parts. */
export interface RawFile {
  file: string
  folder: Folder
  /** The id of the topic it is of. */
  topic: string
  /** The language it translates into, for a file under `translations/`. */
  language?: string
  /** The file's name without `.yml`, the topic's for a `topic.yml`; other endings keep theirs, and are no ids. */
  id: string
  text: string
  /** Why there is no text. */
  fault?: Fault
}

/** A file or folder that nothing reads. */
export interface Stray {
  file: string
  expected: string
}

export interface Raw {
  /** `site.yml`, where there is one, and the names of the files beside it. */
  site: (Pick<RawFile, 'text' | 'fault'> & { beside?: string[] }) | undefined
  files: RawFile[]
  images: PictureFile[]
  strays: Stray[]
}

const visible = (name: string) => !name.startsWith('.')
const list = (folder: string) => (isFolder(folder) ? readdirSync(folder).filter(visible).sort() : [])
const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory()

/** The text of a file of content; a fault where it is none, or none that can be read. */
function textOf(file: string): { text: string; fault?: Fault } {
  try {
    return decode(readFileSync(file))
  } catch (error) {
    const folder = (error as NodeJS.ErrnoException).code === 'EISDIR'
    return { text: '', fault: { line: 1, found: folder ? 'a folder' : 'a file that cannot be read', expected: 'a file' } }
  }
}

const within = ['topic.yml', ...folders, 'translations']

/** What lies where nothing of it is read, so that it would be missed without a word. */
function straysIn(root: string, topics: readonly string[]): Stray[] {
  const known = (prefix: string, names: readonly string[]) =>
    list(join(root, prefix))
      .filter((name) => !names.includes(name))
      .map((name) => ({ file: `${prefix}/${name}`, expected: `one of ${names.join(', ')}` }))
  const misplaced = folders.filter((name) => isFolder(join(root, name)))
  const here = { expected: 'it within a topic: topics/<topic>/…' }
  return [
    ...misplaced.map((file) => ({ file, ...here })),
    ...topics.flatMap((topic) => [
      ...known(`topics/${topic}`, [...within, 'images']),
      ...list(join(root, 'topics', topic, 'translations')).flatMap((language) =>
        known(`topics/${topic}/translations/${language}`, ['topic.yml', ...folders]),
      ),
    ]),
  ]
}

/** What lies in one topic, or of its translation into one language. */
function readPart(root: string, topic: string, language?: string): RawFile[] {
  const prefix = ['topics', topic, ...(language === undefined ? [] : ['translations', language])].join('/')
  const about = { topic, ...(language !== undefined && { language }) }
  const own = existsSync(join(root, prefix, 'topic.yml'))
  const files = folders.flatMap((folder) =>
    list(join(root, prefix, folder)).map((name): RawFile => {
      const file = `${prefix}/${folder}/${name}`
      const text = name.endsWith('.yml') ? textOf(join(root, file)) : { text: '' }
      return { file, folder, id: name.replace(/\.yml$/, ''), ...text, ...about }
    }),
  )
  if (!own) return files
  const file = `${prefix}/topic.yml`
  return [{ file, folder: 'topics', id: topic, ...textOf(join(root, file)), ...about }, ...files]
}

/** Ids of the topics under `root`. */
export const topicsIn = (root: string) => list(join(root, 'topics'))

/** Reads every content file under `root`. Throws only when a folder cannot be read. */
export function read(root: string): Raw {
  const topics = topicsIn(root)
  const files = topics.flatMap((topic) => [
    ...readPart(root, topic),
    ...list(join(root, 'topics', topic, 'translations')).flatMap((language) => readPart(root, topic, language)),
  ])
  const images = topics.flatMap((topic) => list(join(root, 'topics', topic, 'images')).map((name) => `${topic}/${name}`))
  const own = existsSync(join(root, 'site.yml')) ? textOf(join(root, 'site.yml')) : undefined
  const site = own && { ...own, beside: list(root).filter((name) => !isFolder(join(root, name))) }
  return { site, files, images: pictureFiles(root, images), strays: straysIn(root, topics) }
}
