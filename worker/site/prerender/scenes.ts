import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CompiledSet, Index } from '../../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../../content/model/schema/compiledExplainer.ts'
import type { ClaimsFile, SourcesFile, TopicsFile } from '../../../content/model/schema/ledger.ts'
import { editionOf, editionsOf } from '../edition.ts'
import type { Figures } from '../heights/figures.ts'
import type { PageScene, SiteOwner } from '../scene.ts'

/** Reads a compiled file by its path under `/v1`. */
export type ReadJson = <T>(path: string) => Promise<T>

const jsonIn =
  (publicDir: string): ReadJson =>
  async (path) =>
    JSON.parse(await readFile(join(publicDir, 'v1', path), 'utf8'))

/**
 * What the pages are drawn from, once for each language, the home one first, from the JSON that the compiler made, as it
 * is read or where it lies, a folder of public files. `origin` is where they will be served: `https://…`, no slash; `today`, as `2026-11-21`, decides which claims
 * are past their review; `contact` is where readers write to; `site` is whose it is.
 */
export async function scenesOf(
  from: string | ReadJson,
  origin: string,
  today: string,
  contact?: string,
  heights: Figures = {},
  site: SiteOwner = {},
): Promise<PageScene[]> {
  const read = typeof from === 'string' ? jsonIn(from) : from
  const index = await read<Index>('index.json')

  /** What is in a language is read in it, the rest in its own. */
  async function sceneIn(lang: string): Promise<PageScene> {
    const name = (file: string, has: boolean | undefined) => `${file}${has ? `.${lang}` : ''}.json`
    const each = <T>(folder: string, all: readonly { id: string; languages: string[] }[]) =>
      Promise.all(all.map(({ id, languages }) => read<T>(name(`${folder}/${id}`, languages.slice(1).includes(lang)))))
    const there = index.languages?.includes(lang)
    const { topics } = await read<TopicsFile>(name('topics', there))
    const { sources } = await read<SourcesFile>(name('sources', there))
    const { claims, conflicts } = await read<ClaimsFile>(name('claims', there))
    const sets = await each<CompiledSet>('sets', index.sets)
    const explainers = await each<CompiledExplainer>('explainers', index.explainers)
    return {
      index,
      edition: editionOf(lang, index),
      sets,
      explainers,
      topics,
      sources,
      claims,
      conflicts,
      origin,
      heights,
      today,
      contact,
      site,
    }
  }

  return Promise.all(editionsOf(index).map(sceneIn))
}
