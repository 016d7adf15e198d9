import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Index } from '../../content/model/schema/compiled.ts'
import { languagesIn, type SiteSettings } from './site.ts'

/**
 * What a build takes of the content into scripts, the Worker and every page, as a text. As long as it stays the same, a change of content
 * changes no more than pages and files of content.
 */
export function bakedOf({ languages, ...site }: SiteSettings, index: Pick<Index, 'sets' | 'explainers' | 'languages'>) {
  return JSON.stringify([site, languages ?? languagesIn(index), index.explainers.length > 0])
}

const fileIn = (dist: string) => join(dist, 'baked.json')
export const writeBaked = (dist: string, baked: string) => writeFileSync(fileIn(dist), baked)
/** What was taken into the build in this folder; undefined of one that is to be published, which nobody builds on. */
export const readBaked = (dist: string) => (existsSync(fileIn(dist)) ? readFileSync(fileIn(dist), 'utf8') : undefined)
