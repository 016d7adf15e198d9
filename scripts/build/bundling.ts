import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Features } from 'lightningcss'
import type { Plugin } from 'vite'
import { type Colour, withAccent } from '../../content/compile/tokens.ts'
import { root } from '../root.ts'

// What is shipped does not depend on the environment of whoever builds it.
process.env['NODE_ENV'] = 'production'

/** How the widget is bundled, whatever is made of it. */
export const shared = {
  root,
  configFile: false,
  logLevel: 'warn',
  // As they stand: within an element they follow the page's own color-scheme, which what they compile to cannot.
  css: { lightningcss: { exclude: Features.LightDark } },
  // Classic JSX: calls of `h` with the children as arguments are 0.2 kB smaller than the automatic runtime's.
  // Without the mark of a call without effects: nobody bundles these scripts again.
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment', pure: false } },
} as const

/** The look in the accent of a site, in scripts that hold sheets and in sheets: an import within a sheet is not seen before. */
export const accented = (accent: Colour): Plugin => ({
  name: 'accent',
  renderChunk: (code) => withAccent(code, accent),
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = withAccent(String(file.source), accent)
  },
})

/** The oldest browsers that sheets are compiled for and scripts are written for: docs/browsers.md. */
export const floor = ['chrome105', 'firefox110', 'safari16.4']

export const modern = {
  target: 'es2022',
  cssTarget: floor,
  cssMinify: 'lightningcss' as const,
}

/** What classic JSX calls, imported only where it is called. */
export const transform = {
  inject: { h: ['preact', 'h'] as [string, string], Fragment: ['preact', 'Fragment'] as [string, string] },
}

/** What it calls where nothing is ever drawn again: see widget/explainer/draw.ts. */
const draw = join(root, 'widget/explainer/draw.ts')
export const drawnOnce = { inject: { h: [draw, 'h'] as [string, string], Fragment: [draw, 'Fragment'] as [string, string] } }

/** Our pages' own words in a language, `words.fr.ts`, where a page's script imports them in English, `words.ts`. */
export const wordsIn = (lang: string): Plugin => ({
  name: 'words',
  enforce: 'pre',
  async resolveId(source, importer) {
    // What a language takes of English, it means.
    if (lang === 'en' || !source.endsWith('/words.ts') || /words\.\w+\.ts$/.test(importer ?? '')) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    const own = found?.id.replace(/\.ts$/, `.${lang}.ts`)
    return own && existsSync(own) ? own : found
  },
})

/** What the bundler made, as far as we look at it. */
export interface Chunk {
  fileName: string
  name?: string
  isEntry?: boolean
  modules?: Record<string, unknown>
  source?: unknown
  code?: string
}
/** Of what a build returns; a library's is one output for each format, of which there is one. */
export const output = (result: unknown) => ([result].flat()[0] as { output: Chunk[] }).output
