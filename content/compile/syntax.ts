import { type Document, isAlias, isMap, isNode, isScalar, type Node, Scalar, visit, type YAMLError, type YAMLWarning } from 'yaml'
import type { Fault } from './lines.ts'
import { show } from './problem.ts'

const quotes = 'the whole text in quotes: "…"'

const misindented = (line: string) => ({
  found: `a line that is not indented as its neighbours: ${show(line.trim())}`,
  expected: 'as many blanks before it as before the fields beside it',
})

/** What a YAML error comes from and how it is cured, in an author's words, by its code and the line it is on. */
function cause({ code, message }: YAMLError | YAMLWarning, line: string): Omit<Fault, 'line'> {
  const value = /^\s*(?:- )?(?:[\w-]+:\s+)?(.*)$/.exec(line)?.[1] ?? line
  const begins = /^[@`%*&!|>?#,[\]{}]/.exec(value)?.[0]
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/^\s*-\w/.test(line)) return { found: show(line.trim()), expected: '“- ”, with a blank after the hyphen' }
      return { found: `a “: ” within a text: ${show(value)}`, expected: quotes }
    case 'BAD_SCALAR_START':
    case 'BAD_DIRECTIVE':
    case 'BAD_COLLECTION_TYPE':
      return { found: `a text that begins with ${begins ?? 'a sign that YAML keeps for itself'}`, expected: quotes }
    case 'TAG_RESOLVE_FAILED':
      return { found: 'a text that begins with !', expected: quotes }
    case 'UNEXPECTED_TOKEN':
      if (begins) return { found: `a text that begins with ${begins}`, expected: quotes }
      if (/^["']/.test(value))
        return {
          found: `more text after a closing quotation mark: ${show(value)}`,
          expected: `${quotes}, with “…” for those within`,
        }
      return { found: `${show(value)}, which does not belong here`, expected: 'field: text' }
    case 'BAD_DQ_ESCAPE':
      return { found: `a “\\” within double quotes: ${show(value)}`, expected: '“\\\\” for a backslash, or single quotes' }
    case 'MISSING_CHAR':
      if (/closing .*quote/.test(message))
        return { found: 'a text without its closing quotation mark', expected: 'as many quotation marks as were opened' }
      if (/, or (\}|\])|and end with/.test(message))
        return { found: `brackets that do not close: ${show(value)}`, expected: 'a comma between parts, and a closing bracket' }
      if (/^\s*(- )?[\w-]+:(\s|$)/.test(line)) return misindented(line)
      return { found: show(line.trim()), expected: 'field: text, with a blank after the colon' }
    case 'BAD_INDENT':
    case 'BLOCK_IN_FLOW':
      return misindented(line)
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      if (/^\s*(- )?[\w-]+:\S/.test(line))
        return { found: show(line.trim()), expected: 'field: text, with a blank after the colon' }
      return { found: `a line without a field’s name: ${show(line.trim())}`, expected: `field: text, or ${quotes}` }
    case 'MULTIPLE_DOCS':
      return { found: 'a second document, after “---”', expected: 'one document a file' }
    case 'TAB_AS_INDENT':
      return { found: 'a tab', expected: 'blanks: YAML is indented by blanks alone' }
    default:
      return { found: message, expected: 'one YAML document' }
  }
}

/** A quotation mark that opens a text and has no other on its line. */
const OPEN = /^\s*(- )?([\w-]+:\s+)?("([^"\\]|\\.)*|'[^']*)$/

/** The first error of a document: those after it follow from it more often than not. */
export function firstError({ errors, warnings }: Document, text: string, lineAt: (offset: number) => number): Fault | undefined {
  const all = [...errors.filter(({ code }) => code !== 'DUPLICATE_KEY'), ...warnings]
  const [first] = all.sort((a, b) => a.pos[0] - b.pos[0])
  if (!first) return undefined
  const lines = text.split(/\r?\n/)
  const at = lineAt(Math.min(first.pos[0], Math.max(0, text.trimEnd().length - 1)))
  // What is not closed is missed at the end of the file.
  const opened = /closing .*quote/.test(first.message) ? lines.findIndex((line) => OPEN.test(line)) + 1 : 0
  const line = opened || at
  return { line, ...cause(first, lines[line - 1] ?? '') }
}

/** Plain text that a ` #` ends: a comment behind one word is one, behind several, or without a blank, it is a cut text. */
function isCut(node: Scalar, text: string): boolean {
  if (node.type !== Scalar.PLAIN || typeof node.value !== 'string' || !node.range) return false
  const rest = /^[ \t]+(#\S?)/.exec(text.slice(node.range[1], node.range[1] + 200))?.[1]
  return rest !== undefined && (rest !== '#' || node.value.includes(' '))
}

/** What YAML takes for a sign of its own, so that a text is lost or cut without an error: the first of them. */
export function firstLost(doc: Document, text: string, lineAt: (offset: number) => number): Fault | undefined {
  let fault: Fault | undefined
  const report = (node: Node | null, found: string, expected: string) => {
    fault = { line: lineAt(node?.range?.[0] ?? 0), found, expected }
    return visit.BREAK
  }
  visit(doc, {
    Node(_, node) {
      if (isAlias(node)) return report(node, `an alias: *${node.source}`, `${quotes}, if it is one`)
      if (node.anchor !== undefined) return report(node, `an anchor of YAML: &${node.anchor}`, `${quotes}, if it is one`)
      if (isScalar(node) && isCut(node, text))
        return report(
          node,
          `a “ #”, which ends the text at ${show(node.value)}`,
          `${quotes}, or the comment on a line of its own`,
        )
      return undefined
    },
    Pair(_, { key, value }, path) {
      const within = path.at(-1)
      if (!isMap(within) || !within.flow || value !== null || !isNode(key)) return undefined
      return report(
        key,
        `a comma in { } before ${show(String(isScalar(key) ? key.value : key))}`,
        'the text before it in quotes: a comma ends it',
      )
    },
  })
  return fault
}
