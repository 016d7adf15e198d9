import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recipe } from './recipe.ts'

/** What a decoder says of a picture: its format as sharp names it, its size in pixels as it is seen, turned upright. */
export interface Decoded {
  format: string
  width: number
  height: number
}

/** A picture of a topic as it was found. */
export interface PictureFile {
  /** `topic/file`. */
  name: string
  bytes: number
  /** Of its bytes and of what is made of them: what its address is made of. */
  hash: string
  /** What it shows, or why that cannot be told. */
  decoded: Decoded | { fault: string }
  /** Of an SVG, the element that it may not have. */
  element?: string | undefined
}

// Text hangs on the fonts of whoever builds; the others bring in what is not in the file.
const ELEMENTS = /<(?:\w+:)?(text|script|image|foreignObject)\b/i

/**
 * Reads pictures. They are decoded in a process of its own, since sharp answers only later and the compiler reads all its
 * files at once; without a picture none is started.
 */
export function pictureFiles(root: string, names: readonly string[]): PictureFile[] {
  if (!names.length) return []
  const paths = names.map((name) => join(root, 'topics', name.replace('/', '/images/')))
  const decoder = join(import.meta.dirname, 'decode.ts')
  const answer = execFileSync(process.execPath, [decoder], { input: JSON.stringify(paths), encoding: 'utf8' })
  const decoded = JSON.parse(answer) as PictureFile['decoded'][]
  return names.map((name, i) => {
    const bytes = readFileSync(paths[i] ?? '')
    const hash = createHash('sha256').update(recipe).update(bytes).digest('hex').slice(0, 12)
    const element = name.endsWith('.svg') ? ELEMENTS.exec(bytes.toString('utf8'))?.[1] : undefined
    return { name, bytes: bytes.length, hash, decoded: decoded[i] ?? { fault: 'nothing' }, ...(element && { element }) }
  })
}
