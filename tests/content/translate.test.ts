import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { prefixOf } from '../../content/compile/assemble/translated.ts'
import { compileFiles } from '../../content/compile/compile.ts'
import type { Raw, RawFile } from '../../content/compile/read.ts'
import { template } from '../../content/compile/template.ts'
import { hide } from '../../content/model/play/hide.ts'
import { compileBase, edited, overlaid, setOf, topic } from './fixture.ts'

const { content } = compileBase()

/** Every string but the hashes in brackets: a translation that is complete and shows where it is not used. */
function bracketed(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === 'of' ? value : `[${value}]`
  if (Array.isArray(value)) return value.map((item) => bracketed(item))
  return Object.fromEntries(Object.entries(value as object).map(([name, item]) => [name, bracketed(item, name)]))
}

/** The base tree with translations into German made from the templates of its own files. */
function translated(edit = (text: string) => text): Raw {
  const raw = overlaid()
  const files = raw.files.map((file): RawFile => {
    const name = `${file.folder}/${file.id}`
    const text = edit(stringify(bracketed(template(name, content) ?? {}), { lineWidth: 0 }))
    return { ...file, language: 'de', file: file.file.replace(topic, `${topic}/translations/de`), text }
  })
  return { ...raw, files: [...raw.files, ...files] }
}

