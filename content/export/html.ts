import type { ExportItem } from './items.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text in HTML or XML. What XML 1.0 cannot hold (2.2: lone surrogates, U+FFFE, U+FFFF) becomes a replacement character. */
export const escapeXml = (text: string): string =>
  text.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escapeXml(line)}</p>`).join('')

/** A question as HTML: stem, what belongs to it, and its picture. */
export const askedHtml = ({ stem, notes, image }: Pick<ExportItem, 'stem' | 'notes' | 'image'>): string =>
  paragraphs([stem, ...notes]) +
  (image ? `<p><img src="${escapeXml(image.url)}" alt="${escapeXml(image.alt)}"/> ${escapeXml(image.credit)}</p>` : '')

/** What is said of it whatever was answered, and its sources as links, as HTML. */
export const saidHtml = ({ general, sources }: Pick<ExportItem, 'general' | 'sources'>): string =>
  paragraphs(general) +
  sources
    .map(({ n, name, gist, url }) => `<p>[${n}] <a href="${escapeXml(url)}">${escapeXml(name)}</a>. ${escapeXml(gist)}</p>`)
    .join('')
