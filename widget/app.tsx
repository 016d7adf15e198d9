import { sharedPage } from './address.ts'
import { loadSet } from './load.ts'
import type { Emit, Mounted } from './mount.tsx'
import { mount } from './mount.tsx'
import { type Get, waysFrom } from './options.ts'
import { type AppPlace, dress, look, tint } from './place.ts'
import { fetchTell } from './quiz/shell/fetch.ts'
import { stringsFor } from './strings/load.ts'
import css from './styles/index.css?inline'

/** What the loader knows of this module. */
export interface App {
  connect: (place: AppPlace) => Promise<Mounted>
}

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/** Plays the set that an element names. Rejects with a `FailureCode` when it cannot be had; nothing has been touched then. */
export async function connect({ element, into, base, answer, emit }: AppPlace): Promise<Mounted> {
  const get: Get = (name) => element.getAttribute(name)
  // Asked for now, and needed at the first check: what fails here is asked for again then.
  fetchTell().catch(() => {})
  const set = await loadSet(base, get, emit, answer)
  const strings = await stringsFor(set.language)
  dress(into, sheet)
  let failed = false
  const hear: Emit = (type, detail) => {
    failed ||= (detail as { code?: string }).code === 'internal'
    emit(type, detail)
  }
  const theme = get('theme')
  const mounted = await mount(into, set, waysFrom(get), { base, strings, emit: hear, shared: sharedPage(base, get, set) })
  tint(into, get)
  // The sources of an open book are waited for, and meanwhile the page may have changed it.
  if (get('theme') !== theme) look(into, get)
  // Taken away before what stands in for it is drawn, which may throw as well, where no one catches it.
  if (failed) mounted.unmount()
  if (set.withdrawn) emit('error', { code: 'withdrawn' })
  return { ...mounted, look: (now) => look(into, now) }
}
