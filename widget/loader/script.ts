/// <reference lib="dom" />
import type { AppKind } from './loading.ts'
import { address, create, ownScript } from './own.ts'

/** Options of CONTRACT “Options” and what only elements take: nothing else is copied from a script line. */
export const options = [
  'host',
  'questions',
  'limit',
  'shuffle',
  'lang',
  'layout',
  'feedback',
  'remember',
  'stats',
  'open-book',
  'theme',
  'accent',
  'height',
]

/** Tells the publisher, on the console, what to do. */
export const warn = (text: string) => console.warn(`footnote: ${text}`)

/** An http(s) address as its origin, else undefined. */
export function originOf(address: string | null | undefined): string | undefined {
  try {
    const { protocol, origin } = new URL(address ?? '')
    return /^https?:$/.test(protocol) ? origin : undefined
  } catch {
    return undefined
  }
}

/** Where Footnote is served: the script's own origin. One that an optimiser has put into the page has none, and says `data-host`. */
export const siteOrigin = originOf(address) ?? originOf(ownScript?.dataset['host'])

/** Puts an element where the script line stands, with its options. Says why where nothing could be seen of it. */
export function place(kind: AppKind) {
  const id = ownScript?.dataset[kind]
  if (!ownScript || !id || 'placed' in ownScript.dataset) return
  const instead = `<footnote-${kind} ${kind}="${id}"> where it is to stand`
  if (ownScript.closest('head')) return warn(`the script line stands in <head>, where nothing is shown; put ${instead}`)
  if (!ownScript.isConnected) return warn(`the script line has left the page before it ran; put ${instead}`)
  const element = create(`footnote-${kind}` as 'div')
  element.setAttribute(kind, id)
  for (const name of options) {
    const given = ownScript.getAttribute(`data-${name}`)
    if (given !== null) element.setAttribute(name, given)
  }
  // A page that is kept or saved holds script and element; run again, the script places no second one.
  ownScript.dataset['placed'] = ''
  ownScript.after(element)
}
