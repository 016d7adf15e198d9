import { describe, expect, it } from 'vitest'
import { decode } from '../../content/compile/lines.ts'
import { parse } from '../../content/compile/parse.ts'

const said = (text: string) => parse('x.yml', text).problems.map(({ line, found, expected }) => `${line}: ${found} → ${expected}`)

/** A text field with this value, after a line that is right. */
const field = (value: string) => `title: A lamp\nwhy: ${value}\nkind: news\n`
const quotes = 'the whole text in quotes: "…"'

describe('a mistake of writing', () => {
  it.each([
    ['a colon', field('NASA: 73 seconds'), `2: a “: ” within a text: “NASA: 73 seconds” → ${quotes}`],
    [
      'quotes that end early',
      field('"Watershed" was what they said'),
      `2: more text after a closing quotation mark: “"Watershed" was what they said” → ${quotes}, with “…” for those within`,
    ],
    ['an asterisk', field('*NASA* had set it'), `2: a text that begins with * → ${quotes}`],
    ['an asterisk in front of the rest', field('*c'), `2: an alias: *c → ${quotes}, if it is one`],
    ['an ampersand', field('&Only a limit'), `2: an anchor of YAML: &Only → ${quotes}, if it is one`],
    ['an exclamation mark', field('!Stop at once'), `2: a text that begins with ! → ${quotes}`],
    ['an at', field('@nasa wrote'), `2: a text that begins with @ → ${quotes}`],
    ['a per cent', field('%73 of them'), `2: a text that begins with % → ${quotes}`],
    ['a backtick', field('`code` it is'), `2: a text that begins with \` → ${quotes}`],
    [
      'a number sign',
      field('The No. #1 threshold'),
      `2: a “ #”, which ends the text at “The No.” → ${quotes}, or the comment on a line of its own`,
    ],
    [
      'a number sign and a blank',
      field('The pilots told # two'),
      `2: a “ #”, which ends the text at “The pilots told” → ${quotes}, or the comment on a line of its own`,
    ],
    [
      'a comma in braces',
      'left: { paragraph: 2, reason: nothing, we ask about }\n',
      '1: a comma in { } before “we ask about” → the text before it in quotes: a comma ends it',
    ],
    ['a tab', 'title: A\npassages:\n\tp1: x\n', '3: a tab before the text of a line → blanks: YAML is indented by blanks alone'],
    [
      'a no-break space',
      'title: A\npassages:\n\u00a0\u00a0p1: x\n',
      '3: another blank than the space bar’s before the text of a line → ordinary blanks',
    ],
    [
      'marks of a merge',
      'title: A\n<<<<<<< HEAD\nkind: news\n=======\nkind: opinion\n>>>>>>> main\n',
      '2: a mark that git leaves where two versions meet → one of the versions, without the marks',
    ],
    ['a second document', 'title: A\n---\ntitle: B\n', '2: a second document, after “---” → one document a file'],
    [
      'a blank too few',
      'options:\n  - id: a\n   text: One\n   why: Two\n',
      '3: a line that is not indented as its neighbours: “text: One” → as many blanks before it as before the fields beside it',
    ],
    ['no blank after a colon', 'title: A\nkind:news\n', '2: “kind:news” → field: text, with a blank after the colon'],
    [
      'an open quotation mark',
      field('"Whether this text ends'),
      '2: a text without its closing quotation mark → as many quotation marks as were opened',
    ],
    [
      'a lost letter',
      field('The pilots\ufffd guild'),
      '2: a “\ufffd”, which stands for a letter that was lost → the letter, and the file saved as UTF-8',
    ],
  ])('is one problem, with its line and its cure: %s', (_, text, expected) => {
    expect(said(text)).toEqual([expected])
  })

  it.each([
    ['a comment on a line of its own', '# why\ntitle: A lamp # not this one\n'.replace(' # not this one', '')],
    ['a comment behind one word', 'kind: news # as printed\n'],
    ['a comment behind quotes', 'title: "A lamp of two words" # as printed\n'],
    ['a number sign without a blank before it', 'title: The C#sharp of two\n'],
    ['lists in brackets', 'claims: [a, b-2, c]\n'],
    ['CRLF and a byte order mark', '\ufefftitle: A lamp\r\nkind: news\r\n'],
  ])('is not seen where there is none: %s', (_, text) => {
    expect(said(text)).toEqual([])
  })

  it('of an alias that grows tenfold a level is told at once', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]}`)}]`),
    ]
    expect(said(bomb.join('\n'))).toHaveLength(1)
  })
})

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', Buffer.from('title: Brénn\n'), undefined],
    [
      'Windows-1252',
      Buffer.from('title: A\nwhy: Br\xe9nn\n', 'latin1'),
      { line: 2, found: 'bytes that are not UTF-8', expected: 'the file saved as UTF-8' },
    ],
    [
      'UTF-16',
      Buffer.from('\ufefftitle: A\n', 'utf16le'),
      { line: 1, found: 'text in UTF-16', expected: 'the file saved as UTF-8' },
    ],
  ])('are text, or a fault with its line: %s', (_, bytes, fault) => {
    expect(decode(bytes).fault).toEqual(fault)
  })
})
