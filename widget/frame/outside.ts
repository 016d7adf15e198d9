/** Says something to the page around the frame. It may be anyone's page, so nothing is said that is not public. */
const say = (message: unknown) => parent.postMessage(message, '*')

/** An event for the page around the frame; see CONTRACT “Embedding”. */
export const postEvent = (type: string, detail: object) =>
  say({ source: 'footnote', version: 1, type: `footnote:${type}`, detail })

/** What WordPress knows the frame by; none elsewhere. */
const secret = () => new URLSearchParams(location.hash.replace(/^#\?/, '')).get('secret')

let told = 0

/** Says something to WordPress alone. */
const sayThere = (message: string, value: unknown) => {
  const known = secret()
  if (known) say({ message, value, secret: known })
}

/**
 * The frame's height, in whole pixels, in the dialects that host pages listen for, each as its listener reads it:
 * The Guardian parses a text (dotcom-rendering, `updateIframeHeight`), Embedly's finds the frame by the address it has.
 */
export function postHeight(height: number) {
  told = height
  sayThere('height', height)
  say({ 'datawrapper-height': { footnote: height } })
  say({ sentinel: 'amp', type: 'embed-size', height })
  say(JSON.stringify({ type: 'set-height', value: height }))
  say(JSON.stringify({ src: location.href, context: 'iframe.resize', height }))
  say(`pymxPYMx${new URLSearchParams(location.search).get('childId') ?? ''}xPYMxheightxPYMx${height}`)
}

/**
 * Within WordPress, whose sandbox opens no window: asks it to follow a link, which it does to our own host alone, so that
 * a passage is reached by `/out/{source}/{passage}`; `cited` gives the passage that a link leads to. WordPress may begin
 * to listen only after the height was told: it then says that it is ready.
 */
export function withinWordPress(cited: (link: Element) => string | undefined) {
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.message === 'ready' && told) sayThere('height', told)
  })
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[target]')
    if (!link || !secret()) return
    event.preventDefault()
    const passage = cited(link)
    sayThere('link', passage ? `${location.origin}/out/${passage}` : link.href)
  })
}
