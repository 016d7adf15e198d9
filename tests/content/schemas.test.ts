import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, matchesGlob } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { contentCommand } from '../../content/compile/command.ts'
import { kinds, type NewKind, skeleton } from '../../content/compile/new.ts'
import { read } from '../../content/compile/read.ts'
import { root } from '../../scripts/root.ts'
import { contentFolder } from '../site.ts'
import { base, topic } from './fixture.ts'
import { inProcess } from './inProcess.ts'

const folder = mkdtempSync(join(tmpdir(), 'schemas-'))
const written = await inProcess(contentCommand, root, ['schemas', '--out', folder])
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ajv = new Ajv({ allErrors: true })
const names = readdirSync(folder).map((file) => file.replace('.json', ''))
const validators = new Map(
  names.map((name) => [name, ajv.compile(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))]),
)
const settings: Record<string, string> = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'))['yaml.schemas']

/** What an editor says of a file: the schema that the settings map it to, and what does not match. */
function told(file: string, text: string): { schema: string; errors: unknown } {
  const mapped = Object.entries(settings).filter(([, glob]) => matchesGlob(`content/${file}`, glob))
  expect(mapped, `${file} is mapped to one schema`).toHaveLength(1)
  const schema = mapped[0]?.[0].replace(/^dist\/schemas\/(.*)\.json$/, '$1') ?? ''
  const validate = validators.get(schema)
  if (!validate) throw new Error(`no schema ${schema}`)
  return { schema, errors: validate(parse(text)) ? [] : validate.errors }
}

const files = [...read(contentFolder).files, ...read(base).files]
const source = files.find(({ file }) => file === `${topic}/sets/light.yml`)?.text ?? ''

describe('the JSON Schemas that editors check by', () => {
  it('are written by their command, one for every kind of file that the settings name', () => {
    expect(written.status, written.stderr).toBe(0)
    expect(Object.keys(settings).sort()).toEqual(names.map((name) => `dist/schemas/${name}.json`).sort())
  })

  it.each(files.map(({ file, text }) => [file, text]))('have nothing to say about %s', (file, text) => {
    expect(told(file, text).errors).toEqual([])
  })

  it('know a new file’s placeholders for what they are: texts in the right shape', () => {
    for (const [kind, folder] of Object.entries(kinds))
      expect(told(`topics/x/${folder}/x.yml`, skeleton(kind as NewKind, '2026-11-21')).errors, kind).toEqual([])
  })

  it.each([
    ['topics/x/sets/x.yml', () => source.replace('\nsummary:', '\nsumary:'), 'additionalProperties'],
    ['topics/x/sets/x.yml', () => source.replace(/updated: .*/, 'updated: "yesterday"'), 'pattern'],
    [
      'topics/x/claims/x.yml',
      () => '[{ id: a, kind: count, statement: A., when: "2019", voice: reported, cites: [] }]',
      'required',
    ],
    [
      'topics/x/claims/x.yml',
      () => '[{ id: a, kind: event, statement: A., when: "2019", voice: analysis, cites: [] }]',
      'required',
    ],
    [
      'topics/x/claims/x.yml',
      () => '[{ id: a, kind: event, statement: " A.", when: "2019", voice: reported, cites: [] }]',
      'pattern',
    ],
    ['topics/x/conflicts/x.yml', () => 'kind: contradict\nover: One thing\naccounts: [one]\n', 'minItems'],
  ])('see what is wrong in %s', (file, text, keyword) => {
    expect(told(file, text()).errors).toContainEqual(expect.objectContaining({ keyword }))
  })
})
