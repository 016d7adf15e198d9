import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { numbering } from '../../content/compile/assemble/citations.ts'
import { picturesOf } from '../../content/compile/assemble/picture.ts'
import { compileQuestion } from '../../content/compile/assemble/question.ts'
import { compileFiles } from '../../content/compile/compile.ts'
import { hide, hideQuestion } from '../../content/model/play/hide.ts'
import { runs } from '../model/arbitraries.ts'
import { compileBase, edited, overlaid, setOf } from './fixture.ts'

type Item = { id?: string; fixed?: boolean }
type Authored = { type: string } & Partial<Record<'options' | 'pairs' | 'extra' | 'passages', Item[]>>

/** The movable items in an order that the sort keys give; the fixed ones where they were. */
function permuted<T extends Item>(items: readonly T[], keys: readonly number[]): T[] {
  const movable = items.filter(({ fixed }) => !fixed)
  const moved = movable.map((item, i) => ({ item, key: keys[i] ?? 0 })).sort((a, b) => a.key - b.key)
  let next = 0
  return items.map((item) => (item.fixed ? item : (moved[next++]?.item ?? item)))
}

const keys = fc.array(fc.integer(), { minLength: 8, maxLength: 8 })

describe('the order in which items are authored', () => {
  it('leaves no trace in a hidden set, byte for byte, nor in the set itself', () => {
    const before = setOf(compileBase(), 'light')
    fc.assert(
      fc.property(keys, (order) => {
        const raw = edited(overlaid(), 'sets/light.yml', (text) => {
          const set = parse(text) as { questions: Authored[] }
          for (const question of set.questions)
            for (const list of ['options', 'pairs', 'extra', 'passages'] as const)
              if (question[list]) question[list] = permuted(question[list], order)
          return stringify(set)
        })
        const after = setOf(compileFiles(raw, undefined), 'light')
        expect(JSON.stringify(hide(after))).toBe(JSON.stringify(hide(before)))
        expect(after).toEqual(before)
      }),
      runs(50),
    )
  })

  it('is the key of an order question, and shows in nothing but its revision', () => {
    const { content } = compileBase()
    const authored = content.sets.get('light')?.own.find(({ id }) => id === 'in-order')?.value
    if (authored?.type !== 'order') throw new Error('no order question')
    const compiledFrom = (items: typeof authored.items) => {
      const number = numbering(content, 'en')
      const compiled = compileQuestion({ ...authored, items }, number, picturesOf(content, 'orrin-head'))
      const { revision, ...hidden } = hideQuestion(compiled, number.list())
      return { key: compiled.key, revision, hidden: JSON.stringify(hidden) }
    }
    const before = compiledFrom(authored.items)
    fc.assert(
      fc.property(keys, (order) => {
        const items = permuted(authored.items, order)
        const after = compiledFrom(items)
        expect(after.key).toEqual(items.map(({ id }) => id))
        expect(after.hidden).toBe(before.hidden)
        expect(after.revision === before.revision).toBe(items.every((item, i) => item === authored.items[i]))
      }),
    )
  })
})
