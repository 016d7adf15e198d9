import type { CompiledExplainer } from '../../content/model/schema/compiled-explainer.ts'
import { load } from '../load.ts'
import type { Emit, Mounted } from '../mount.tsx'
import { accentFrom, type Get, waysFrom } from '../options.ts'
import { explainerStringsFor } from '../strings/explainer/load.ts'
import css from '../styles/explainer-app.css?inline'
import { fill } from './draw.ts'
import { Explainer } from './Explainer.tsx'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/** The explainer, in the language asked for where there is one: else, with a warning, in its own. */
async function read(base: string, id: string, lang: string | null): Promise<CompiledExplainer> {
  const path = `${base}/v1/explainers/${encodeURIComponent(id)}`
  const own = () => load<CompiledExplainer>(`${path}.json`)
  if (!lang) return own()
  return load<CompiledExplainer>(`${path}.${encodeURIComponent(lang)}.json`).catch(async (code) => {
    if (code !== 'not-found') throw code
    const explainer = await own()
    if (lang !== explainer.language) console.warn('footnote: this explainer is not in the language asked for')
    return explainer
  })
}

/** Draws the explainer an element names in its shadow root, as `widget/app.tsx` does a quiz; rejects with a `FailureCode` alike. */
export async function connect(element: HTMLElement, base: string, tell: Emit): Promise<Mounted | undefined> {
  const get: Get = (name) => element.getAttribute(name)
  const explainer = await read(base, get('explainer') ?? '', get('lang'))
  const strings = await explainerStringsFor(explainer.language)
  if (!element.isConnected) return undefined
  const accent = accentFrom(get)
  if (accent) element.style.setProperty('--footnote-accent', accent)
  const { theme } = waysFrom(get)
  // The notes are a quiz's own and name what they are of a quiz.
  const emit: Emit = (type, detail) => {
    const { quiz: _, ...rest } = detail as { quiz?: string }
    tell(type, { explainer: explainer.id, ...rest })
  }
  // In this app JSX makes nodes, which its types do not know (draw.ts). What throws has touched nothing yet.
  const drawn: unknown = <Explainer {...{ explainer, strings, base, theme, emit }} level={2} away />
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  fill(root, drawn as Node)
  emit('ready', { version: explainer.version, sections: explainer.sections.length })
  return { quiz: () => undefined, unmount: () => root.replaceChildren() }
}
