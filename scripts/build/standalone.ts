import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { root } from '../root.ts'
import { drawnOnce, modern, output, shared, transform } from './bundling.ts'

const at = (path: string) => join(root, path)

/** Puts a module in the place of another: both by their path from the root. */
function inPlaceOf(modules: Record<string, string>): Plugin {
  const instead = new Map(Object.entries(modules).map(([from, to]) => [at(from), at(to)]))
  return {
    name: 'in-place-of',
    enforce: 'pre',
    async resolveId(source, importer) {
      const found = await this.resolve(source, importer, { skipSelf: true })
      return (found && instead.get(found.id)) ?? null
    },
  }
}

/** Takes modules as they have been bundled already. */
function bundled(codes: Record<string, string>): Plugin {
  const known = new Map(Object.entries(codes).map(([path, code]) => [at(path), code]))
  return { name: 'bundled', enforce: 'pre', load: (id) => known.get(id) ?? null }
}

/** An app with all that it would fetch later. Apps are bundled one by one, as JSX is not the same in both. */
async function bundle(input: string, jsx: typeof transform, modules: Record<string, string>): Promise<string> {
  const rolldownOptions = { input, transform: jsx, preserveEntrySignatures: 'exports-only' } as const
  const options = { ...modern, write: false, minify: false, rolldownOptions }
  const [chunk] = output(await build({ ...shared, plugins: [inPlaceOf(modules)], build: options }))
  return chunk?.code ?? ''
}

/** The widget as one classic script that fetches no other: loader, both apps, every language. */
export async function standalone(version: string): Promise<string> {
  const apps = {
    'widget/app.tsx': await bundle('widget/app.tsx', transform, {
      'widget/strings/load.ts': 'widget/release/strings.ts',
      'widget/quiz/shell/fetch.ts': 'widget/release/fetch.ts',
    }),
    'widget/explainer/app.tsx': await bundle('widget/explainer/app.tsx', drawnOnce, {
      'widget/strings/explainer/load.ts': 'widget/release/words.ts',
    }),
  }
  const plugins = [inPlaceOf({ 'widget/loader/loading.ts': 'widget/release/loading.ts' }), bundled(apps)]
  const rolldownOptions = { input: 'widget/loader/embed.ts', output: { format: 'iife' } } as const
  const [chunk] = output(await build({ ...shared, plugins, build: { ...modern, write: false, rolldownOptions } }))
  return `/*! Footnote ${version}, MIT license */\n${chunk?.code ?? ''}`
}