describe('a translation', () => {
  it('made from the template is complete and in step', () => {
    expect(compileFiles(translated(), undefined).problems).toEqual([])
  })

  it('replaces every string a reader sees, and no other', () => {
    const { output } = compileFiles(translated(), undefined)
    // What is an id, a date, a term of the model or printed in a document stays as it is.
    const own =
      /(^|\.)(id|version|revision|type|kind|voice|bound|date|updated|asOf|when|contested|question|claims|key|either|true|left|right|accounts|supersededBy|source|passage|publisher|title|published|language|inferred|anchor|url|href)$/
    const isOwn = (path: string) => own.test(path.replace(/\.\d+$/, '')) || /\.key\.\w+$/.test(path)
    for (const set of output?.translated ?? []) {
      const source = output?.sets.find(({ id }) => id === set.id)
      const seen: string[] = []
      const walk = (value: unknown, was: unknown, path: string): void => {
        // How dates and languages are written follows from the language alone.
        if (path.startsWith('.display.')) expect(value, path).not.toBe(was)
        else if (typeof value === 'object' && value !== null)
          for (const [key, item] of Object.entries(value)) walk(item, (was as Record<string, unknown>)[key], `${path}.${key}`)
        else if (value !== was) {
          const address =
            path === '.page'
              ? `/de/quiz/${set.id}`
              : path.endsWith('.href')
                ? prefixOf('de', content.site?.value) + was
                : undefined
          expect(value, path).toBe(address ?? (path === '.language' ? 'de' : `[${was}]`))
          seen.push(path.replace(/\.\d+/g, ''))
        } else if (typeof value === 'string') expect(isOwn(path), path).toBe(true)
      }
      walk(set, source, '')
      expect(seen).toContain('.title')
      expect(seen).toContain('.citations.gist')
    }
    expect(output?.translated.map(({ id, language }) => [id, language])).toEqual([
      ['again', 'de'],
      ['light', 'de'],
    ])
    expect(output?.index.sets.map(({ languages }) => languages)).toEqual([
      ['en', 'de'],
      ['en', 'de'],
    ])
  })

  it('is not had of what a set in another language than its topic rests on: that says which language it is in', () => {
    const raw = overlaid()
    // An explainer has to be in the language of the questions that it asks.
    const files = raw.files
      .filter(({ folder }) => folder !== 'explainers')
      .map((file) => (file.folder === 'sets' ? { ...file, text: file.text.replace('language: en', 'language: pt') } : file))
    const sets = [raw, { ...raw, files }].map((from) =>
      compileFiles(from, undefined).output?.sets.find(({ id }) => id === 'light'),
    )
    const langs = sets.map((set) =>
      [set?.citations, set?.claims, set?.conflicts].map((all) => [...new Set(Object.values(all ?? {}).map(({ lang }) => lang))]),
    )
    expect(langs).toEqual([
      [[undefined], [undefined], [undefined]],
      [['en'], ['en'], ['en']],
    ])
    const [, foreign] = sets
    // A passage to choose says it before the question is answered, too.
    const proofs = foreign ? hide(foreign).questions.flatMap((one) => (one.type === 'evidence' ? one.passages : [])) : []
    expect(new Set(proofs.map(({ lang }) => lang))).toEqual(new Set(['en']))
  })

  it('leads to the pages of sources in its language, where the site speaks it', () => {
    const site = (...languages: ('en' | 'ja')[]) => ({ name: 'Quiz', publisher: 'Quiz', languages })
    expect(prefixOf('ja', site('en', 'ja'))).toBe('/ja')
    expect(prefixOf('ja', site('ja', 'en'))).toBe('')
    expect(prefixOf('ja', site('en'))).toBe('')
    expect([prefixOf('ja', undefined), prefixOf('en', undefined), prefixOf('pt', undefined)]).toEqual(['/ja', '', ''])
  })

  it('has its own spellings, and the version and revisions of its source', () => {
    const { output } = compileFiles(translated(), undefined)
    const [source, german] = [output?.sets, output?.translated].map((sets) => sets?.find(({ id }) => id === 'light'))
    const keeper = german?.questions.find(({ id }) => id === 'keeper')
    expect(keeper?.key).toEqual(['[Tom Vale]', '[Vale]'])
    expect(german?.version).toBe(source?.version)
    expect(german?.questions.map(({ revision }) => revision)).toEqual(source?.questions.map(({ revision }) => revision))
  })

  it('is out of step as soon as a string of its source changes', () => {
    const { problems } = compileFiles(
      {
        ...translated(),
        files: translated().files.map((file) =>
          file.file === `${topic}/conflicts/wrecks.yml` ? { ...file, text: file.text.replace('lie on', 'are on') } : file,
        ),
      },
      undefined,
    )
    expect(problems.map(({ file, rule, field }) => ({ file, rule, field }))).toEqual([
      { file: 'topics/orrin-head/translations/de/conflicts/wrecks.yml', rule: 'translations', field: 'of' },
    ])
  })

  it('without one of its strings names that string', () => {
    const { problems } = compileFiles(
      translated((text) => text.replace(/^ +why: "?\[She came with a lantern\.\]"?\n/m, '')),
      undefined,
    )
    expect(problems.map(({ file, field, found }) => ({ file, field, found }))).toEqual([
      { file: 'topics/orrin-head/translations/de/sets/light.yml', field: 'questions.helper.options.brenn.why', found: 'nothing' },
    ])
    expect(setOf(compileBase(), 'light').language).toBe('en')
  })

  it('holds up what is published, but not what is being written: there it is told, and what it lacks is in the source’s words', () => {
    const edits: [string, (text: string) => string][] = [
      ['sets/light.yml', (text) => text.replace('In which year was the light', 'When was the light')],
      ['translations/de/sets/light.yml', (text) => text.replace(/^ +why: "?\[She came with a lantern\.\]"?\n/m, '')],
      ['translations/de/claims/light.yml', (text) => `${text}\tnot: [yaml`],
    ]
    const raw = edits.reduce((all, [file, edit]) => edited(all, file, edit), translated())
    const [published, written] = [false, true].map((drafts) => compileFiles(raw, undefined, { drafts }))
    expect(published?.output).toBeUndefined()
    // What is not there at all is a warning in either case.
    expect(published?.problems.every(({ rule, level }) => !level || rule === 'untranslated')).toBe(true)
    expect(written?.problems.map(({ file, rule, found }) => ({ file, rule, found }))).toEqual(
      published?.problems.map(({ file, rule, found }) => ({ file, rule, found })),
    )
    expect(written?.problems.every(({ level }) => level === 'warning')).toBe(true)
    const german = written?.output?.translated.find(({ id }) => id === 'light')
    const words = JSON.stringify(german?.questions)
    expect(words).toContain('She came with a lantern.')
    expect(words).not.toContain('[She came with a lantern.]')
    expect(words).toContain('[In which year was the light')
  })

  it('is no excuse for what is wrong in the source', () => {
    const raw = edited(translated(), 'sets/light.yml', (text) => text.replace('type: single', 'type: singular'))
    expect(compileFiles(raw, undefined, { drafts: true }).output).toBeUndefined()
  })
})
