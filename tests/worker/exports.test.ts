/** Files for learning systems, through the front door: whole ones from the build, selections from the Worker. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Format } from '../../content/export/format.ts'
import { type FormatName, formats } from '../../content/export/index.ts'
import { openQuestions } from '../../content/model/play/ground.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { exportsDoc } from '../../scripts/docs/exportsDoc.ts'
import { root } from '../../scripts/root.ts'
import { at, rowsAt } from '../../worker/http/table.ts'
import { ja } from '../../worker/site/words.ja.ts'
import { en } from '../../worker/site/words.ts'
import { data, dist, index } from '../site.ts'
import { bateaux, boats } from './fixture.ts'
import { sharedServer } from './shared.ts'

const names = Object.keys(formats) as FormatName[]

describe('what is built', () => {
  it('has every set in every format and language, and nothing else', () => {
    const expected = index().sets.flatMap(({ id, languages, withdrawn }) =>
      withdrawn ? [] : languages.flatMap((lang, i) => names.map((name) => `${i ? `${lang}/` : ''}${id}.${name}`)),
    )
    const found = readdirSync(join(dist, 'export'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(dist, 'export/').length))
    expect(found.sort()).toEqual(expected.sort())
  })

  it('is in the words of its language', () => {
    const [set] = index().sets.filter(({ languages }) => languages.includes('ja'))
    const { stem = '' } = openQuestions(data<CompiledSet>(`sets/${set?.id}.ja.json`))[0] ?? {}
    const text = readFileSync(join(dist, `export/ja/${set?.id}.csv`), 'utf8')
    expect(stem).not.toBe('')
    expect(text).toContain(stem)
  })
})

describe('the Worker', () => {
  const server = sharedServer('boats')
  const bytes = async (path: string) => {
    const response = await server.fetch(path)
    expect([path, response.status]).toEqual([path, 200])
    return new Uint8Array(await response.arrayBuffer())
  }
  const all = (set: CompiledSet) =>
    openQuestions(set)
      .map(({ id }) => id)
      .join()

  it.each(names)('makes the very bytes of the file %s when every question is named', async (name) => {
    expect(await bytes(`/export/boats.${name}?questions=${all(boats)}`)).toEqual(await bytes(`/export/boats.${name}`))
    expect(await bytes(`/export/fr/boats.${name}?questions=${all(bateaux)}`)).toEqual(await bytes(`/export/fr/boats.${name}`))
  })

  it.each(names)('serves %s as its type, to be saved', async (name) => {
    for (const path of [`/export/boats.${name}`, `/export/boats.${name}?limit=1`]) {
      const { headers } = await server.fetch(path)
      expect(headers.get('Content-Type')).toBe((formats[name] as Format).type)
      expect(headers.get('Content-Disposition')).toBe('attachment')
    }
  })

  it('holds the questions asked for, in their order, and no other', async () => {
    const text = new TextDecoder().decode(await bytes('/export/boats.csv?questions=truth,one'))
    const ids = text.split('\r\n').flatMap((line) => /^"boats","([^"]+)"/.exec(line)?.[1] ?? [])
    expect([...new Set(ids)]).toEqual(['truth', 'one'])
  })

  it('answers in the language of the path, which no query changes, and knows none for the set’s own', async () => {
    expect(await bytes('/export/fr/boats.gift?lang=en')).toEqual(await bytes('/export/fr/boats.gift'))
    expect(await bytes('/export/boats.gift?lang=fr')).toEqual(await bytes('/export/fr/boats.gift'))
    for (const path of [
      '/export/en/boats.gift',
      '/export/en/boats.gift?limit=1',
      '/export/xx/boats.gift',
      '/export/!/boats.gift',
    ])
      expect([path, (await server.fetch(path)).status]).toEqual([path, 404])
  })

  it('takes no other names for files of the build', async () => {
    for (const path of [
      '/export/..%2Fv1%2Findex.json',
      '/export/boats',
      '/export/.gift',
      '/export/boats.gift/',
      '/export/BOATS.gift',
    ])
      expect([path, (await server.fetch(path)).status]).toEqual([path, 404])
  })

  it('tags a selection by what it holds', async () => {
    const tag = async (path: string) => (await server.fetch(path)).headers.get('ETag') ?? ''
    const tags = ['boats.gift?limit=1', 'boats.gift?limit=2', 'boats.csv?limit=1', 'fr/boats.gift?limit=1'].map((path) =>
      tag(`/export/${path}`),
    )
    expect(new Set(await Promise.all(tags)).size).toBe(4)
  })
})

it('has every type in the table of addresses', () => {
  const types = new Set(Object.values<Format>(formats).map(({ type }) => type))
  for (const path of [at.export, at.exportIn]) expect(new Set(rowsAt(path)[0]?.types)).toEqual(types)
})

it('is told of in Japanese in words of its own', () => {
  for (const [note, text] of Object.entries(ja.files.notes))
    expect(text).not.toBe(en.files.notes[note as keyof typeof en.files.notes])
})

it('is told in docs/exports.md; write it again with `npm run exports`', () => {
  expect(readFileSync(join(root, 'docs/exports.md'), 'utf8')).toBe(exportsDoc())
})
