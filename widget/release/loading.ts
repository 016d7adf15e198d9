/// <reference lib="dom" />
import type { App } from '../app.tsx'
import * as quiz from '../app.tsx'
import * as explainer from '../explainer/app.tsx'

/** `../loader/loading.ts` in a release: both apps are in the file, so that nothing is run but what its hash covers. */
const apps = { quiz, explainer }
export type AppKind = keyof typeof apps

export const loadApp = async (kind: AppKind): Promise<App> => apps[kind]
