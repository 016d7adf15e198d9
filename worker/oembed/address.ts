import { ID } from '../../content/model/play/id.ts'
import { type Options, readOptions } from '../../content/model/play/options.ts'

/** What an address of ours shows. */
export interface Shown {
  kind: 'quiz' | 'explainer'
  id: string
  /** The language its path or its options name; else its own. */
  lang?: string
  /** Those the frame takes; what is not understood there is left out here, as it is there. */
  options: Options
}

/** `/quiz/x`, `/ja/quiz/x`, `/quiz/x/play`, `/explainer/x`, and each of them in a frame. */
const PATH = new RegExp(
  `^(?:/frame)?(?:/(?<lang>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?/(?<kind>quiz|explainer)/(?<id>${ID})(?:/play)?/?$`,
)

/**
 * What a quiz's or an explainer's address on `origin` shows; undefined for every other address. http and https are one, as
 * links are often written with the older one.
 */
export function readAddress(address: URL, origin: string): Shown | undefined {
  if (!/^https?:$/.test(address.protocol) || address.host !== new URL(origin).host) return undefined
  const { kind, id = '', lang: named } = PATH.exec(address.pathname)?.groups ?? {}
  if (kind !== 'quiz' && kind !== 'explainer') return undefined
  const { options } = readOptions((name) => address.searchParams.get(name))
  const lang = named ?? options.lang
  return { kind, id, options, ...(lang && { lang }) }
}
