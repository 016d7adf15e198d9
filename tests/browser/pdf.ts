import type { Page } from '@playwright/test'

/** Where marks begin and end, page by page: pages counted from 1. */
export interface Printed {
  pages: number
  /** Pages that the top and the bottom edge of each part came to lie on, in the order of the document. */
  parts: { top: number; bottom: number }[]
}

/**
 * Prints a page and tells on which sheets the parts of it that `selector` names came to lie. Each part is given two links,
 * at its top and its bottom edge: Chromium writes a PDF's pages and links in the clear, and which link is on which page is
 * where the browser really broke, whatever its fonts.
 */
export async function printed(page: Page, selector: string, format: 'A4' | 'Letter'): Promise<Printed> {
  const count = await page.evaluate((selector) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '.edge{position:absolute;left:0;width:9px;height:1px;overflow:hidden}.edge.top{top:0}.edge.bottom{bottom:0}',
    )
    document.adoptedStyleSheets.push(sheet)
    const parts = document.querySelectorAll<HTMLElement>(selector)
    for (const [i, part] of parts.entries())
      for (const edge of ['top', 'bottom']) {
        const link = document.createElement('a')
        link.className = `edge ${edge}`
        link.href = `https://edge.example/${i}-${edge}`
        link.textContent = '.'
        part.append(link)
      }
    return parts.length
  }, selector)
  const pdf = (await page.pdf({ format })).toString('latin1')
  // Objects by number; only streams, which are compressed, hold anything that is not text.
  const objects = new Map(
    [...pdf.matchAll(/(?<=^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]),
  )
  const tree = [...objects.values()].find((body) => /\/Type \/Pages\b/.test(body) && !/\/Parent/.test(body)) ?? ''
  const ids = (text = '') => [...text.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id)
  /** The pages under a node of the tree of pages, in order. */
  const under = (node: string): string[] =>
    /\/Type \/Page\b(?!s)/.test(node)
      ? [node]
      : ids(/\/Kids \[(.*?)\]/s.exec(node)?.[1]).flatMap((id) => under(objects.get(id) ?? ''))
  const pages = under(tree)
  const at = new Map<string, number>()
  for (const [i, body] of pages.entries())
    for (const id of ids(/\/Annots \[(.*?)\]/s.exec(body)?.[1])) {
      const [, edge] = /https:\/\/edge\.example\/(\d+-\w+)/.exec(objects.get(id) ?? '') ?? []
      if (edge) at.set(edge, i + 1)
    }
  const parts = Array.from({ length: count }, (_, i) => ({ top: at.get(`${i}-top`) ?? 0, bottom: at.get(`${i}-bottom`) ?? 0 }))
  return { pages: pages.length, parts }
}
