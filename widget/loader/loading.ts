/// <reference lib="dom" />
import type { App } from '../app.tsx'
import { address } from './own.ts'

/** Paths of the hashed apps, filled in by the build. */
declare const __APP__: string
declare const __EXPLAINER__: string

export const home = address && new URL('.', address).href
export const apps = { quiz: __APP__, explainer: __EXPLAINER__ }
export type Kind = keyof typeof apps

export const loaded: { [kind in Kind]?: Promise<App> | undefined } = {}
/** Only `import()`: Trusted Types guard `script.src`. A loader from a cache may name an app that is gone: the floating one is tried then. */
export const load = (kind: Kind) => {
  // Named as the hashed one, without its folder and its hash.
  const floating = `${home}${/\w+(?=-)/.exec(apps[kind])}.js`
  loaded[kind] ??= import(/* @vite-ignore */ home + apps[kind]).catch(() => import(/* @vite-ignore */ floating))
  return loaded[kind].catch((error) => {
    loaded[kind] = undefined
    throw error
  })
}
