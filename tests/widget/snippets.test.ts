/** The host pages of tests/embed hold what the builder gives: what is copied is what is played. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readOptions } from '../../content/model/play/options.ts'
import { root } from '../../scripts/root.ts'
import { type EmbedChoice, type EmbedWay, pageAddress, snippets } from '../../worker/site/pages/embed/snippets.ts'

const host = (name: string) =>
  readFileSync(join(root, `tests/embed/${name}/index.html`), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')

/** As host pages name the place. */
const HOST = { origin: 'HOST', release: null }
const optionsOf = (given: Record<string, string>) => readOptions((name) => given[name]).options
const quiz = (id: string, title: string, height = 640, given: Record<string, string> = {}): EmbedChoice => {
  return { kind: 'quiz', id, title, source: 'en', lang: given['lang'] ?? 'en', options: optionsOf(given), height }
}
const rask = (given = {}) => quiz('what-rask-brought-home', 'What did Rask bring home?', 1870, given)
const firstSteps = (given = {}) => quiz('first-steps', 'First steps', 1870, given)
const explainer = (id: string, title: string, height: number, given = {}): EmbedChoice => {
  return { ...quiz(id, title, height, given), kind: 'explainer' }
}

describe('a snippet', () => {
  const selection = { questions: 'homecoming,meeting-place', layout: 'all', feedback: 'end' }
  const cut = { limit: '3', shuffle: 'monday', theme: 'light' }
  const cases: [page: string, way: EmbedWay, choice: EmbedChoice][] = [
    ['01-script', 'script', rask({ accent: '#7a1f5c' })],
    ['02-element', 'element', rask()],
    ['03-frame', 'iframe', rask()],
    ['23-options', 'script', firstSteps(selection)],
    ['23-options', 'iframe', firstSteps(cut)],
    ['28-explainer', 'script', explainer('who-was-who', '', 640, { theme: 'dark' })],
    ['28-explainer', 'iframe', explainer('from-1902-to-1924', 'from 1902 to 1924', 2000)],
    ['33-amp', 'amp', rask()],
  ]
  it.each(cases)('%s holds: %s', (page, way, choice) => {
    // An element's script and its element may stand apart.
    const parts = (snippets(choice, HOST)[way] ?? '').replace('</script>\n', '</script>\n\n').split('\n\n')
    // Heights are measured at build, by the fonts that are there.
    const plain = (text: string) => text.replace(/ height="\d+"/g, ' height="…"')
    for (const part of parts) expect(plain(host(page))).toContain(plain(part.replace(/\n +/g, '\n').trim()))
  })

  it('for the height of frames is what 03-frame listens with', () => {
    const listens = (text: string) => text.replace(/\s*\/\/.*/g, '').replace(/\s+/g, ' ')
    expect(listens(host('03-frame'))).toContain(listens(snippets(rask(), HOST).listener))
  })
})

describe('what is made', () => {
  const place = { origin: 'https://quiz.example', release: { version: '1.2.3', integrity: 'sha384-abc' } }
  const made = (choice: EmbedChoice) => snippets(choice, place)

  it('says nothing of defaults', () => {
    for (const text of Object.values(made(rask())))
      expect(text).not.toMatch(/[?&;-](layout|feedback|theme|remember|open-book|stats)=/)
  })

  it('keeps a title that looks like markup a text', () => {
    const title = '"><script>alert(1)</script>&amp;'
    const choice = { ...rask(), title }
    const { document } = parseHTML(`<html><body>${made(choice).iframe}${made(choice).element}</body></html>`)
    expect(document.querySelector('iframe')?.title).toBe(`Quiz: ${title}`)
    expect(document.querySelector('footnote-quiz a')?.textContent).toContain(title)
    expect(document.querySelectorAll('script')).toHaveLength(1)
  })

  it('leads to the translation, by path in addresses and by name in elements', () => {
    const { script, iframe, link, oembed, frame } = made(rask({ lang: 'ja', theme: 'dark' }))
    expect(script).toContain('data-lang="ja"')
    expect(frame).toBe('https://quiz.example/frame/ja/quiz/what-rask-brought-home?theme=dark')
    expect(iframe).toContain('title="クイズ：')
    expect(link).toBe('https://quiz.example/quiz/what-rask-brought-home/play?lang=ja&theme=dark')
    expect(made(rask({ lang: 'ja' })).link).toBe('https://quiz.example/ja/quiz/what-rask-brought-home')
    expect(new URL(oembed).searchParams.get('url')).toBe(pageAddress(rask({ lang: 'ja', theme: 'dark' }), place))
  })

  it.each([
    ['ko', '퀴즈: ', '퀴즈 풀기: '],
    ['ar', 'اختبار: ', 'حل الاختبار: '],
    ['fr', 'Quiz\u00a0: ', 'Faire le quiz\u00a0: '],
    ['de', 'Quiz: ', 'Zum Quiz: '],
    ['es', 'Cuestionario: ', 'Responder el cuestionario: '],
    ['fi', 'Quiz: ', 'Take the quiz: '],
  ])('is labelled in the language of what is embedded, or in English: %s', (lang, frame, link) => {
    const { iframe, element } = made(rask({ lang }))
    expect(iframe).toContain(`title="${frame}`)
    expect(element).toContain(`>${link}`)
  })

  it('leaves out of an explainer what it does not take', () => {
    const all = made(explainer('whose-figures', 'Whose count?', 900, { theme: 'dark', limit: '2', layout: 'all', accent: 'red' }))
    expect(all.frame).toBe('https://quiz.example/frame/explainer/whose-figures?theme=dark&accent=red')
    expect(all.script).toContain('data-explainer="whose-figures" data-theme="dark" data-accent="red">')
    expect(all.link).toBe('https://quiz.example/explainer/whose-figures')
  })

  it('pins a release by its hash, and not before there is one', () => {
    expect(made(rask()).pinned).toBe(
      '<script async src="https://quiz.example/lib/1.2.3/embed.js" integrity="sha384-abc" crossorigin="anonymous" data-quiz="what-rask-brought-home"></script>',
    )
    expect(snippets(rask(), HOST).pinned).toBeNull()
  })

  it('dresses a release in the accent of the site, which what the site serves has already', () => {
    const dressed = { ...place, accent: '#8a1538' }
    const { pinned, ...others } = snippets(rask(), dressed)
    expect(pinned).toContain(' data-accent="#8a1538">')
    expect(JSON.stringify(others)).not.toContain('8a1538')
    expect(snippets(rask({ accent: 'red' }), dressed).pinned).toContain(' data-accent="red">')
  })

  it('tells WordPress which addresses are ours', () => {
    const { wordpress } = made(rask())
    const [, pattern = '', endpoint] = /^wp_oembed_add_provider\( '#(.+)#i', '(.+)', true \);$/m.exec(wordpress) ?? []
    expect(endpoint).toBe('https://quiz.example/oembed')
    const ours = new RegExp(pattern, 'i')
    for (const choice of [rask(), rask({ lang: 'ja', limit: '3' }), explainer('whose-figures', '', 1)])
      for (const address of [made(choice).link, pageAddress(choice, place)])
        expect([address, ours.test(address)]).toEqual([address, true])
    for (const address of [
      'https://quizxexample/quiz/x',
      'https://quiz.example/sources/x',
      'https://a.example/?https://quiz.example/quiz/x',
    ])
      expect([address, ours.test(address)]).toEqual([address, false])
  })
})
