import { describe, expect, it } from 'vitest'
import { compileFiles } from '../../content/compile/compile.ts'
import { format } from '../../content/compile/problem.ts'
import type { Raw } from '../../content/compile/read.ts'
import { documents, edited, overlaid, topic } from './fixture.ts'

const set = 'sets/light.yml'
const again = 'sets/again.yml'
const claims = 'claims/light.yml'
const source = 'sources/gazette-2021.yml'
const explainer = 'explainers/light.yml'

/** Slips of who writes content, and the one line each is told in; those of YAML's own are in mistakes.test.ts. */
const slips: readonly [slip: string, file: string, from: string | RegExp, to: string, line: string][] = [
  [
    'a year without quotes',
    claims,
    'when: "1954"',
    'when: 1954',
    'claims/light.yml:16: schema: found 1954, expected text, in quotes: "1954" ([2].when)',
  ],
  [
    'a day with dots',
    set,
    'updated: "2026-11-21"',
    'updated: 29.11.2026',
    'sets/light.yml:4: schema: found “29.11.2026”, expected a day such as "2019-05-06"; "2026-11-29", if that is meant (updated)',
  ],
  [
    'a day with its month first',
    set,
    'updated: "2026-11-21"',
    'updated: 11/29/2026',
    'sets/light.yml:4: schema: found “11/29/2026”, expected a day such as "2019-05-06"; "2026-11-29", if that is meant (updated)',
  ],
  [
    'a day in words',
    set,
    'updated: "2026-11-21"',
    'updated: 29 November 2026',
    'sets/light.yml:4: schema: found “29 November 2026”, expected a day such as "2019-05-06"; "2026-11-29", if that is meant (updated)',
  ],
  [
    'a day that there is not',
    set,
    'updated: "2026-11-21"',
    'updated: "2026-02-30"',
    'sets/light.yml:4: schema: found “2026-02-30”, expected a day such as "2019-05-06" (updated)',
  ],
  [
    'true as a text',
    claims,
    'by: Tom Vale',
    'by: true',
    'claims/light.yml:24: schema: found true, expected text, in quotes: "true" ([3].by)',
  ],
  [
    'a number as a text',
    claims,
    'by: Tom Vale',
    'by: 73',
    'claims/light.yml:24: schema: found 73, expected text, in quotes: "73" ([3].by)',
  ],
  [
    'a field without a value',
    claims,
    'by: Tom Vale',
    'by:',
    'claims/light.yml:24: schema: found nothing, expected text ([3].by)',
  ],
  [
    'a field that is not there',
    set,
    'title: The light on Orrin Head\n',
    '',
    'sets/light.yml:1: schema: found nothing, expected the field “title” (title)',
  ],
  [
    'several that are not there',
    set,
    /summary: .*\nlanguage: .*\n/,
    '',
    'sets/light.yml:1: schema: found nothing, expected the fields “summary”, “language”',
  ],
  [
    'a block of lines',
    source,
    'vantage: A local newspaper, on the day of the anniversary.',
    'vantage: |\n  A local newspaper, on the day of the anniversary.',
    'sources/gazette-2021.yml:9: schema: found “A local newspaper, on the day of the anniversary. ”, expected text on one line, or lines behind >- in place of | (vantage)',
  ],
  [
    'a misspelt field',
    source,
    'author:',
    'autor:',
    'sources/gazette-2021.yml:3: schema: found “autor”, expected no such field; did you mean “author”? (autor)',
  ],
  [
    'a field with a capital',
    set,
    'title:',
    'Title:',
    'sets/light.yml:1: schema: found “Title”, expected no such field; did you mean “title”? (Title)',
  ],
  [
    'a field of another tool',
    explainer,
    '    kind: timeline',
    '    layout: wide\n    kind: timeline',
    'explainers/light.yml:9: schema: found “layout”, expected no such field: the fields here are id, heading, kind, lead, prose, claims, people, places, conflict, check (sections[0].layout)',
  ],
  [
    'a language that there is not',
    set,
    'language: en',
    'language: xx',
    'sets/light.yml:3: schema: found “xx”, expected the tag of a language that there is, such as en, ja or pt-BR (language)',
  ],
  [
    'the name of a language',
    set,
    'language: en',
    'language: english',
    'sets/light.yml:3: schema: found “english”, expected a language tag such as en, ja or pt-BR (language)',
  ],
  [
    'a language with a low line',
    set,
    'language: en',
    'language: en_GB',
    'sets/light.yml:3: schema: found “en_GB”, expected a language tag such as en, ja or pt-BR (language)',
  ],
  [
    'emphasis',
    set,
    'A lamp, a storm, and two opinions.',
    'A *lamp*, a storm.',
    'sets/light.yml:2: schema: found “A *lamp*, a storm.”, expected text without marks of emphasis or links: they are printed as they stand (summary)',
  ],
  [
    'strong emphasis',
    set,
    'A lamp, a storm, and two opinions.',
    'A **lamp**, a storm.',
    'sets/light.yml:2: schema: found “A **lamp**, a storm.”, expected text without marks of emphasis or links: they are printed as they stand (summary)',
  ],
  [
    'emphasis by low lines',
    set,
    'A lamp, a storm, and two opinions.',
    'A _lamp_, a storm.',
    'sets/light.yml:2: schema: found “A _lamp_, a storm.”, expected text without marks of emphasis or links: they are printed as they stand (summary)',
  ],
  [
    'a link',
    set,
    'A lamp, a storm, and two opinions.',
    'A [lamp](https://lamp.example), a storm.',
    'sets/light.yml:2: schema: found “A [lamp](https://lamp.example), a storm.”, expected text without marks of emphasis or links: they are printed as they stand (summary)',
  ],
  [
    'a sign as HTML writes it',
    set,
    'A lamp, a storm, and two opinions.',
    'A lamp &amp; a storm.',
    'sets/light.yml:2: schema: found “A lamp &amp; a storm.”, expected signs as they are read, not as HTML writes them (&amp;) (summary)',
  ],
  [
    'an element of HTML',
    set,
    'A lamp, a storm, and two opinions.',
    'A <b>lamp</b>.',
    'sets/light.yml:2: schema: found “A <b>lamp</b>.”, expected plain text without markup (summary)',
  ],
  [
    'a text that cannot be seen',
    set,
    'A lamp, a storm, and two opinions.',
    '"\u200b"',
    'sets/light.yml:2: schema: found “\u200b”, expected text that can be seen (summary)',
  ],
  [
    'a text without a letter',
    set,
    'A lamp, a storm, and two opinions.',
    '""',
    'sets/light.yml:2: schema: found “”, expected text that can be seen (summary)',
  ],
  [
    'a mark that turns the text',
    set,
    'A lamp, a storm, and two opinions.',
    '"A \u202e lamp"',
    'sets/light.yml:2: schema: found “A \u202e lamp”, expected text without marks that turn its direction (U+202A to U+202E) (summary)',
  ],
  [
    'a tab within a text',
    set,
    'A lamp, a storm, and two opinions.',
    'A\tlamp',
    'sets/light.yml:2: schema: found “A lamp”, expected text on one line without control characters (summary)',
  ],
  [
    'half a letter',
    set,
    'A lamp, a storm, and two opinions.',
    '"A \\uD800 lamp"',
    'sets/light.yml:2: schema: found “A \ud800 lamp”, expected whole letters: one of these was lost (summary)',
  ],
  [
    'blanks at the end',
    set,
    'A lamp, a storm, and two opinions.',
    '"A lamp "',
    'sets/light.yml:2: schema: found “A lamp ”, expected text without blanks at its ends (summary)',
  ],
  [
    'a day in the future',
    set,
    'updated: "2026-11-21"',
    'updated: "2036-11-21"',
    'sets/light.yml:4: warning: future: found “2036-11-21”, expected a day up to today, 2026-11-21 (updated)',
  ],
  [
    'a straight apostrophe in an anchor',
    source,
    'anchor: pilots’ guild counts 22',
    `anchor: pilots' guild counts 22`,
    `sources/gazette-2021.yml:24: anchor: found “pilots' guild counts 22”, expected the document’s own quotation marks and dashes: “pilots’ guild counts 22” (passages.p4b.anchor)`,
  ],
  [
    'a capital in an anchor',
    source,
    'anchor: was first lit on 3 May 1888',
    'anchor: Was first lit on 3 May 1888',
    'sources/gazette-2021.yml:15: anchor: found “Was first lit on 3 May 1888”, which is in paragraph 2, expected words that stand exactly so in paragraph 2 (passages.p2.anchor)',
  ],
  [
    'an anchor of another paragraph',
    source,
    'anchor: was first lit on 3 May 1888',
    'anchor: was first lit on 4 May 1888',
    'sources/gazette-2021.yml:15: anchor: found “was first lit on 4 May 1888”, expected words that stand exactly so in paragraph 2 (passages.p2.anchor)',
  ],
  [
    'an empty file',
    again,
    /[\s\S]*/,
    '',
    'sets/again.yml:1: schema: found an empty file, expected fields, one a line: “title: …”',
  ],
  [
    'comments alone',
    again,
    /[\s\S]*/,
    '# to be written\n',
    'sets/again.yml:1: schema: found an empty file, expected fields, one a line: “title: …”',
  ],
  [
    'a list for a set',
    again,
    /[\s\S]*/,
    '- a\n- b\n',
    'sets/again.yml:1: schema: found a list, expected fields, one a line: “title: …”',
  ],
  [
    'claims without hyphens',
    claims,
    /[\s\S]*/,
    'lit:\n  kind: event\n',
    'claims/light.yml:1: schema: found a mapping, expected a list: entries that begin with “- ”',
  ],
  [
    'a text for a set',
    again,
    /[\s\S]*/,
    'Notes of a meeting\n',
    'sets/again.yml:1: schema: found “Notes of a meeting”, expected fields, one a line: “title: …”',
  ],
  [
    'one claim for a list of them',
    set,
    'claims: [lit-1888]',
    'claims: lit-1888',
    'sets/light.yml:11: schema: found “lit-1888”, expected a list (questions[0].claims)',
  ],
  [
    'yes for true',
    set,
    'key: true',
    'key: yes',
    'sets/light.yml:15: schema: found “yes”, expected true or false (questions[0].options[0].key)',
  ],
  [
    'yes for reviewed',
    set,
    'reviewed: true',
    'reviewed: yes',
    'sets/light.yml:5: schema: found “yes”, expected true or false (reviewed)',
  ],
  [
    'a kind in the plural',
    claims,
    'kind: event',
    'kind: events',
    'claims/light.yml:2: schema: found “events”, expected one of event, count, status, statement, forecast, fact ([0].kind)',
  ],
  [
    'a citation without its passage',
    claims,
    '[gazette-2021/p2]',
    '[gazette-2021]',
    'claims/light.yml:6: schema: found “gazette-2021”, expected a citation such as gazette-2021/p5 ([0].cites[0])',
  ],
  [
    'a citation of a passage that is not there',
    claims,
    '[gazette-2021/p2]',
    '[gazette-2021/p22]',
    'claims/light.yml:6: references: found “gazette-2021/p22”, expected a passage of a source ([0].cites[0])',
  ],
  [
    'a claim that is not there',
    set,
    'lit-1888',
    'lit-1889',
    'sets/light.yml:11: references: found “lit-1889”, expected the id of a claim (questions[0].claims[0])',
  ],
  [
    'no blank after a hyphen',
    set,
    '  - id:',
    '  -id:',
    'sets/light.yml:7: yaml: found “-id: first-year”, expected “- ”, with a blank after the hyphen',
  ],
  [
    'no blank after a colon',
    set,
    'summary: ',
    'summary:',
    'sets/light.yml:2: yaml: found “summary:A lamp, a storm, and two opinions.”, expected field: text, with a blank after the colon',
  ],
  [
    'curly quotes around a colon',
    set,
    /title: .*/,
    'title: “The light: a quiz”',
    'sets/light.yml:1: yaml: found a “: ” within a text: ““The light: a quiz””, expected the whole text in quotes: "…"',
  ],
  [
    'a question without its key',
    set,
    / +key: true\n/,
    '',
    'sets/light.yml:12: single-key: found no key, expected one key, or `contested` (questions[0].options)',
  ],
  [
    'an address without its scheme',
    source,
    'url: https://',
    'url: www.',
    'sources/gazette-2021.yml:6: schema: found “www.gazette.example/orrin-head”, expected an http or https address without credentials (url)',
  ],
  [
    'a person’s password in an address',
    source,
    'url: https://',
    'url: https://me:word@',
    'sources/gazette-2021.yml:6: schema: found “https://me:word@gazette.example/orrin-head”, expected an http or https address without credentials (url)',
  ],
]

