/// <reference lib="dom" />
import type { App } from '../app.tsx'

/** Paths of the hashed apps, filled in by the build. */
declare const __APP__: string
declare const __EXPLAINER__: string

const apps = { quiz: __APP__, explainer: __EXPLAINER__ }
export type AppKind = keyof typeof apps

const loaded: { [kind in AppKind]?: Promise<App> | undefined } = {}

/**
 * The app that shows a kind, once for all elements. Only `import()`: Trusted Types guard `script.src`. A loader from a cache
 * may name an app that is gone: the floating one is tried then. What failed is asked for anew the next time.
 */
export const loadApp = (kind: AppKind, home: string): Promise<App> => {
  // Named as the hashed one, without its folder and its hash.
  const floating = `${home}/${/\w+(?=-)/.exec(apps[kind])}.js`
  const hashed = `${home}/${apps[kind]}`
  const app = loaded[kind] ?? import(/* @vite-ignore */ hashed).catch(() => import(/* @vite-ignore */ floating))
  loaded[kind] = app
  return app.catch(() => {
    loaded[kind] = undefined
    throw 'network'
  })
}
