/** Slips of who writes site.yml, and the one line each is told in. */
import { describe, expect, it } from 'vitest'
import { compileFiles } from '../../content/compile/compile.ts'
import { format } from '../../content/compile/problem.ts'
import { documents, overlaid } from './fixture.ts'

const told = (more: string) => {
  const site = { text: `name: A\npublisher: B\nlanguages: [fr, en]\n${more}\n` }
  return compileFiles({ ...overlaid(), site }, documents())
    .problems.filter(({ file }) => file === 'site.yml')
    .map(format)
}

describe('a slip in site.yml is told in one line', () => {
  it.each([
    ['imprint: 5', 'schema: found 5, expected one of a list, text (imprint)'],
    ['imprint: { fr: 5 }', 'schema: found 5, expected one of a list, text (imprint.fr)'],
    ['imprint: { french: [a] }', 'schema: found “french”, expected a language tag (imprint.french)'],
    ['imprint: The Gazette', 'schema: found “The Gazette”, expected lines of text, or https://… (imprint)'],
    [
      'imprint: { fr: "http://x.example" }',
      'schema: found “http://x.example”, expected lines of text, or https://… (imprint.fr)',
    ],
    ['imprint: []', 'schema: found an empty list, expected at least one line, not 0 (imprint)'],
    ['imprint: {}', 'schema: found a mapping, expected a text in one language at least (imprint)'],
    ['motto: [a]', 'schema: found a list, expected text, or a mapping (motto)'],
    ['motto: { fr: 5 }', 'schema: found 5, expected text, in quotes: "5" (motto.fr)'],
    ['statements: { privacy: text }', 'schema: found “text”, expected a list (statements.privacy)'],
    ['statements: { privacy: { fr: text } }', 'schema: found “text”, expected a list (statements.privacy.fr)'],
    ['accent: { light: 5, dark: "#aabbcc" }', 'schema: found 5, expected text, in quotes: "5" (accent.light)'],
    ['logo: lamp.svg', 'logo: found “lamp.svg”, expected a file beside site.yml (logo)'],
  ])('%s', (slip, line) => {
    expect(told(slip)).toEqual([`site.yml:4: ${line}`])
  })

  it('and what is right in none', () => {
    for (const right of [
      'imprint: [a, b]',
      'imprint: { fr: [a], en: "https://x.example" }',
      'motto: { fr: a, en: b }',
      'motto: a',
    ])
      expect(told(right)).toEqual([])
  })
})
