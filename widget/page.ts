import type { Options } from '../content/model/play/options.ts'
import { load } from './load.ts'
import { mount, optionsFrom } from './mount.tsx'

/** Takes over the quiz that the server rendered on one of our own pages. */
export async function takeOver(options: Options, emit: (type: string, detail: object) => void, over = true) {
  const node = document.getElementById('footnote')
  const { src, action, level } = node?.dataset ?? {}
  if (!node || !src) return
  const set = await load(src)
  if (!over) node.replaceChildren()
  const mounted = mount(node, set, options, {
    base: '',
    over,
    emit,
    ...(action && { action }),
    level: Number(level ?? 1),
  })
  const open = () => {
    const id = location.hash.slice(1)
    if (id) mounted.quiz()?.goTo(id)
  }
  open()
  addEventListener('hashchange', open)
  return { node, set }
}

/** Options a page takes: `/play` has them in its query; `/quiz/{id}` has none. */
export function pageOptions(): Options {
  const query = new URLSearchParams(location.pathname.endsWith('/play') ? location.search : '')
  return optionsFrom((name) => query.get(name))
}
