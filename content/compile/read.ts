import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
}

export interface Raw {
  /** The text of `site.yml`, where there is one. */
  site: string | undefined
  files: RawFile[]
  /** `topic/file` of every picture. */
  images: string[]
}

const list = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : []
const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)

/** What lies in one topic, or of its translation into one language. */
function readPart(root: string, topic: string, language?: string): RawFile[] {
  const prefix = ['topics', topic, ...(language === undefined ? [] : ['translations', language])].join('/')
  const about = { topic, ...(language !== undefined && { language }) }
  const own = textOf(join(root, prefix, 'topic.yml'))
  const files = folders.flatMap((folder) =>
    list(join(root, prefix, folder)).map((name): RawFile => {
      const file = `${prefix}/${folder}/${name}`
      const text = name.endsWith('.yml') ? readFileSync(join(root, file), 'utf8') : ''
      return { file, folder, id: name.replace(/\.yml$/, ''), text, ...about }
    }),
  )
  if (own === undefined) return files
  return [{ file: `${prefix}/topic.yml`, folder: 'topics', id: topic, text: own, ...about }, ...files]
}

/** Ids of the topics under `root`. */
export const topicsIn = (root: string) => list(join(root, 'topics'))

/** Reads every content file under `root`. Throws what `node:fs` throws when a file cannot be read. */
export function read(root: string): Raw {
  const topics = topicsIn(root)
  const files = topics.flatMap((topic) => [
    ...readPart(root, topic),
    ...list(join(root, 'topics', topic, 'translations')).flatMap((language) => readPart(root, topic, language)),
  ])
  const images = topics.flatMap((topic) => list(join(root, 'topics', topic, 'images')).map((name) => `${topic}/${name}`))
  return { site: textOf(join(root, 'site.yml')), files, images }
}
