/** Markup that is escaped already, so that it is not escaped twice. */
export interface Xml {
  xml: string
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)

/** An element; texts among its children are escaped, attributes without a value left out. */
export function el(name: string, attributes: Record<string, string | undefined>, ...children: (string | Xml)[]): Xml {
  const set = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escaped(value)}"`))
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : child.xml)).join('')
  return { xml: `<${name}${set.join('')}${inner ? `>${inner}</${name}>` : '/>'}` }
}

/** A document with this root. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`
