/**
 * The address of a passage: the document's own with a text fragment for the anchor (WICG Scroll To Text Fragment,
 * `#:~:text=`), or our page about the source where the document has none. `-`, `,` and `&` have a meaning inside
 * a text directive, so they are percent-encoded; `encodeURIComponent` leaves only the hyphen. A directive that the
 * document's address was copied with gives way to ours: everything after the first `:~:` is one directive.
 */
export function passageHref(at: { source: string; passage: string; anchor: string; url?: string | undefined }): string {
  if (!at.url) return `/sources/${at.source}#${at.passage}`
  const text = encodeURIComponent(at.anchor).replace(/-/g, '%2D')
  const url = at.url.replace(/:~:.*$/, '')
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`
}
