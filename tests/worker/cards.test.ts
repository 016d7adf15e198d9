import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Index } from '../../content/model/schema/compiled.ts'
import { type Card, cardsOf } from '../../worker/site/cards/card.ts'
import { drawCard } from '../../worker/site/cards/draw.ts'
import { writeCards } from '../../worker/site/cards/index.ts'
import { fitTitle, type Measured } from '../../worker/site/cards/lines.ts'
import { type CardMark, cardMark } from '../../worker/site/cards/mark.ts'
import { phrasesOf } from '../../worker/site/cards/phrases.ts'
import { cardOf } from '../../worker/site/document/card.ts'
import { scenesOf } from '../../worker/site/prerender/scenes.ts'
import { dist } from '../site.ts'
import { boats, fixtureDir, fixtureOnce } from './fixture.ts'

const temporary = () => mkdtempSync(join(tmpdir(), 'footnote-cards-'))
const card = (lang: string, title: string): Card => ({
  key: `quiz/x.${lang}`,
  lang,
  kicker: 'Quiz',
  title,
  note: '8 questions',
  name: 'Footnote',
})

describe('a title', () => {
  const texts = (title: string, lang: string) => phrasesOf(title, lang).map(({ text }) => text)

  it('in Japanese is broken where a reader pauses, and nowhere else', () => {
    expect(texts('市長が目指した首脳会談（1923～24年）', 'ja')).toEqual(['市長が', '目指した', '首脳会談', '（1923～24年）'])
    expect(texts('港と岩礁、1902年から1924年まで', 'ja')).toEqual(['港と', '岩礁、', '1902年から', '1924年まで'])
    expect(texts('漂着者は何人か、誰の数え方か', 'ja')).toEqual(['漂着者は', '何人か、', '誰の', '数え方か'])
    expect(texts('漂着者、その数字は誰のものか', 'ja')).toEqual(['漂着者、', 'その', '数字は', '誰の', 'ものか'])
    expect(texts('市長の会談条件はどう変わったか', 'ja')).toEqual(['市長の', '会談条件は', 'どう', '変わったか'])
  })

  it('never begins a line with a mark that closes, nor ends one with a mark that opens', () => {
    for (const title of ['「譲れない」（条件）、と『述べた』。誰が？', 'データー（一覧）・「表」'])
      for (const text of texts(title, 'ja')) {
        expect(text).not.toMatch(/^[」』）、。？・ー]/)
        expect(text).not.toMatch(/[「『（]$/)
      }
  })

  it('keeps all its words, in their order', () => {
    for (const { lang, title } of [card('en', 'Who met Rask, and when?'), card('ja', '誰が、いつ船長と会ったか')])
      expect(texts(title, lang).join(lang === 'ja' ? '' : ' ')).toBe(title)
  })

  const room = { width: 100, height: 60, leading: 1, sizes: [30, 20, 10] }
  const words = (title: string): Measured[] => phrasesOf(title, 'en').map((one) => ({ ...one, width: one.text.length / 2 }))
  const fitted = (title: string, sizes = room.sizes) => fitTitle(words(title), { ...room, sizes }, 0.5)

  it('is set as large as it fits', () => {
    expect(fitted('ab cd')).toEqual({ size: 30, lines: ['ab cd'] })
    expect(fitted('abcdef ghi')).toEqual({ size: 30, lines: ['abcdef', 'ghi'] })
    expect(fitted('abcdefghi klm')).toEqual({ size: 20, lines: ['abcdefghi', 'klm'] })
  })

  it('is a step smaller where that spares a break within a clause', () => {
    expect(fitted('aaa bb cc', [30, 25])).toEqual({ size: 30, lines: ['aaa', 'bb cc'] })
    expect(fitted('aaa bb, cc', [30, 25])).toEqual({ size: 25, lines: ['aaa bb,', 'cc'] })
  })

  it('fits however long it is: what has no room ends in an ellipsis, and one long word is cut', () => {
    const { size, lines } = fitted('word '.repeat(99).trim())
    expect([size, lines.length]).toEqual([10, 6])
    expect(lines.at(-1)).toMatch(/word…$/)
    const cut = fitted('a'.repeat(45))
    expect(cut.lines.join('')).toBe('a'.repeat(45))
    for (const line of [...lines, ...cut.lines]) expect(line.length / 2).toBeLessThanOrEqual(room.width / size + 1)
  })
})

