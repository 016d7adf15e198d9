import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hide } from '../../content/model/play/hide.ts'
import { select } from '../../content/model/play/select.ts'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { anySet, runs } from './arbitraries.ts'

/** What CONTRACT.md allows in a hidden set, by path; `[]` stands for every member of a list. */
const allowed = new Set([
  ...['id', 'version', 'language', 'title', 'summary', 'questions'],
  ...['id', 'revision', 'type', 'stem', 'asOf', 'image', 'unit', 'min', 'max', 'step', 'statement'].map(
    (name) => `questions[].${name}`,
  ),
  ...['questions[].image', 'questions[].options[].image'].flatMap((image) =>
    ['', '.file', '.widths', '.alt', '.credit', '.licence', '.width', '.height'].map((name) => image + name),
  ),
  ...['options', 'items', 'lefts', 'rights'].flatMap((list) =>
    ['', '[].id', '[].text'].map((name) => `questions[].${list}${name}`),
  ),
  ...['', '[].id', '[].gist'].map((name) => `questions[].passages${name}`),
])

function paths(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((member) => paths(member, `${at}[]`))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, field]) => {
    const path = at === '' ? name : `${at}.${name}`
    return [path, ...paths(field, path)]
  })
}

/** Fields that are none of a reader's business before answering, and whatever a later version may add. */
const secret = ['why', 'explanation', 'anchor', 'publisher', 'vantage', 'note', 'over', 'href', 'url', 'by']
function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked)
  if (value === null || typeof value !== 'object') return value
  const fields = Object.entries(value).map(([name, field]) => [name, secret.includes(name) ? 'SECRET' : marked(field)])
  return Object.fromEntries('credit' in value ? fields : [...fields, ['future', 'SECRET'], ['key2', ['SECRET']]])
}

const permuted = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length })

/** The same items written in another order; those that are fixed stay where they are. */
function reordered(one: CompiledQuestion): fc.Arbitrary<CompiledQuestion> {
  switch (one.type) {
    case 'single':
    case 'multiple':
      return permuted(one.options.filter((option) => !option.fixed)).map((movable) => ({
        ...one,
        options: one.options.map((option) => (option.fixed ? option : (movable.shift() ?? option))),
      })) as fc.Arbitrary<CompiledQuestion>
    case 'order':
      return permuted(one.items).map((items) => ({ ...one, items }))
    case 'match':
      return fc.tuple(permuted(one.lefts), permuted(one.rights)).map(([lefts, rights]) => ({ ...one, lefts, rights }))
    case 'evidence':
      return permuted(one.passages).map((passages) => ({ ...one, passages }))
    default:
      return fc.constant(one)
  }
}

const reorderedSet = (one: CompiledSet): fc.Arbitrary<CompiledSet> =>
  fc
    .tuple(...one.questions.map(reordered))
    .chain(permuted)
    .map((questions) => ({ ...one, questions }))

describe('hide', () => {
  it('holds no field that the contract does not list', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        const found = paths(JSON.parse(JSON.stringify(hide(one))))
        expect(found.filter((path) => !allowed.has(path))).toEqual([])
      }),
      runs(200),
    )
  })

  it('holds every field that the contract lists and the set has', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        const open: CompiledSet = { ...one, questions: one.questions.map(({ withdrawn: _, ...rest }) => rest) }
        const expected = new Set(paths(open).filter((path) => allowed.has(path)))
        if (one.questions.some(({ type }) => type === 'evidence')) expected.add('questions[].passages[].gist')
        expect(new Set(paths(hide(open)))).toEqual(expected)
      }),
      runs(200),
    )
  })

  it('lets nothing through that is not named, today’s or tomorrow’s', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        expect(JSON.stringify(hide(marked(one) as CompiledSet))).not.toContain('SECRET')
      }),
      runs(200),
    )
  })

  it('is byte for byte the same when the items were written in another order', () => {
    fc.assert(
      fc.property(
        anySet.chain((one) => fc.tuple(fc.constant(one), reorderedSet(one))),
        fc.constantFrom('', 'class7'),
        ([one, other], shuffle) => {
          expect(JSON.stringify(hide(select(other, { shuffle })))).toBe(JSON.stringify(hide(select(one, { shuffle }))))
        },
      ),
      runs(200),
    )
  })

  it('leaves out withdrawn questions and keeps the others in order', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        const open = one.questions.filter((each) => each.withdrawn === undefined)
        expect(hide(one).questions.map(({ id }) => id)).toEqual(open.map(({ id }) => id))
      }),
      runs(),
    )
  })

  it('says in each field what the set says there', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        const open: CompiledSet = { ...one, questions: one.questions.filter((each) => each.withdrawn === undefined) }
        // A gist is its citation's, and tested next.
        const face = JSON.stringify(hide(open), (name, field) => (name === 'gist' ? undefined : field))
        expect(open).toMatchObject(JSON.parse(face))
      }),
      runs(200),
    )
  })

  it('shows the gist of the very passage', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        for (const face of hide(one).questions) {
          if (face.type !== 'evidence') continue
          const whole = one.questions.find(({ id }) => id === face.id)
          const gists = whole?.type === 'evidence' ? whole.passages.map(({ citation }) => one.citations[citation]?.gist) : []
          expect(face.passages.map(({ gist }) => gist)).toEqual(gists)
        }
      }),
      runs(200),
    )
  })

  it('leaves the set as it was', () => {
    fc.assert(
      fc.property(anySet, (one) => {
        const before = JSON.stringify(one)
        hide(one)
        expect(JSON.stringify(one)).toBe(before)
      }),
      runs(50),
    )
  })
})
