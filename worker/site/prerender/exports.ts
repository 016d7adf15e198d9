import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FormatName, formats } from '../../../content/export/index.ts'
import type { CompiledSet, Index } from '../../../content/model/schema/compiled.ts'
import { exportPath, writeExport } from '../exports/write.ts'

type ExportedFile = [file: string, bytes: Uint8Array]

/** A set, or its translation into a language, in every format: paths below the public folder, and bytes. None of one withdrawn. */
export function* exportsOf(set: CompiledSet, translated: string | undefined, origin: string): Generator<ExportedFile> {
  if (set.withdrawn) return
  for (const name of Object.keys(formats) as FormatName[])
    yield [exportPath(name, set.id, translated).slice(1), writeExport(name, set, origin)]
}

/** Every set that is not withdrawn in every format and language, from the JSON in `publicDir`: paths below it, and bytes. */
export async function* exportFiles(publicDir: string, origin: string): AsyncGenerator<ExportedFile> {
  const read = async <T>(path: string): Promise<T> => JSON.parse(await readFile(join(publicDir, 'v1', path), 'utf8'))
  for (const { id, languages } of (await read<Index>('index.json')).sets)
    for (const [i, lang] of languages.entries()) {
      const translated = i ? lang : undefined
      yield* exportsOf(await read<CompiledSet>(`sets/${id}${translated ? `.${translated}` : ''}.json`), translated, origin)
    }
}
