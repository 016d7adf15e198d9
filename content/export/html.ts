import type { ExportImage, ExportItem } from './items.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text in HTML or XML. What XML 1.0 cannot hold (2.2: lone surrogates, U+FFFE, U+FFFF) becomes a replacement character. */
export const escapeXml = (text: string): string =>
  text.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escapeXml(line)}</p>`).join('')

const picture = ({ url, alt, credit, of }: ExportImage) =>
  `<p>${of ? `${escapeXml(of)}: ` : ''}<img src="${escapeXml(url)}" alt="${escapeXml(alt)}"/> ${escapeXml(credit)}</p>`

/** A question as HTML: stem, what belongs to it, and its pictures. */
export const askedHtml = ({ stem, notes, images }: Pick<ExportItem, 'stem' | 'notes' | 'images'>): string =>
  paragraphs([stem, ...notes]) + images.map(picture).join('')

/** What is said of it whatever was answered, and its sources as links, as HTML. */
export const saidHtml = ({ general, sources }: Pick<ExportItem, 'general' | 'sources'>): string =>
  paragraphs(general) +
  sources
    .map(({ n, name, gist, url }) => `<p>[${n}] <a href="${escapeXml(url)}">${escapeXml(name)}</a>. ${escapeXml(gist)}</p>`)
    .join('')
