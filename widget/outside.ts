/** Says something to the page around the frame. It may be anyone's page, so nothing is said that is not public. */
const say = (message: unknown) => parent.postMessage(message, '*')

/** An event for the page around the frame; see CONTRACT “Embedding”. */
export const emit = (type: string, detail: object) => say({ source: 'footnote', version: 1, type: `footnote:${type}`, detail })

/** The frame's height, in pixels, in the dialects that host pages listen for. */
export function tell(height: number) {
  const { hash } = location
  const secret = new URLSearchParams(hash.replace(/^#\?/, '')).get('secret')
  if (secret) say({ message: 'height', value: height, secret })
  say({ 'datawrapper-height': { footnote: height } })
  say({ sentinel: 'amp', type: 'embed-size', height })
  say({ type: 'set-height', value: height })
  say(JSON.stringify({ context: 'iframe.resize', height }))
  say(`pymxPYMx${new URLSearchParams(location.search).get('childId') ?? ''}xPYMxheightxPYMx${height}`)
}
