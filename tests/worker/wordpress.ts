/**
 * What WordPress does to the `html` of a provider that it does not know, as its handbook describes the filter
 * `oembed_dataparse` (wp_filter_oembed_result): all but blockquote, a and iframe is dropped, of these all attributes but a
 * few; one blockquote and one frame remain; the frame gets a secret, WordPress's own sandbox, and is hidden until it speaks.
 */
import { parseHTML } from 'linkedom'

/** What wp_kses lets through here, by element. */
const kept: Record<string, readonly string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
}

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** A tree as wp_kses writes it: what is not allowed goes, the text in it stays. */
function sift(node: Node): string {
  if (node.nodeType === 3) return escapeHtml(node.textContent ?? '')
  const inner = [...node.childNodes].map(sift).join('')
  const name = node.nodeName.toLowerCase()
  const allowed = kept[name]
  if (!allowed) return inner
  const attributes = [...(node as Element).attributes].filter((one) => allowed.includes(one.name))
  return `<${name}${attributes.map((one) => ` ${one.name}="${escapeHtml(one.value)}"`).join('')}>${inner}</${name}>`
}

/** The html that ends up in the post, or false where nothing is embedded. `secret` is ten letters and digits. */
export function filterOembed(html: string, secret: string): string | false {
  const sifted = [...parseHTML(`<!doctype html><html><body>${html}</body>`).document.body.childNodes].map(sift).join('')
  const [, quote = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(sifted) ?? []
  if (!frame) return false
  const secreted = (quote + frame)
    .replace(/ src="(.*?)"/, (_, src) => ` src="${src}#?secret=${secret}" data-secret="${secret}"`)
    .replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)
  const hidden = quote ? ' style="position: absolute; visibility: hidden;"' : ''
  return secreted.replace('<iframe', `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`)
}
