import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FormatName, formats } from '../../../content/export/index.ts'
import type { CompiledSet, Index } from '../../../content/model/schema/compiled.ts'
import { exportPath, writeExport } from '../exports/write.ts'

/** Every set that is not withdrawn in every format and language, from the JSON in `publicDir`: paths below it, and bytes. */
export async function exportFiles(publicDir: string, origin: string): Promise<[file: string, bytes: Uint8Array][]> {
  const read = async <T>(path: string): Promise<T> => JSON.parse(await readFile(join(publicDir, 'v1', path), 'utf8'))
  const { sets } = await read<Index>('index.json')
  const names = Object.keys(formats) as FormatName[]
  const files = sets.flatMap(({ id, languages }) =>
    languages.map(async (lang, i): Promise<[string, Uint8Array][]> => {
      const translated = i ? lang : undefined
      const set = await read<CompiledSet>(`sets/${id}${translated ? `.${translated}` : ''}.json`)
      if (set.withdrawn) return []
      return names.map((name) => [exportPath(name, id, translated).slice(1), writeExport(name, set, origin)])
    }),
  )
  return (await Promise.all(files)).flat()
}
