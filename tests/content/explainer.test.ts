import { describe, expect, it } from 'vitest'
import { type Compiled, compileFiles } from '../../content/compile/compile.ts'
import { hash } from '../../content/compile/hash.ts'
import {
  claimStrings,
  conflictStrings,
  explainerStrings,
  questionStrings,
  setStrings,
  sourceStrings,
} from '../../content/compile/strings.ts'
import { compileBase, documents, edited, overlaid, topic } from './fixture.ts'

const explainerOf = ({ output, problems }: Compiled) => {
  const [found] = output?.explainers ?? []
  if (!found) throw new Error(`no explainer: ${JSON.stringify(problems)}`)
  return found
}
const light = (edit: (text: string) => string) =>
  explainerOf(compileFiles(edited(overlaid(), 'explainers/light.yml', edit), documents()))

describe('a primer', () => {
  it('stands before the topic’s other explainers, which are in order of their ids', () => {
    const raw = overlaid()
    const light = raw.files.find(({ file }) => file.endsWith('/explainers/light.yml'))
    if (!light) throw new Error('the base has no explainer')
    const named = (id: string) => ({ ...light, id, file: light.file.replace('light', id) })
    const more = { ...raw, files: [...raw.files, named('keepers'), named('zenith')] }
    const idsOf = ({ output }: Compiled) => output?.index.explainers.map(({ id }) => id)
    expect(idsOf(compileFiles(more, documents()))).toEqual(['keepers', 'light', 'zenith'])
    const primed = edited(more, 'topic.yml', (text) => `${text}primer: zenith\n`)
    expect(idsOf(compileFiles(primed, documents()))).toEqual(['zenith', 'keepers', 'light'])
    const ordered = edited(more, 'topic.yml', (text) => `${text}primer: zenith\nexplainers: [light]\n`)
    expect(idsOf(compileFiles(ordered, documents()))).toEqual(['zenith', 'light', 'keepers'])
  })
})

describe('the order of a topic’s sets', () => {
  it('is the topic’s own, and where that names none, one that borrows all its questions stands first', () => {
    const idsOf = ({ output }: Compiled) => output?.index.sets.map(({ id }) => id)
    expect(idsOf(compileFiles(overlaid(), documents()))).toEqual(['again', 'light'])
    const ordered = edited(overlaid(), 'topic.yml', (text) => `${text}sets: [light]\n`)
    expect(idsOf(compileFiles(ordered, documents()))).toEqual(['light', 'again'])
  })
})

