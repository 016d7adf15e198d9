import fc from 'fast-check'
import type { Work } from '../../../content/export/format.ts'
import { itemsOf } from '../../../content/export/items.ts'
import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import { anySet } from '../../model/arbitraries.ts'
import { byType, examples } from '../../model/examples.ts'

export const workWords: Work['words'] = {
  true: 'True',
  false: 'False',
  number: String,
  gap: ' ',
  colon: ': ',
  none: 'belongs to none',
  comma: ', ',
  asOf: (date) => `As of ${date}.`,
  date: (edtf) => edtf,
  source: ({ publisher, published, paragraph }) => `${publisher}, ${published}, paragraph ${paragraph}`,
}

const origin = 'https://quiz.example'

/** One of each type, and what each format finds hardest. */
export const sample: Work = {
  words: workWords,
  origin,
  rights: {
    publisher: 'The Gazette & Sons, Orrin',
    licence: { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  },
  set: {
    id: 'sample',
    version: '0123456789ab',
    language: 'en',
    title: 'A sample / with ~signs = {all} #of: them\\',
    summary: 'All types.',
    updated: '2026-01-01',
    results: [{ from: 0, text: 'Done.' }],
    corrections: [],
    questions: [...examples, { ...byType.truefalse, id: 'contested', key: ['true', 'false'] }],
    citations: ['p1', 'p2', 'p3', 'p4'].map((passage, i) => ({
      source: 'gazette-2021',
      passage,
      publisher: 'The Gazette',
      title: 'A title',
      published: '2021',
      language: 'en',
      kind: 'news' as const,
      vantage: 'A paper.',
      inferred: [],
      paragraph: i + 1,
      anchor: 'an anchor',
      gist: `What paragraph ${i + 1} says.`,
      href: i ? `/sources/gazette-2021#${passage}` : 'https://gazette.example/a?b=c&d={e}#:~:text=an%20anchor',
    })),
    claims: {},
    conflicts: {},
  },
}

/** Texts that mean something to one format or another. */
const hostile = fc.constantFrom(
  '~ = # { } : \\ ->',
  '%50%half',
  '=1+1',
  '-5',
  '@SUM(A1)',
  '"quoted", and\ttabbed',
  '<b>&amp;</b>]]>',
  '// no comment',
  '####',
  '::title::',
  '*',
  '\u2028line\u2029',
  '</script>',
  '{T}',
  'TRUE',
)

/** Sets of every kind whose texts are now and then hostile, all different, so that a reader can find them again. */
export const anyWork: fc.Arbitrary<Work> = fc
  .tuple(
    anySet.filter((one) => one.questions.some(({ withdrawn }) => !withdrawn)),
    fc.array(hostile, { minLength: 1, maxLength: 5 }),
  )
  .map(([one, signs]) => {
    let n = 0
    const marked = JSON.parse(
      JSON.stringify(one, (name, value) =>
        typeof value === 'string' && ['text', 'why', 'stem', 'explanation', 'gist', 'statement'].includes(name)
          ? `${signs[n++ % signs.length]} ${value} ${n}`
          : name === 'text' && Array.isArray(value)
            ? value.map((spelling) => `${signs[n++ % signs.length]} ${spelling} ${n}`)
            : value,
      ),
    ) as CompiledSet
    return { set: marked, words: workWords, origin, rights: sample.rights }
  })

export { itemsOf }
