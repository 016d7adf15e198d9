import { describe, expect, it } from 'vitest'
import { compileFiles } from '../../content/compile/compile.ts'
import { edited, overlaid } from './fixture.ts'

const draft = (file: string) => (text: string) =>
  /^(sets|explainers)\//.test(file) ? text.replace('reviewed: true', 'reviewed: false') : `${text}reviewed: false\n`

/** The base tree with some files made drafts. */
const drafted = (...files: string[]) => files.reduce((raw, file) => edited(raw, file, draft(file)), overlaid())
const all = ['sources/log-2022.yml', 'sets/light.yml', 'sets/again.yml', 'explainers/light.yml']

describe('drafts', () => {
  it('are not published: neither a set, nor a source, nor the claims and conflicts that rest on it', () => {
    const { problems, output } = compileFiles(drafted(...all), undefined)
    expect(problems).toEqual([])
    const text = JSON.stringify(output)
    expect(output?.index.sets).toEqual([])
    expect(Object.keys(output?.ledger.sources.sources ?? {})).toEqual(['gazette-2021'])
    expect(output?.ledger.claims.claims).toHaveProperty('wrecks-14')
    for (const trace of ['log-2022', 'failed-1962', 'did-it-fail', 'light/']) expect(text, trace).not.toContain(trace)
  })

  it('keep nothing else from being published', () => {
    const { output } = compileFiles(drafted('sets/again.yml', 'explainers/light.yml'), undefined)
    expect(output?.sets.map(({ id }) => id)).toEqual(['light'])
  })

  it('hold up a reviewed set that rests on them', () => {
    const { problems, output } = compileFiles(drafted('sources/log-2022.yml'), undefined)
    expect(new Set(problems.map(({ rule, file }) => `${rule} ${file}`))).toContain('drafts topics/orrin-head/sets/light.yml')
    expect(output).toBeUndefined()
  })

  it('are assembled where an editor plays them, and nowhere is it told that they are drafts', () => {
    const { output } = compileFiles(drafted(...all), undefined, { drafts: true })
    expect(output).toEqual(compileFiles(overlaid(), undefined).output)
  })
})