describe('a compiled explainer', () => {
  it('holds its sections, the claims they show, both accounts, and the passages in the order they are first cited', () => {
    const explainer = explainerOf(compileBase())
    expect(explainer).toMatchObject({
      id: 'light',
      version: expect.stringMatching(/^[0-9a-f]{12}$/),
      language: 'en',
      title: 'The light, in short',
      summary: 'What happened and when.',
      updated: '2026-11-21',
    })
    expect(explainer.sections).toEqual([
      {
        id: 'years',
        heading: 'The years',
        kind: 'timeline',
        lead: 'From oil to electricity.',
        claims: ['lit-1888', 'storm-1921', 'electric-1954'],
        check: {
          set: 'light',
          question: 'first-year',
          type: 'single',
          stem: 'In which year was the light lit for the first time?',
        },
      },
      {
        id: 'dispute',
        heading: 'The dispute',
        kind: 'accounts',
        claims: [],
        conflict: 'did-it-fail',
        check: { set: 'again', question: 'lantern-bearer', type: 'single', stem: 'Who helped when the storm put the light out?' },
      },
    ])
    expect(Object.keys(explainer.claims)).toEqual(['electric-1954', 'failed-1962', 'lit-1888', 'never-failed', 'storm-1921'])
    expect(Object.keys(explainer.conflicts)).toEqual(['did-it-fail'])
    expect(explainer.citations.map(({ source, passage }) => `${source}/${passage}`)).toEqual([
      'gazette-2021/p2',
      'gazette-2021/p3',
      'gazette-2021/p5',
      'gazette-2021/p5b',
      'log-2022/p2',
    ])
    expect(explainer.claims['failed-1962']?.citations).toEqual([4])
  })

  it('has the claims of a timeline as written, for where dates overlap only their author knows which came first', () => {
    const claims = (written: string) =>
      light((text) => text.replace('[lit-1888, storm-1921, electric-1954]', written)).sections[0]?.claims
    expect(claims('[lit-1888, storm-1921, museum-2019, dark-at-times]')).toEqual([
      'lit-1888',
      'storm-1921',
      'museum-2019',
      'dark-at-times',
    ])
    expect(claims('[lit-1888, storm-1921, dark-at-times, museum-2019]')).toEqual([
      'lit-1888',
      'storm-1921',
      'dark-at-times',
      'museum-2019',
    ])
  })

  it('has the claims of its people, by person and all together', () => {
    const people =
      'people:\n      - { name: Ada Brenn, claims: [storm-1921] }\n      - { name: Tom Vale, claims: [keepers-light] }'
    const { sections, claims } = light((text) =>
      text
        .replace('kind: timeline', 'kind: people')
        .replace('claims: [lit-1888, storm-1921, electric-1954]', people)
        .replace('first-year', 'helper'),
    )
    expect(sections[0]).toMatchObject({
      claims: ['storm-1921', 'keepers-light'],
      people: [
        { name: 'Ada Brenn', claims: ['storm-1921'] },
        { name: 'Tom Vale', claims: ['keepers-light'] },
      ],
    })
    // What has overtaken a claim since comes with it.
    expect(Object.keys(claims)).toContain('museum-2019')
  })

  it('says which of the topic’s parties acts, counts or speaks in its claims, and nothing where the topic names none', () => {
    expect(explainerOf(compileBase())).not.toHaveProperty('parties')
    const raw = edited(
      edited(overlaid(), 'topic.yml', (text) => {
        return `${text}parties:\n  - { id: town, name: The town, voices: [Town council] }\n  - { id: sea, name: The sea, voices: [Pilots’ guild, Tom Vale] }\n`
      }),
      'claims/light.yml',
      (text) =>
        text.replace('voice: reported\n  cites: [gazette-2021/p5]', 'voice: reported\n  party: town\n  cites: [gazette-2021/p5]'),
    )
    const compiled = compileFiles(raw, documents())
    expect(explainerOf(compiled).parties).toEqual([
      { id: 'town', name: 'The town', acts: ['electric-1954'], says: [] },
      { id: 'sea', name: 'The sea', acts: ['never-failed'], says: ['never-failed'] },
    ])
  })

  it('carries the date of a question whose truth moves', () => {
    const { sections } = light((text) => text.replace('check: again/lantern-bearer', 'check: light/failed'))
    expect(sections[1]?.check).toMatchObject({ question: 'failed', type: 'truefalse', asOf: '2022-03' })
  })

  it('carries the statement that a passage is asked to prove', () => {
    const { sections } = light((text) => text.replace('check: again/lantern-bearer', 'check: light/proof'))
    expect(sections[1]?.check).toMatchObject({ type: 'evidence', statement: 'The lamp went out more than once.' })
  })

  it('leads to no question that is withdrawn, alone or with its set', () => {
    const notice = 'withdrawn: { date: "2026-11-20", note: Wrong. }'
    const checks = (from: string, to: string) => {
      const raw = edited(overlaid(), 'sets/light.yml', (text) => text.replace(from, to))
      return explainerOf(compileFiles(raw, documents())).sections.map(({ check }) => check?.question)
    }
    const single = '    type: single\n'
    expect(checks(single, `${single}    ${notice}\n`)).toEqual([undefined, 'lantern-bearer'])
    expect(checks('questions:', `${notice}\nquestions:`)).toEqual([undefined, 'lantern-bearer'])
  })

  it('is another version when a lead, a claim it shows or a question it checks by is reworded', () => {
    const { version } = explainerOf(compileBase())
    const versions = [
      light((text) => text.replace('From oil', 'From gas')).version,
      ...[['claims/light.yml', 'in 1954'] as const, ['sets/light.yml', 'for the first time'] as const].map(([file, words]) => {
        const raw = edited(overlaid(), file, (text) => text.replace(words, `${words} at last`))
        return explainerOf(compileFiles(raw, undefined)).version
      }),
    ]
    expect(new Set([version, ...versions]).size).toBe(4)
  })

  it('is in the index once it is reviewed, and not before', () => {
    const [entry, ...others] = compileBase().output?.index.explainers ?? []
    const { id, version, title, summary } = explainerOf(compileBase())
    expect([entry, others]).toEqual([{ id, version, languages: ['en'], title, summary, topic: 'orrin-head' }, []])
    const draft = edited(overlaid(), 'explainers/light.yml', (text) => text.replace('reviewed: true', 'reviewed: false'))
    const { output } = compileFiles(draft, documents())
    expect([output?.index.explainers, output?.explainers]).toEqual([[], []])
  })
})

