import { describe, expect, it } from 'vitest'
import { beyond } from '../../scripts/build/limits.ts'

/** So many small files of a folder. */
const many = (folder: string, count: number) =>
  Array.from({ length: count }, (_, i): [string, number] => [`${folder}/x${i}.html`, 1])

describe('what a deployment takes', () => {
  it('is as many files as the plan does', () => {
    const files = new Map(many('quiz', 20_000))
    expect(beyond(files, 'free')).toEqual([])
    expect(beyond(files.set('index.html', 1), 'free')).toHaveLength(1)
    expect(beyond(files, 'paid')).toEqual([])
  })

  it('is told by kind where there are more, the most first, whatever their language', () => {
    const files = new Map([...many('quiz', 6000), ...many('ja/quiz', 6000), ...many('v1/sets', 8000), ['index.html', 1] as const])
    expect(beyond(files, 'free')).toEqual([
      [
        'found 20001 files, expected at most 20000, as the free plan takes: PLAN=paid where the site is on a paid plan, or fewer sets',
        '    12000 quiz',
        '     8000 v1/sets',
        '        1 at the top',
      ].join('\n'),
    ])
  })

  it('is no file above 25 MiB, on either plan', () => {
    const files = new Map([['v1/claims.json', 25 * 1024 * 1024 + 1]])
    expect(beyond(files, 'paid')).toEqual([
      'found v1/claims.json of 25.0 MiB, expected at most 25 MiB a file: divide the content into several sites',
    ])
    expect(beyond(new Map([['v1/claims.json', 25 * 1024 * 1024]]), 'paid')).toEqual([])
  })

  it.each([
    ['v1/topics/far-skerry/claims.json', 'topic'],
    ['v1/topics/far-skerry/sources.ja.json', 'topic'],
    ['claims/far-skerry.html', 'topic'],
    ['ja/claims/far-skerry.html', 'topic'],
    ['topic/far-skerry.html', 'topic'],
    ['v1/sources.json', 'content'],
    ['claims/index.html', 'content'],
    ['v1/topics.json', 'content'],
    ['sources/index.html', 'content'],
  ])('says what is to be divided: for %s the %s', (file, what) => {
    expect(beyond(new Map([[file, 25 * 1024 * 1024 + 1]]), 'free')[0]).toContain(`: divide the ${what} into`)
  })
})
