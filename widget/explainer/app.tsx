import type { CompiledExplainer } from '../../content/model/schema/compiled-explainer.ts'
import { addressOf } from '../address.ts'
import { load } from '../load.ts'
import type { Emit, Mounted } from '../mount.tsx'
import { type Get, waysFrom } from '../options.ts'
import { dress, look, type Place, tint } from '../place.ts'
import { explainerStringsFor } from '../strings/explainer/load.ts'
import css from '../styles/explainer-app.css?inline'
import { fill } from './draw.ts'
import { Explainer } from './Explainer.tsx'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/** The explainer, in the language asked for where there is one: else, with a warning, in its own. */
function read(base: string, get: Get, answer: Promise<Response>): Promise<CompiledExplainer> {
  const lang = get('lang')
  return load<CompiledExplainer>('', answer).catch(async (code) => {
    if (code !== 'not-found' || !lang) throw code
    const explainer = await load<CompiledExplainer>(addressOf('explainer', base, (name) => (name === 'lang' ? null : get(name))))
    if (lang !== explainer.language) console.warn('footnote: this explainer is not in the language asked for')
    return explainer
  })
}

/** Draws the explainer an element names, as `widget/app.tsx` does a quiz; rejects with a `FailureCode` alike. */
export async function connect({ element, into, base, answer, emit: tell }: Place): Promise<Mounted> {
  const get: Get = (name) => element.getAttribute(name)
  const explainer = await read(base, get, answer)
  const strings = await explainerStringsFor(explainer.language)
  const { theme } = waysFrom(get)
  // The notes are a quiz's own and name what they are of a quiz.
  const emit: Emit = (type, detail) => {
    const { quiz: _, ...rest } = detail as { quiz?: string }
    tell(type, { explainer: explainer.id, ...rest })
  }
  // In this app JSX makes nodes, which its types do not know (draw.ts). What throws has touched nothing yet.
  const drawn: unknown = <Explainer {...{ explainer, strings, base, theme, emit }} level={2} away />
  dress(into, sheet)
  fill(into, drawn as Node)
  tint(into, get)
  emit('ready', { version: explainer.version, sections: explainer.sections.length })
  return { quiz: () => undefined, unmount: () => into.replaceChildren(), look: (now) => look(into, now) }
}
