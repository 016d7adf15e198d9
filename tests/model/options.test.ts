import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Options, readOptions } from '../../content/model/play/options.ts'
import { anyId, runs } from './arbitraries.ts'

const read = (given: Record<string, string>) => readOptions((name) => (Object.hasOwn(given, name) ? given[name] : null))
const defaults: Options = { layout: 'one', feedback: 'each', theme: 'auto', stats: 'off', remember: 'off', 'open-book': 'off' }
const names = [
  'questions',
  'limit',
  'shuffle',
  'layout',
  'feedback',
  'lang',
  'theme',
  'accent',
  'stats',
  'remember',
  'open-book',
] as const

describe('readOptions', () => {
  it('gives the defaults of the contract when nothing is given', () => {
    expect(readOptions(() => null)).toEqual({ options: defaults, bad: [] })
    expect(readOptions(() => undefined)).toEqual({ options: defaults, bad: [] })
  })

  it('ignores names it does not know', () => {
    expect(read({ utm_source: 'x', __proto__: 'x', Limit: '3' })).toEqual({ options: defaults, bad: [] })
  })

  it('asks for the names of the contract and no others', () => {
    const asked = new Set<string>()
    readOptions((name) => {
      asked.add(name)
      return null
    })
    expect([...asked].sort()).toEqual([...names].sort())
  })

  it.each([
    [{ questions: 'a,b-2,a' }, { questions: ['a', 'b-2'] }],
    [{ limit: '5' }, { limit: 5 }],
    [{ shuffle: 'class7' }, { shuffle: 'class7' }],
    [{ layout: 'all' }, { layout: 'all' }],
    [{ feedback: 'none' }, { feedback: 'none' }],
    [{ feedback: 'end' }, { feedback: 'end' }],
    [{ lang: 'pt-BR' }, { lang: 'pt-BR' }],
    [{ theme: 'dark' }, { theme: 'dark' }],
    [{ stats: 'on' }, { stats: 'on' }],
    [{ remember: 'on' }, { remember: 'on' }],
    [{ 'open-book': 'on' }, { 'open-book': 'on' }],
    [{ 'open-book': '' }, { 'open-book': 'on' }],
    [{ 'open-book': 'true' }, { 'open-book': 'on' }],
    [{ 'open-book': 'false' }, { 'open-book': 'off' }],
    [{ accent: '#06c' }, { accent: '#06c' }],
  ])('reads %j', (given, expected) => {
    expect(read(given as Record<string, string>)).toEqual({ options: { ...defaults, ...expected }, bad: [] })
  })

  it.each(names.filter((name) => name !== 'open-book'))('holds an empty %s for one that is absent', (name) => {
    expect(read({ [name]: '' })).toEqual({ options: defaults, bad: [] })
  })

  it.each([
    ['questions', ['A', 'a,', ',a', 'a,,b', 'a b', 'a;b', '-a', 'a--b', '1a', 'a,"b"']],
    ['limit', ['0', '-1', '1.5', '1e3', '01', 'five', '10000', '１', '1\n']],
    ['shuffle', ['A', 'a b', 'a-b', 'x'.repeat(17), 'é', 'a\n']],
    ['layout', ['One', 'two', 'constructor', '__proto__']],
    ['feedback', ['off', 'each,end', '0']],
    ['lang', ['e', 'english', 'en_US', '../en', 'EN', 'en-']],
    ['theme', ['sepia', 'auto ']],
    [
      'accent',
      [
        '#12',
        '#12345',
        '#ggg',
        'url(x)',
        'red;',
        'red; x: y',
        'rgb(1,2,3',
        'var(--x)',
        'rgb(var(--x))',
        'expression(1)',
        '</style>',
        '1px',
      ],
    ],
    ['stats', ['yes', 'ON']],
    ['remember', ['true']],
    ['open-book', ['yes', 'open-book', 'TRUE', 'constructor']],
  ] as const)('reports a bad %s by field and what was expected, and falls back to the default', (name, values) => {
    for (const value of values) {
      const { options, bad } = read({ [name]: value })
      expect(options, value).toEqual(defaults)
      expect(bad, value).toEqual([{ field: name, expected: expect.any(String) }])
    }
  })

  it('reports every bad value at once', () => {
    const { bad } = read(Object.fromEntries(names.map((name) => [name, '!'])))
    expect(bad.map(({ field }) => field).sort()).toEqual([...names].sort())
  })

  it('says the same of every bad value of a field, so that none is ever repeated', () => {
    const said = new Map(
      read(Object.fromEntries(names.map((name) => [name, '!']))).bad.map(({ field, expected }) => [field, expected]),
    )
    const junk = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'url(//x)', 'on off'),
    )
    fc.assert(
      fc.property(fc.record(Object.fromEntries(names.map((name) => [name, junk])), { requiredKeys: [] }), (given) => {
        for (const one of read(given as Record<string, string>).bad) {
          expect(Object.keys(one).sort()).toEqual(['expected', 'field'])
          expect(one.expected).toBe(said.get(one.field))
        }
      }),
      runs(300),
    )
  })

  it('keeps the questions in the order named, each once', () => {
    fc.assert(
      fc.property(fc.array(anyId, { minLength: 1 }), (all) => {
        expect(read({ questions: all.join(',') }).options.questions).toEqual([...new Set(all)])
      }),
      runs(),
    )
  })

  describe('accent', () => {
    it.each([
      '#fff',
      '#FFFA',
      '#336699',
      '#336699cc',
      'rebeccapurple',
      'Red',
      'rgb(0 51 102)',
      'rgba(0, 51, 102, .5)',
      'hsl(210deg 50% 40% / 80%)',
      'hwb(210 0% 60%)',
      'lab(29% 39 20)',
      'oklch(60% 0.15 50)',
      'color(display-p3 1 0.5 0)',
    ])('takes %s', (colour) => {
      expect(read({ accent: colour }).options.accent).toBe(colour)
    })

    it('never lets through what could end a declaration, open a string or fetch something', () => {
      const piece = fc.constantFrom(
        'url(',
        ';',
        '}',
        '{',
        ':',
        '"',
        "'",
        '\\',
        '/*',
        '<',
        '@',
        'rgb(',
        'hsl(',
        ')',
        '#fff',
        'red',
        '1',
        ' ',
        ',',
        '\n',
        'image(',
        'var(--x',
      )
      fc.assert(
        fc.property(
          fc.oneof(
            fc.array(piece).map((all) => all.join('')),
            fc.string({ unit: 'binary' }),
          ),
          (colour) => {
            const { accent } = read({ accent: colour }).options
            if (accent === undefined) return
            expect(accent).not.toMatch(/[;:{}"'\\<>@*\n\r\f]|\burl\b|\(.*\(|\bvar\b/i)
            expect(accent.length).toBeLessThan(80)
          },
        ),
        runs(2000),
      )
    })

    it('is refused however long it is', () => {
      for (const long of ['a'.repeat(16_000), 'a-a'.repeat(5000), 'en-ab'.repeat(3000), 'rgb('.repeat(4000)])
        expect(read({ accent: `${long}!`, questions: `${long}!`, lang: `${long}!` }).bad).toHaveLength(3)
    })
  })
})
