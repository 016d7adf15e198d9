import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Locate, Path } from './content.ts'
import { type Fault, firstFault } from './lines.ts'
import type { Problem } from './problem.ts'
import { firstError, firstLost } from './syntax.ts'

/** A YAML file as plain values, with the line of every path. */
export interface Parsed {
  file: string
  text: string
  value: unknown
  at: Locate
  problems: Problem[]
}

const key = (path: Path) => JSON.stringify(path.map(String))

function readLines(doc: Document, counter: LineCounter): Map<string, number> {
  const lines = new Map<string, number>()
  const line = (node: unknown) => counter.linePos((node as Node | null)?.range?.[0] ?? 0).line
  const walk = (node: unknown, path: Path) => {
    if (isMap(node))
      for (const pair of node.items) {
        const name = String(isScalar(pair.key) ? pair.key.value : pair.key)
        lines.set(key([...path, name]), line(pair.key))
        walk(pair.value, [...path, name])
      }
    if (isSeq(node))
      node.items.forEach((item, i) => {
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
 * Finds lines by reading the text once more, when the first one is asked for: of most files nobody asks, and kept for all of
 * them they would take more memory than the content does.
 */
function locate(file: string, text: string): Locate {
  let lines: Map<string, number> | undefined
  const lineOf = (path: Path): number => {
    const counter = new LineCounter()
    lines ??= readLines(parseDocument(text, { lineCounter: counter, prettyErrors: false }), counter)
    for (let end = path.length; end > 0; end--) {
      const line = lines.get(key(path.slice(0, end)))
      if (line !== undefined) return line
    }
    return 1
  }
  return (path) =>
    path.length === 0
      ? { file, line: 1 }
      : {
          file,
          get line() {
            return lineOf(path)
          },
          get field() {
            return field(path)
          },
        }
}

/** A file of which nothing could be made. */
const lost = (file: string, text: string, { line, found, expected }: Fault): Parsed => {
  const problem = { file, line, rule: 'yaml', found, expected }
  return { file, text, value: undefined, at: () => ({ file, line: 1 }), problems: [problem] }
}

/**
 * Parses one YAML 1.2 document. What the file's text has that no file of ours has, a syntax error, and what YAML would take for
 * a sign of its own are one problem, the first: the others follow from it. A key that is there twice is a problem each;
 * `value` is then what could be recovered, good for naming what is broken and for nothing else.
 */
export function parse(file: string, text: string): Parsed {
  const seen = firstFault(text)
  if (seen) return lost(file, text, seen)
  const counter = new LineCounter()
  const lineAt = (offset: number) => counter.linePos(offset).line
  const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const fault = firstError(doc, text, lineAt) ?? firstLost(doc, text, lineAt)
  if (fault) return lost(file, text, fault)
  const problems = doc.errors.map(({ pos }): Problem => {
    const name = /^[^:\s]*/.exec(text.slice(pos[0]))?.[0] ?? ''
    const spot = { file, line: lineAt(pos[0]), rule: 'duplicate-key' }
    return { ...spot, found: `“${name}” a second time`, expected: 'each field once' }
  })
  return { file, text, value: doc.toJS(), at: locate(file, text), problems }
}
