/// <reference lib="dom" />
import * as quiz from '../app.tsx'
import * as explainer from '../explainer/app.tsx'
import { address } from '../loader/own.ts'

/**
 * `../loader/loading.ts` in a release: both apps are in the file, so that nothing is run but what its hash covers. What is shown
 * is read from the site that the file comes from.
 */
export const home = address && `${new URL(address).origin}/`
export const apps = { quiz, explainer }
export type Kind = keyof typeof apps

export const loaded = { quiz: true, explainer: true }
export const load = async (kind: Kind) => apps[kind]