describe('a card', () => {
  let titles: Card[] = []
  beforeAll(async () => {
    titles = cardsOf(await scenesOf(dist, 'https://quiz.example', '2026-11-21'))
  })
  const longest = (lang: string) => {
    const [first] = titles.filter((one) => one.lang === lang).sort((a, b) => b.title.length - a.title.length)
    if (!first) throw new Error(`no card in ${lang}`)
    return first
  }

  it('is 1200 by 630 pixels and small, whatever its title and its language', async () => {
    const more = [
      card('en', 'What each of them said he would never give up, '.repeat(4)),
      card('ja', '首脳会談の条件は、どのように変わったのか。'.repeat(6)),
    ]
    for (const one of [longest('en'), longest('ja'), ...more]) {
      const png = await drawCard(one)
      const { width, height, format } = await sharp(png).metadata()
      expect([one.title, width, height, format]).toEqual([one.title, 1200, 630, 'png'])
      expect(png?.length).toBeLessThan(80_000)
    }
  })

  it('keeps its margins clear, so that nothing is cut off', async () => {
    for (const one of [longest('en'), longest('ja'), card('en', 'Incomprehensibilities '.repeat(9))]) {
      const margin = sharp(await drawCard(one)).extract({ left: 1120, top: 20, width: 80, height: 610 })
      expect(new Set(await margin.greyscale().raw().toBuffer()).size).toBe(1)
    }
  })

  it('is set in other alphabets too, and has no words where one of their letters is not among ours', async () => {
    const wordless = await drawCard(card('ko', '조건은 어떻게'))
    for (const one of [card('ru', 'Как менялось условие'), card('ja', '髙橋﨑①～'), card('fr', 'À Łódź\u202f?')])
      expect(wordless.equals(await drawCard(one)), one.title).toBe(false)
    for (const one of [card('ar', 'من قال ذلك؟'), card('en', 'Café 조건'), card('en', 'A \u{1f3e0}')])
      expect(wordless.equals(await drawCard(one)), one.title).toBe(true)
  })

  it('shows the picture of the site before its name, one as wide as a name in its place, and alone where there are no words', async () => {
    const dir = temporary()
    const picture = (name: string, width: number) => {
      const file = join(dir, `${name}.svg`)
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="40"><path fill="#00c000" d="M0 0h${width}v40H0z"/></svg>`
      writeFileSync(file, svg)
      return cardMark(file)
    }
    /** How far to the right pixels of the picture reach, and whether letters follow it, in the masthead. */
    const masthead = async (one: Card, mark: CardMark | undefined, top = 60) => {
      const area = { left: 0, top, width: 900, height: 60 }
      const { data } = await sharp(await drawCard(one, mark))
        .extract(area)
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      const pixel = (i: number) => [data[3 * i] ?? 0, data[3 * i + 1] ?? 0, data[3 * i + 2] ?? 0] as const
      const at = (is: (rgb: readonly [number, number, number]) => boolean) =>
        Array.from({ length: data.length / 3 }, (_, i) => i).flatMap((i) => (is(pixel(i)) ? [i % area.width] : []))
      const green = at(([r, g, b]) => r < 60 && g > 150 && b < 60)
      const right = Math.max(0, ...green)
      return { right, letters: at(([r, g, b]) => Math.max(r, g, b) < 60).some((x) => x > right) }
    }
    const [square, wide] = [await picture('square', 40), await picture('wide', 160)]
    const words = card('en', 'Who met Rask?')
    expect(await masthead(words, undefined)).toEqual({ right: 0, letters: true })
    expect(await masthead(words, square)).toEqual({ right: 88 + 44 - 1, letters: true })
    expect(await masthead(words, wide)).toEqual({ right: 88 + 4 * 44 - 1, letters: false })
    const silent = card('ko', '조건은 어떻게')
    expect(await masthead(silent, undefined, 290)).toEqual({ right: 0, letters: true })
    expect(await masthead(silent, square, 290)).toEqual({ right: 600 + 132 - 1, letters: false })
  })

  it('is not drawn again, nor at all where it is not asked for', async () => {
    const [dir, cache] = [await fixtureDir(), temporary()]
    expect(await writeCards(dir, cache, { draw: false })).toEqual({})
    const first = await writeCards(dir, cache)
    const kept = readdirSync(cache)
    expect(kept).toHaveLength(Object.keys(first).length)
    expect(await writeCards(dir, cache, { draw: false })).toEqual(first)
    expect(readdirSync(cache)).toEqual(kept)
    // What was drawn before the site had a picture is not its card any more.
    const picture = join(temporary(), 'logo.svg')
    writeFileSync(picture, '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M0 0h40v40H0z"/></svg>')
    expect(await writeCards(dir, cache, { draw: false, picture })).toEqual({})
    expect(first['quiz/boats.en']?.src).toMatch(/^\/assets\/cards\/quiz-boats\.en\.[0-9a-f]{12}\.png$/)
  })

  it('is there for what is published, in each language, and not for what is withdrawn', async () => {
    const scenes = await scenesOf(await fixtureOnce(), '', '2026-11-21')
    const cards = cardsOf(scenes)
    expect(cards.map(({ key }) => key)).toEqual(['site.en', 'quiz/boats.en', 'explainer/lake.en', 'site.ja', 'quiz/boats.fr'])
    // One of its questions is withdrawn.
    expect(cards[1]?.note).toContain(`${boats.questions.length - 1} questions`)
  })

  it('is found for every page', () => {
    const { sets, explainers }: Index = JSON.parse(readFileSync(join(dist, 'v1/index.json'), 'utf8'))
    const of = (kind: string) => (one: { id: string; languages: string[] }) =>
      one.languages.map((lang) => [`/${kind}/${one.id}`, lang])
    const pages = [
      ...sets.flatMap(of('quiz')),
      ...explainers.flatMap(of('explainer')),
      ['/', 'en'],
      ['/', 'ja'],
      ['/sources', 'ja'],
    ]
    const pictures = pages.map(([path = '', lang = '']) => cardOf(path, lang)?.src ?? '')
    expect(new Set(pictures).size).toBe(pages.length - 1)
    for (const src of pictures) expect(existsSync(join(dist, src)), src).toBe(true)
    for (const path of ['/teach/every-kind', '/print/every-kind', '/print/every-kind/key'])
      expect(cardOf(path, 'ja')).toEqual(cardOf('/quiz/every-kind', 'ja'))
    expect(cardOf('/quiz/nothing', 'de')).toEqual(cardOf('/', 'en'))
  })
})
