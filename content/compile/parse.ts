import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Path, Place } from './content.ts'
import type { Problem } from './problem.ts'

/** A YAML file as plain values, with the line of every path. */
export interface Parsed {
  file: string
  text: string
  value: unknown
  at: Place
  problems: Problem[]
}

const key = (path: Path) => JSON.stringify(path.map(String))

function readLines(doc: Document, counter: LineCounter): Map<string, number> {
  const lines = new Map<string, number>()
  const line = (node: unknown) => counter.linePos((node as Node | null)?.range?.[0] ?? 0).line
  const walk = (node: unknown, path: Path) => {
    const real = isAlias(node) ? node.resolve(doc) : node
    if (isMap(real))
      for (const pair of real.items) {
        const name = String(isScalar(pair.key) ? pair.key.value : pair.key)
        lines.set(key([...path, name]), line(pair.key))
        walk(pair.value, [...path, name])
      }
    if (isSeq(real))
      real.items.forEach((item, i) => {
        lines.set(key([...path, i]), line(item))
        walk(item, [...path, i])
      })
  }
  walk(doc.contents, [])
  return lines
}

/** `questions[2].options[0].why`, as JavaScript would write it. */
function field(path: Path): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i ? `.${part}` : part)).join('')
}

/**
 * Parses one YAML 1.2 document. A syntax error, a key that is there twice, a tag we do not know and a second
 * document are problems; `value` is then what could be recovered, good for naming what is broken and for nothing else.
 */
export function parse(file: string, text: string): Parsed {
  const counter = new LineCounter()
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const lines = readLines(doc, counter)
  const problems = [...doc.errors, ...doc.warnings].map(({ code, message, pos }): Problem => {
    const spot = { file, line: counter.linePos(pos[0]).line }
    if (code !== 'DUPLICATE_KEY') return { ...spot, rule: 'yaml', found: message, expected: 'one YAML document' }
    const name = /^[^:\s]*/.exec(text.slice(pos[0]))?.[0] ?? ''
    return { ...spot, rule: 'duplicate-key', found: `“${name}” a second time`, expected: 'each field once' }
  })
  const at: Place = (path) => {
    let line: number | undefined
    for (let end = path.length; end > 0 && line === undefined; end--) line = lines.get(key(path.slice(0, end)))
    return { file, line: line ?? 1, ...(path.length > 0 && { field: field(path) }) }
  }
  return { file, text, value: doc.toJS(), at, problems }
}
