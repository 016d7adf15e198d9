import type { CompiledExplainer } from '../../content/model/schema/compiledExplainer.ts'
import { dataAddress } from '../address.ts'
import { loadData } from '../load.ts'
import type { Emit, Mounted } from '../mount.tsx'
import { type Get, waysFrom } from '../options.ts'
import { pause } from '../pause.ts'
import { type AppPlace, dress, look, tint } from '../place.ts'
import { explainerStringsFor } from '../strings/explainer/load.ts'
import css from '../styles/explainer-app.css?inline'
import { fillNode } from './draw.ts'
import { ExplainerView } from './ExplainerView.tsx'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/** The explainer, in the language asked for where there is one: else, with a warning, in its own. */
function read(base: string, get: Get, answer: Promise<Response>): Promise<CompiledExplainer> {
  const lang = get('lang')
  return loadData<CompiledExplainer>('', answer).catch(async (code) => {
    if (code !== 'not-found' || !lang) throw code
    const explainer = await loadData<CompiledExplainer>(
      dataAddress('explainer', base, (name) => (name === 'lang' ? null : get(name))),
    )
    if (lang !== explainer.language) console.warn('footnote: this explainer is not in the language asked for')
    return explainer
  })
}

/** Draws the explainer an element names, as `widget/app.tsx` does a quiz; rejects with a `FailureCode` alike. */
export async function connect({ element, into, base, answer, emit: tell }: AppPlace): Promise<Mounted> {
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
  const drawn: unknown = <ExplainerView {...{ explainer, strings, base, theme, emit }} level={2} away />
  dress(into, sheet)
  fillNode(into, drawn as Node)
  tint(into, get)
  if (explainer.withdrawn) emit('error', { code: 'withdrawn' })
  // The host hears that it is ready once it holds it.
  pause().then(() => emit('ready', { version: explainer.version, sections: explainer.sections.length }))
  return { quiz: () => undefined, unmount: () => into.replaceChildren(), look: (now) => look(into, now) }
}
