import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FormatName, formats } from '../../../content/export/index.ts'
import type { CompiledSet, Index } from '../../../content/model/schema/compiled.ts'
import { exportPath, writeExport } from '../exports/write.ts'

/** Every set that is not withdrawn in every format and language, from the JSON in `publicDir`: paths below it, and bytes. */
export async function* exportFiles(publicDir: string, origin: string): AsyncGenerator<[file: string, bytes: Uint8Array]> {
  const read = async <T>(path: string): Promise<T> => JSON.parse(await readFile(join(publicDir, 'v1', path), 'utf8'))
  const names = Object.keys(formats) as FormatName[]
  for (const { id, languages } of (await read<Index>('index.json')).sets)
    for (const [i, lang] of languages.entries()) {
      const translated = i ? lang : undefined
      const set = await read<CompiledSet>(`sets/${id}${translated ? `.${translated}` : ''}.json`)
      if (!set.withdrawn)
        for (const name of names) yield [exportPath(name, id, translated).slice(1), writeExport(name, set, origin)]
    }
}
