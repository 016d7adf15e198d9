import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { compileFiles } from '../../content/compile/compile.ts'
import { type Raw, read } from '../../content/compile/read.ts'
import { contentFolder } from '../site.ts'
import { askWorker, assetsOf } from './assets.ts'

type Authored = Record<string, { fixed?: boolean }[] | undefined>

/** The same list from its end; what is fixed stays in its place. */
function turned<T extends { fixed?: boolean }>(items: T[]): T[] {
  const loose = items.filter(({ fixed }) => !fixed)
  return items.map((item) => (item.fixed ? item : (loose.pop() as T)))
}

/** The set as if every list of options, passages, pairs and extras had been written the other way round. */
function rewritten(text: string): string {
  const set = parse(text) as { questions: Authored[] }
  for (const question of set.questions)
    for (const name of ['options', 'passages', 'pairs', 'extra']) if (question[name]) question[name] = turned(question[name])
  return stringify(set)
}

/** Every set, hidden, from content as written. */
async function hidden(raw: Raw): Promise<Map<string, string>> {
  const { output, problems } = compileFiles(raw, undefined)
  if (!output) throw new Error(problems.map(({ file, field, found }) => `${file}: ${field}: ${found}`).join('\n'))
  const assets = assetsOf(Object.fromEntries(output.sets.map((set) => [`/v1/sets/${set.id}.json`, set])))
  const texts = output.sets.map(
    async ({ id }) => [id, await (await askWorker(assets, `/v1/sets/${id}?answers=hidden`)).text()] as const,
  )
  return new Map(await Promise.all(texts))
}

it('gives the same hidden sets, byte for byte, however the authors ordered what there is to choose', async () => {
  const raw = read(contentFolder)
  const files = raw.files.map((file) =>
    file.folder === 'sets' && !file.language ? { ...file, text: rewritten(file.text) } : file,
  )
  expect(files).not.toEqual(raw.files)
  const [as, turned] = [await hidden(raw), await hidden({ ...raw, files })]
  expect(as.size).toBeGreaterThan(2)
  for (const [id, text] of as) expect([id, turned.get(id)]).toEqual([id, text])
})