/** A translation of every part of the base tree, in capitals, with each text’s own hash. */
function inGerman() {
  const { content } = compileBase()
  const loud = (strings: object) => ({
    of: hash(strings),
    ...JSON.parse(JSON.stringify(strings), (_, one) => (typeof one === 'string' ? one.toUpperCase() : one)),
  })
  const all = <T>(entries: ReadonlyMap<string, { value: T }>, strings: (value: T) => object) =>
    Object.fromEntries([...entries].map(([id, { value }]) => [id, loud(strings(value))]))
  const sets = [...content.sets.values()].map((set) => {
    const questions = Object.fromEntries(set.own.map(({ id, written }) => [id, loud(questionStrings(written))]))
    return [set.id, { ...loud(setStrings(set)), questions }] as const
  })
  const files: Record<string, object> = { 'claims/all': all(content.claims, claimStrings) }
  const put = (folder: string, entries: Record<string, object>) => {
    for (const [id, value] of Object.entries(entries)) files[`${folder}/${id}`] = value
  }
  put('conflicts', all(content.conflicts, conflictStrings))
  put('sources', Object.fromEntries([...content.sources].map(([id, entry]) => [id, loud(sourceStrings(entry))])))
  put('explainers', all(content.explainers, explainerStrings))
  put('sets', Object.fromEntries(sets))
  return files
}

/** The base tree with translations laid beside it. */
function translated(files: Record<string, object>) {
  const raw = overlaid()
  const added = Object.entries(files).map(([path, value]) => {
    const [folder = '', id = ''] = path.split('/')
    return {
      file: `${topic}/translations/de/${path}.yml`,
      folder,
      topic: 'orrin-head',
      id,
      language: 'de',
      text: JSON.stringify(value),
    }
  })
  return compileFiles({ ...raw, files: [...raw.files, ...added] as typeof raw.files }, undefined)
}

describe('a translated explainer', () => {
  it('has its own words, those of the claims and of the questions, under the version of the source', () => {
    const { output, problems } = translated(inGerman())
    expect(problems).toEqual([])
    const [german] = output?.translatedExplainers ?? []
    expect(german).toMatchObject({
      id: 'light',
      language: 'de',
      version: output?.explainers[0]?.version,
      title: 'THE LIGHT, IN SHORT',
    })
    expect(german?.sections[0]).toMatchObject({
      heading: 'THE YEARS',
      lead: 'FROM OIL TO ELECTRICITY.',
      claims: ['lit-1888', 'storm-1921', 'electric-1954'],
    })
    expect(german?.sections[0]?.check?.stem).toBe('IN WHICH YEAR WAS THE LIGHT LIT FOR THE FIRST TIME?')
    expect(german?.claims['lit-1888']?.statement).toMatch(/^[^a-z]+$/)
    expect(output?.index.explainers[0]?.languages).toEqual(['en', 'de'])
  })

  it('is not published without what it draws on', () => {
    const { 'conflicts/did-it-fail': _, 'sets/light': __, 'sets/again': ___, ...rest } = inGerman()
    const { problems } = translated(rest)
    expect(problems.map(({ file, rule, found }) => [file, rule, found]).sort()).toEqual([
      ['topics/orrin-head/topic.yml', 'untranslated', 'nothing in de for 1 conflict (did-it-fail)'],
      ['topics/orrin-head/translations/de/explainers/light.yml', 'translations', 'no translation of did-it-fail'],
      [
        'topics/orrin-head/translations/de/explainers/light.yml',
        'translations',
        'no translation of the set that asks again/lantern-bearer',
      ],
      [
        'topics/orrin-head/translations/de/explainers/light.yml',
        'translations',
        'no translation of the set that asks light/first-year',
      ],
    ])
  })
})