/** Names that the file of a set is given, though others refer to it. */
const names: readonly [name: string, line: string][] = [
  [
    'Again.yml',
    'sets/Again.yml:1: file-name: found “Again.yml”, expected a name of lower-case words joined by hyphens and .yml: again.yml',
  ],
  [
    'again quiz.yml',
    'sets/again quiz.yml:1: file-name: found “again quiz.yml”, expected a name of lower-case words joined by hyphens and .yml: again-quiz.yml',
  ],
  [
    'again.yaml',
    'sets/again.yaml:1: file-name: found “again.yaml”, expected a name of lower-case words joined by hyphens and .yml: again.yml',
  ],
  [
    'again.yml.txt',
    'sets/again.yml.txt:1: file-name: found “again.yml.txt”, expected a name of lower-case words joined by hyphens and .yml: again.yml',
  ],
  [
    'zürich.yml',
    'sets/zürich.yml:1: file-name: found “zürich.yml”, expected a name of lower-case words joined by hyphens and .yml: zurich.yml',
  ],
  [
    'again_2.yml',
    'sets/again_2.yml:1: file-name: found “again_2.yml”, expected a name of lower-case words joined by hyphens and .yml: again-2.yml',
  ],
  ['2026', 'sets/2026:1: file-name: found “2026”, expected files alone: nothing is read of folders within sets'],
  ['play.yml', 'sets/play.yml:1: file-name: found “play.yml”, expected a name of lower-case words joined by hyphens and .yml'],
]

const told = (raw: Raw) =>
  compileFiles(raw, documents(), { today: '2026-11-21' }).problems.map((one) => format(one).replace(`${topic}/`, ''))

describe('a slip is told in one line, with its cure', () => {
  it.each(slips)('%s', (_, file, from, to, line) => {
    let found = false
    const raw = edited(overlaid(), file, (text) => {
      const slipped = text.replace(from, to)
      found = slipped !== text
      return slipped
    })
    expect(found, 'the edit changes nothing').toBe(true)
    expect(told(raw)).toEqual([line])
  })

  it.each(names)('of a name alone, not of all that refers to it: %s', (name, line) => {
    const raw = overlaid()
    const files = raw.files.map((one) => {
      const text = name.endsWith('.yml') ? one.text : ''
      return one.file === `${topic}/${set}`
        ? { ...one, file: `${topic}/sets/${name}`, id: name.replace(/\.yml$/, ''), text }
        : one
    })
    expect(told({ ...raw, files })).toEqual([line])
  })
})
