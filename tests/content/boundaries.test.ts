import { describe, expect, it } from 'vitest'
import { compileFiles } from '../../content/compile/compile.ts'
import { documents, edited, overlaid, topic } from './fixture.ts'

/** The rules that an edit of one file of a tree breaks. */
function broken(fixture: string | undefined, file: string, edit: (text: string) => string): string[] {
  const raw = overlaid(fixture)
  const { text = '' } = raw.files.find((one) => one.file === `${topic}/${file}`) ?? {}
  expect(edit(text), 'the edit changes nothing').not.toBe(text)
  return [...new Set(compileFiles(edited(raw, file, edit), documents()).problems.map(({ rule }) => rule))]
}

const light = (edit: (text: string) => string) => broken(undefined, 'sets/light.yml', edit)

describe('what a rule just lets through, and what it just does not', () => {
  it('a key is 20 characters longer than the longest distractor, not 21', () => {
    const key = (length: number) => (text: string) =>
      text.replace(/text: The first light of the [^,]*/, `text: ${'x'.repeat(length)}`)
    expect(broken('key-length', 'sets/broken.yml', key(37))).toEqual([])
    expect(broken('key-length', 'sets/broken.yml', key(38))).toEqual(['key-length'])
  })

  it('of five singles with two options three have their key in one place, not four, and the seed that is offered cures it', () => {
    // With the ids of options swapped in a question, its key moves from the first place to the second.
    const swap = (count: number) => (text: string) => {
      const questions = text.split(/(?= {2}- id: question-)/)
      const swapped = (one: string) =>
        one.replace('id: lit', 'id: x').replace('id: storm', 'id: lit').replace('id: x', 'id: storm')
      return questions.map((one, i) => (i > 0 && i <= count ? swapped(one) : one)).join('')
    }
    const withdrawn = (text: string) =>
      text.replace('    options:', '    withdrawn: { date: "2026-11-20", note: Wrong. }\n    options:')
    expect(broken('key-place', 'sets/broken.yml', swap(1))).toEqual(['key-place'])
    expect(broken('key-place', 'sets/broken.yml', swap(2))).toEqual([])
    expect(broken('key-place', 'sets/broken.yml', swap(3))).toEqual([])
    const [, seed = ''] = /seed: ("\w+")/.exec(compileFiles(overlaid('key-place'), documents()).problems[0]?.expected ?? '') ?? []
    expect(broken('key-place', 'sets/broken.yml', (text) => `${text}seed: ${seed}\n`)).toEqual([])
    expect(broken('key-place', 'sets/broken.yml', withdrawn)).toEqual([])
  })

  it('an anchor has three words, and eight', () => {
    const anchor = (words: string) => (text: string) => text.replace('until Ada Brenn rowed over', words)
    const at = (words: string) => broken(undefined, 'sources/gazette-2021.yml', anchor(words))
    expect(at('Brenn rowed over')).toEqual([])
    expect(at('rowed over')).toEqual(['anchor-words'])
    expect(at('out for nine nights, until Ada Brenn rowed')).toEqual([])
    expect(at('it out for nine nights, until Ada Brenn rowed')).toEqual(['anchor-words', 'copied-text'])
  })

  it('a text shares eight words with a document, not nine, and any number with a title', () => {
    const summary = (words: string) => (text: string) => text.replace('A lamp, a storm, and two opinions.', words)
    expect(light(summary('The lamp on Orrin Head was first lit.'))).toEqual([])
    expect(light(summary('The LAMP on Orrin Head – was first “lit” on…'))).toEqual(['copied-text'])
    const raw = overlaid()
    const title = 'Since September 2019 the light on the head belongs to the museum of the town'
    const named = edited(raw, 'sources/log-2022.yml', (text) => text.replace('Notes of March 2022', title))
    const quoted = edited(named, 'sets/light.yml', summary(`As “${title}” has it.`))
    expect(compileFiles(quoted, documents()).problems).toEqual([])
  })

  it('a key claim is of the last day of asOf, not of the next', () => {
    const asOf = (date: string) => (text: string) => text.replace('asOf: "2021-05-03"\n    min', `asOf: "${date}"\n    min`)
    expect(light(asOf('2021-05'))).toEqual([])
    expect(light(asOf('2021-05-02'))).toEqual(['key-date'])
  })

  it('an order’s items adjoin, and do not overlap', () => {
    const when = (date: string) => (text: string) => text.replace('when: "1962"', `when: "${date}"`)
    expect(broken(undefined, 'claims/light.yml', when('1955-01-01'))).toEqual([])
    expect(broken(undefined, 'claims/light.yml', when('1954-12-31'))).toEqual(['order-dates'])
  })

  it.each([
    ['How many wrecks does the TOWN COUNCIL’S list hold?', []],
    ['How many wrecks, by the list of the council of the town?', []],
    ['How many wrecks does the council count?', ['counter']],
    ['How many wrecks does the pilots’ guild count?', ['counter']],
  ])('a stem names the counter whose count it asks for: %s', (stem, expected) => {
    expect(light((text) => text.replace('How many wrecks does the town council count on the reef?', stem))).toEqual(expected)
  })

  it.each([
    ['Harrow’s count', []],
    ['the count of the Saltmarker government', []],
    ['the count of South Saltmark', ['counter']],
    ['the government’s count', ['counter']],
  ])('a government may be named by its capital or its people: %s', (counter, expected) => {
    const named = edited(overlaid(), 'claims/wrecks.yml', (text) => text.replace('by: Town council', 'by: Saltmark’s government'))
    const asked = edited(named, 'sets/light.yml', (text) =>
      text
        .replace('How many wrecks does the town council count on the reef?', `How many wrecks are there by ${counter}?`)
        .replace('text: The town council', 'text: The government of Saltmark'),
    )
    expect([...new Set(compileFiles(asked, documents()).problems.map(({ rule }) => rule))]).toEqual(expected)
  })
})
