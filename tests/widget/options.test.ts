import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { choices } from '../../content/model/play/options.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { sharedPage } from '../../widget/address.ts'
import { accentFrom, waysFrom } from '../../widget/options.ts'

const from = (given: Record<string, string>) => (name: string) => given[name] ?? null
const warned = vi.fn()

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(warned)
  // What Node has not, and a browser knows better than we do.
  vi.stubGlobal('CSS', { supports: (_: string, value: string) => !value.includes('url') })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  warned.mockClear()
})

describe('options of an element', () => {
  it('are the defaults where none is given, without a word', () => {
    const first = Object.fromEntries(Object.entries(choices).map(([name, [value]]) => [name, value]))
    expect(waysFrom(from({}))).toEqual(first)
    expect(warned).not.toHaveBeenCalled()
  })

  it('are taken as given, every value of every one', () => {
    for (const [name, values] of Object.entries(choices))
      for (const value of values) expect(waysFrom(from({ [name]: value }))).toMatchObject({ [name]: value })
    expect(warned).not.toHaveBeenCalled()
  })

  it('that are none leave the default, and the publisher is told which', () => {
    expect(waysFrom(from({ theme: 'sepia', layout: 'all' }))).toMatchObject({ theme: 'auto', layout: 'all' })
    expect(warned.mock.calls.map(([text]) => text)).toEqual([expect.stringContaining('theme')])
  })

  it('of looks take an accent only where it is a colour', () => {
    expect(accentFrom(from({}))).toBeUndefined()
    expect(accentFrom(from({ accent: '#ff8800' }))).toBeTruthy()
    expect(warned).not.toHaveBeenCalled()
    accentFrom(from({ accent: 'url(x)' }))
    expect(warned).toHaveBeenCalledTimes(1)
  })
})

describe('the page that a result is shared with', () => {
  const set = { id: 'harbour', language: 'en', questions: ['crew', 'lit'].map((id) => ({ id })) as CompiledSet['questions'] }

  it('is the quiz’s own where all of it is asked', () => {
    expect(sharedPage('https://quiz.example', from({ quiz: 'harbour', theme: 'dark' }), set)).toBe(
      'https://quiz.example/quiz/harbour',
    )
  })

  it.each(['questions', 'limit', 'shuffle'])('asks just these questions in this order where %s has cut them', (name) => {
    expect(sharedPage('', from({ [name]: '2' }), set)).toBe('/quiz/harbour/play?questions=crew,lit')
    expect(sharedPage('', from({ [name]: '2', lang: 'ja' }), { ...set, language: 'ja', page: '/ja/quiz/harbour' })).toBe(
      '/quiz/harbour/play?questions=crew,lit&lang=ja',
    )
  })
})
