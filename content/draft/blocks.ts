import type { Block } from './types.ts'

// What starts a line of its own (HTML, 15.3, "display: block" and its kin); a text fragment matches within one such block.
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
const SILENT = new Set(
  'BUTTON CANVAS FORM HEAD IFRAME NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE'.split(' '),
)
const TEXT_NODE = 3

function kindOf(name: string, outer: Block['kind']): Block['kind'] {
  if (/^H[1-6]$/.test(name)) return 'heading'
  return name === 'FIGCAPTION' ? 'caption' : outer
}

/** The text of an element as a reader sees it in blocks, each with its kind. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = []
  let text = ''
  const flush = (kind: Block['kind']) => {
    if (text.trim()) blocks.push({ text, kind })
    text = ''
  }
  const walk = (node: Node, kind: Block['kind']) => {
    if (node.nodeType === TEXT_NODE) text += node.textContent ?? ''
    const name = node.nodeName.toUpperCase()
    if (SILENT.has(name)) return
    if (!BLOCK.has(name)) {
      for (const child of node.childNodes) walk(child, kind)
      return
    }
    flush(kind)
    const inner = kindOf(name, kind)
    for (const child of node.childNodes) walk(child, inner)
    flush(inner)
  }
  walk(root, 'text')
  flush('text')
  return blocks
}
