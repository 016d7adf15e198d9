import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOptions } from '../../content/model/play/options.ts'
import { select } from '../../content/model/play/select.ts'
import { choicesOf, linkOf, questionIdsOf, shares } from '../../worker/site/pages/teach/link.ts'
import { inWords, type Phrases } from '../../worker/site/pages/teach/phrases.ts'
import { qrOf } from '../../worker/site/pages/teach/qr.ts'
import { teaching as ja } from '../../worker/site/pages/teach/words.ja.ts'
import { teaching as en } from '../../worker/site/pages/teach/words.ts'
import { readQr } from '../qr.ts'
import { boats } from '../worker/fixture.ts'

const questions = ['one', 'some', 'truth', 'count', 'name', 'sequence', 'homes', 'proof']
const subject = { id: 'boats', language: 'en', questions }
const choose = (fields: string) => choicesOf(new URLSearchParams(fields), subject)
const link = (fields: string) => linkOf(subject, choose(fields))

describe('the link of a form', () => {
  it('is bare where nothing is chosen, whatever the form holds', () => {
    expect(link('')).toBe('/quiz/boats/play')
    expect(link('questions=&limit=&shuffle=&feedback=each&layout=one&lang=en')).toBe('/quiz/boats/play')
    expect(link(questions.map((id) => `questions=${id}`).join('&'))).toBe('/quiz/boats/play')
  })

  it('holds what differs from the defaults, always in one order', () => {
    const all = 'open-book=on&lang=ja&feedback=end&layout=all&shuffle=k7&limit=1&questions=truth&questions=one'
    expect(link(all)).toBe('/quiz/boats/play?questions=truth,one&limit=1&shuffle=k7&lang=ja&layout=all&feedback=end&open-book=on')
  })

  it('leaves out a limit that cuts nothing', () => {
    expect(link('limit=8')).toBe('/quiz/boats/play')
    expect(link('limit=7')).toBe('/quiz/boats/play?limit=7')
    expect(link('questions=one&questions=some&limit=2')).toBe('/quiz/boats/play?questions=one,some')
  })

  it('takes what is filled in wrongly for not filled in', () => {
    expect(link('shuffle=K 7!&limit=-3&feedback=loud')).toBe('/quiz/boats/play')
  })

  it('is read by /play as the very choices it was written from', () => {
    const fields = fc.record({
      questions: fc.subarray(questions),
      limit: fc.constantFrom('', '1', '5', '8', '20'),
      shuffle: fc.stringMatching(/^[a-z0-9]{0,16}$/),
      feedback: fc.constantFrom('each', 'end', 'none'),
      layout: fc.constantFrom('one', 'all'),
      lang: fc.constantFrom('', 'en', 'ja'),
      'open-book': fc.constantFrom('', 'on'),
    })
    fc.assert(
      fc.property(fields, ({ questions: chosen, 'open-book': book, ...rest }) => {
        const form = new URLSearchParams([...chosen.map((id) => ['questions', id]), ...Object.entries(rest)])
        if (book) form.set('open-book', book)
        const choices = choicesOf(form, subject)
        const query = new URL(linkOf(subject, choices), 'https://x.example').searchParams
        expect(readOptions((name) => query.get(name))).toEqual({ options: choices, bad: [] })
      }),
    )
  })

  it('asks what the set is cut to by it, in that order', () => {
    const known = { ...boats, questions: boats.questions.filter(({ withdrawn }) => !withdrawn) }
    const seed = fc.option(fc.stringMatching(/^[a-z0-9]{1,4}$/), { nil: undefined })
    fc.assert(
      fc.property(
        fc.shuffledSubarray(questions),
        fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
        seed,
        (named, limit, shuffle) => {
          const cut = { ...(named.length && { questions: named }), ...(limit && { limit }), ...(shuffle && { shuffle }) }
          const { options } = readOptions(() => null)
          expect(questionIdsOf(subject, { ...options, ...cut })).toEqual(select(known, cut).questions.map(({ id }) => id))
        },
      ),
    )
  })

  it('is handed to others as a whole address', () => {
    const at = 'https://x.example/quiz/boats/play?questions=truth,one&limit=1'
    expect(new URL(shares.classroom(at)).searchParams.get('url')).toBe(at)
    expect(new URL(shares.teams(at)).searchParams.get('href')).toBe(at)
  })
})

describe('what a link gives', () => {
  const phrases = (words: typeof en, of = 8): Phrases => ({
    ...words.phrases(of),
    languages: { en: words.inLanguage('English'), ja: words.inLanguage('日本語') },
  })
  const say = (fields: string, words = en) => inWords(phrases(words), subject, choose(fields))

  it.each([
    ['', 'All 8 questions, in the order of the set, feedback after each question, in English.'],
    ['limit=5&shuffle=k7&feedback=end', '5 of 8 questions, in the order of seed k7, feedback at the end, in English.'],
    ['limit=5', '5 of 8 questions, from the first one on, in the order of the set, feedback after each question, in English.'],
    [
      'questions=one&questions=truth&questions=name&feedback=none&lang=ja',
      '3 of 8 questions, in the order of the set, no feedback, in 日本語.',
    ],
    [
      'questions=one&questions=truth&questions=name&limit=2&shuffle=a&layout=all&open-book=on',
      '2 of the 3 questions chosen, in the order of seed a, feedback after each question, all on one page, with the passages shown beside them, in English.',
    ],
  ])('of “%s” is said in English', (fields, words) => {
    expect(say(fields)).toBe(words)
  })

  it.each([
    ['', '全8問、元の順、1問ごとに答え合わせ、English版。'],
    ['limit=5&shuffle=k7&feedback=end&lang=ja', '8問中5問、シード「k7」の順、最後に答え合わせ、日本語版。'],
  ])('of “%s” is said in Japanese', (fields, words) => {
    expect(say(fields, ja)).toBe(words)
  })

  it('is one question where there is one', () => {
    const single = { ...subject, questions: ['one'] }
    expect(inWords(phrases(en, 1), single, choicesOf(new URLSearchParams(), single))).toMatch(/^One question, /)
  })
})

describe('a QR code', () => {
  const svg = (text: string) => {
    const { size, path } = qrOf(text)
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
  }

  it.each([
    'https://x.example/quiz/boats/play',
    `https://footnote.example/quiz/boats/play?questions=${Array.from({ length: 12 }, (_, i) => `a-long-name-of-a-question-${i}`).join(',')}&limit=10&shuffle=abcdefghij123456&feedback=end`,
    'https://x.example/?q=日本語',
  ])('is read by another decoder as %s', async (text) => {
    expect(await readQr(svg(text))).toBe(text)
  })

  it('has a quiet zone of four modules on every side', () => {
    const { size, path } = qrOf('https://x.example/')
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, w]) => [Number(x), Number(y), Number(w)] as const)
    expect(Math.min(...runs.map(([x]) => x))).toBe(4)
    expect(Math.min(...runs.map(([, y]) => y))).toBe(4)
    expect(Math.max(...runs.map(([x, , w]) => x + w))).toBe(size - 4)
    expect(Math.max(...runs.map(([, y]) => y))).toBe(size - 5)
  })

  it('survives the loss of a tenth of it, as error correction M does', async () => {
    const text = 'https://x.example/quiz/boats/play?shuffle=k7'
    const { size } = qrOf(text)
    const stain = Math.floor((size - 8) * 0.3)
    const at = Math.floor(size / 2)
    expect(
      await readQr(svg(text).replace('</svg>', `<path fill="#fff" d="M${at} ${at}h${stain}v${stain}h-${stain}z"/></svg>`)),
    ).toBe(text)
  })
})
