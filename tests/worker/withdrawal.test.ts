/** Withdraws a set, a question and an explainer of the invented site, and corrects what can be corrected, builds it as a deployment does, and looks at everything that comes out. */

import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { compileFiles } from '../../content/compile/compile.ts'
import { emit } from '../../content/compile/emit.ts'
import { fails } from '../../content/compile/problem.ts'
import { type RawFile, read } from '../../content/compile/read.ts'
import type { CompiledSet, Index } from '../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../content/model/schema/compiledExplainer.ts'
import type { ClaimsFile, SourcesFile } from '../../content/model/schema/ledger.ts'
import { prerender } from '../../worker/site/prerender/index.tsx'
import { contentFolder } from '../site.ts'
import { serving } from './server.ts'

/** A set that is withdrawn, and another one's question. */
const SET = 'every-kind'
const FROM = 'what-rask-brought-home'
/** An explainer that is withdrawn. */
const EXPLAINER = 'who-was-who'
/** What is put right elsewhere: of which file, in what of it, and where it is then read. */
const corrections = [
  { of: `sets/${FROM}`, part: 'title', note: 'The title promised too much.', on: `/quiz/${FROM}` },
  {
    of: 'explainers/whose-figures',
    part: 'summary',
    note: 'The summary gave one figure as ours.',
    on: '/explainer/whose-figures',
  },
  { of: 'sources/log-1919', part: 'published', note: 'The log was dated a year too late.', on: '/sources/log-1919' },
  { of: 'claims/rask', part: 'statement', note: 'The claim named the wrong harbour.', on: '/claims/far-skerry' },
] as const
const japanese = (note: string) => `訂正の注記：${note.length}`
const notices = {
  explainer: { en: 'Notice of the explainer, by its editors.', ja: '編集部からの、解説についてのお知らせ。' },
  set: { en: 'Notice of the set, by its editors.', ja: '編集部からの、クイズについてのお知らせ。' },
  question: { en: 'Notice of the question, by its editors.', ja: '編集部からの、問題についてのお知らせ。' },
}

interface Authored {
  of?: string
  corrections?: unknown[]
  updated: string
  withdrawn?: unknown
  questions: { id: string; withdrawn?: unknown }[]
}

const raw = read(contentFolder)
const firstOf = (id: string) => {
  const file = raw.files.find((one) => one.folder === 'sets' && one.id === id && !one.language)
  return (parse(file?.text ?? '') as Authored).questions[0]?.id ?? ''
}
const QUESTION = firstOf(FROM)

/** A file of content with the corrections written in, and in a translation their notes. */
function corrected({ folder, id, language, text, ...file }: RawFile): RawFile {
  const own = { folder, id, ...(language !== undefined && { language }), ...file }
  const one = corrections.find(({ of }) => of === `${folder}/${id}`)
  if (!one) return { ...own, text }
  const value = parse(text)
  if (folder === 'claims') {
    const [first] = language ? Object.values(value as Record<string, Authored>) : (value as Authored[])
    if (first) first.corrections = language ? [japanese(one.note)] : [{ date: '2026-11-20', of: one.part, note: one.note }]
  } else value.corrections = language ? [japanese(one.note)] : [{ date: '2026-11-20', of: one.part, note: one.note }]
  return { ...own, text: stringify(value) }
}

/** A file of content with the notices written in. */
function withdrawn({ folder, id, language = '', text }: RawFile): string {
  const edit = (change: (value: Authored) => void) => {
    const value = parse(text)
    change(value)
    return stringify(value)
  }
  switch (`${language}/${folder}/${id}`) {
    case `/sets/${SET}`:
      return edit((set) => {
        set.withdrawn = { date: set.updated, note: notices.set.en }
      })
    case `/sets/${FROM}`:
      return edit((set) => {
        for (const question of set.questions)
          if (question.id === QUESTION) question.withdrawn = { date: set.updated, note: notices.question.en }
      })
    case `ja/sets/${FROM}`:
      return edit((set) => {
        const questions = set.questions as unknown as Record<string, { withdrawn: string }>
        if (questions[QUESTION]) questions[QUESTION].withdrawn = notices.question.ja
      })
    case `/explainers/${EXPLAINER}`:
      return edit((explainer) => {
        explainer.withdrawn = { date: explainer.updated, note: notices.explainer.en }
      })
    case `ja/explainers/${EXPLAINER}`:
      return edit((explainer) => {
        explainer.withdrawn = notices.explainer.ja
      })
    default:
      return text
  }
}

let dir = ''
const server = serving(async () => {
  const files = raw.files.map(corrected).map((one) => ({ ...one, text: withdrawn(one) }))
  // What is translated is in step again: its editors read it anew.
  const stale = compileFiles({ ...raw, files }, undefined).problems.filter(({ field }) => field?.endsWith('of'))
  const inStep = files.map((one) => {
    const hashes = stale.filter(({ file }) => file === one.file)
    return { ...one, text: hashes.reduce((text, { found, expected }) => text.replace(found, expected.slice(0, 12)), one.text) }
  })
  const { output, problems } = compileFiles({ ...raw, files: inStep }, undefined)
  if (!output || fails(problems)) throw new Error(JSON.stringify(problems, null, 1))
  // The set's notice is not translated: that is said, and does not hold the withdrawal up.
  expect(problems.map(({ rule, field, file }) => [rule, file, field])).toEqual([
    ['notice-language', expect.stringContaining(`translations/ja/sets/${SET}.yml`), undefined],
  ])
  dir = await mkdtemp(join(tmpdir(), 'footnote-'))
  emit(output, join(dir, 'v1'))
  await prerender(dir, 'https://quiz.example')
  return dir
})

const json = <T>(file: string): T => JSON.parse(readFileSync(join(dir, 'v1', file), 'utf8'))
const get = async (path: string, init?: object) => {
  const response = await server.fetch(path, init as never)
  return { status: response.status, text: await response.text() }
}
const post = (path: string, answers: object) => {
  const headers = { 'Content-Type': 'application/json' }
  return get(path, { method: 'POST', headers, body: JSON.stringify({ answers }) })
}
const plain = (page: string) =>
  page.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
const languages = ['en', 'ja'] as const
const fileOf = (id: string, lang: string) => json<CompiledSet>(`sets/${id}${lang === 'en' ? '' : `.${lang}`}.json`)
const under = (lang: string, path: string) => (lang === 'en' ? path : path.replace(/^(\/frame)?/, `$1/${lang}`))

/** What was asked and is no longer: stems and explanations, in every language; not those that another set goes on asking. */
function gone(): string[] {
  const sets = json<Index>('index.json').sets.flatMap(({ id, languages }) => languages.map((lang) => fileOf(id, lang)))
  const texts = (open: boolean) =>
    sets.flatMap((set) =>
      set.questions.flatMap(({ stem, explanation, withdrawn: notice }) =>
        !(set.withdrawn || notice) === open ? [stem, explanation] : [],
      ),
    )
  const asked = new Set(texts(true))
  return texts(false).filter((text) => !asked.has(text))
}

describe('what is withdrawn', () => {
  let pages: [file: string, text: string][] = []
  beforeAll(() => {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    const read = files.filter((file) => /\.(html|xml|txt|json)$/.test(file) && !file.startsWith('v1'))
    pages = read.map((file) => [file, plain(readFileSync(join(dir, file), 'utf8'))])
  })

  it('is said in the JSON, and counted no longer', () => {
    const { sets } = json<Index>('index.json')
    expect(sets.find(({ id }) => id === SET)?.withdrawn?.note).toBe(notices.set.en)
    expect(sets.find(({ id }) => id === FROM)?.questions).toBe(fileOf(FROM, 'en').questions.length - 1)
    for (const lang of languages) {
      expect(fileOf(SET, lang).withdrawn?.note).toBe(notices.set.en)
      const [first] = fileOf(FROM, lang).questions
      expect([first?.id, first?.withdrawn?.note]).toEqual([QUESTION, notices.question[lang]])
    }
  })

  it('is asked on no page, in no feed and in no frame', () => {
    const texts = gone()
    expect(texts.length).toBeGreaterThan(10)
    expect(pages.length).toBeGreaterThan(40)
    const said = pages.flatMap(([file, text]) => texts.flatMap((one) => (text.includes(one) ? [`${file}: ${one}`] : [])))
    expect(said).toEqual([])
  })

  it('is led to from no page as a question', () => {
    const links = pages.flatMap(([file, text]) => [...text.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => `${file} ${href}`))
    expect(links.length).toBeGreaterThan(1000)
    expect(links.filter((link) => link.includes(`/quiz/${SET}#`) || link.endsWith(`/quiz/${FROM}#${QUESTION}`))).toEqual([])
  })

  it('is not offered for finding', () => {
    const sitemap = readFileSync(join(dir, 'sitemap.xml'), 'utf8')
    expect(sitemap).toContain(`/quiz/${FROM}<`)
    expect(sitemap).not.toContain(SET)
  })

  it.each(languages)('is said where it stood, on the first page and among the corrections: %s', async (lang) => {
    const instead = [`/quiz/${SET}`, `/frame/quiz/${SET}`, `/teach/${SET}`, `/print/${SET}`, `/print/${SET}/key`]
    for (const path of [...instead, '/', '/corrections']) {
      const { status, text } = await get(under(lang, path).replace(/(?<=.)\/$/, ''))
      expect([path, status, text.includes(notices.set.en)]).toEqual([path, 200, true])
      if (path.includes('quiz')) expect(text).not.toContain('<fieldset')
    }
    for (const path of [`/quiz/${FROM}`, `/frame/quiz/${FROM}`, '/corrections']) {
      const { status, text } = await get(under(lang, path))
      expect([path, status, text.includes(notices.question[lang])]).toEqual([path, 200, true])
    }
  })

  it.each(['', '/frame'])('is said at play, by the status too: %s', async (prefix) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    for (const init of [undefined, { method: 'POST', headers, body: '' }]) {
      const { status, text } = await get(`${prefix}/quiz/${SET}/play`, init)
      expect([status, text.includes(notices.set.en)]).toEqual([410, true])
      const question = await get(`${prefix}/quiz/${FROM}/play?lang=ja`, init)
      expect([question.status, question.text.includes(notices.question.ja)]).toEqual([200, true])
      for (const one of gone()) expect(plain(text + question.text)).not.toContain(one)
    }
  })

  it('is neither given without its keys nor graded', async () => {
    for (const answer of [await get(`/v1/sets/${SET}?answers=hidden`), await post(`/v1/sets/${SET}/grade`, {})]) {
      expect(answer.status).toBe(410)
      expect(JSON.parse(answer.text).code).toBe('withdrawn')
    }
    const hidden = await get(`/v1/sets/${FROM}?answers=hidden`)
    expect(hidden.status).toBe(200)
    expect(JSON.parse(hidden.text).questions.map(({ id }: { id: string }) => id)).not.toContain(QUESTION)
    const graded = JSON.parse((await post(`/v1/sets/${FROM}/grade`, { [QUESTION]: 'whatever' })).text)
    expect([graded.max, graded.questions]).toEqual([9, {}])
  })

  it('is said by a set cut to size', async () => {
    expect(JSON.parse((await get(`/v1/sets/${SET}?limit=2`)).text).withdrawn.note).toBe(notices.set.en)
    const { questions } = JSON.parse((await get(`/v1/sets/${FROM}?questions=${QUESTION}&lang=ja`)).text)
    expect(questions[0].withdrawn.note).toBe(notices.question.ja)
  })

  it('leaves the way to its passages open', async () => {
    const { citations } = fileOf(SET, 'en')
    expect(citations.length).toBeGreaterThan(0)
    for (const { source, passage } of citations) expect((await get(`/out/${source}/${passage}`)).status).toBe(302)
  })
})

describe('an explainer that is withdrawn', () => {
  it.each(languages)('is a notice in its JSON, on its pages, on the first page and among the corrections: %s', async (lang) => {
    const file = json<CompiledExplainer>(`explainers/${EXPLAINER}${lang === 'en' ? '' : `.${lang}`}.json`)
    expect([file.withdrawn?.note, file.sections, file.citations, file.claims]).toEqual([notices.explainer[lang], [], [], {}])
    expect(json<Index>('index.json').explainers.find(({ id }) => id === EXPLAINER)?.withdrawn?.note).toBe(notices.explainer.en)
    for (const path of [`/explainer/${EXPLAINER}`, `/frame/explainer/${EXPLAINER}`, '/', '/topic/far-skerry', '/corrections']) {
      const { status, text } = await get(under(lang, path).replace(/(?<=.)\/$/, ''))
      expect([path, status, text.includes(notices.explainer[lang])]).toEqual([path, 200, true])
    }
  })

  it('is not offered for finding, in no feed, and led to from no quiz', async () => {
    for (const file of ['sitemap.xml', 'feed.xml', 'ja/feed.xml']) {
      const text = readFileSync(join(dir, file), 'utf8')
      expect(text).toContain('/explainer/whose-figures')
      expect(text).not.toContain(`/explainer/${EXPLAINER}`)
    }
    for (const lang of languages) expect((await get(under(lang, `/quiz/${FROM}`))).text).not.toContain(`/explainer/${EXPLAINER}`)
  })
})

describe('what was corrected', () => {
  const said = (note: string, lang: string) => (lang === 'en' ? note : japanese(note))
  const all = corrections.flatMap((one) => languages.map((lang) => [one.of, lang, one] as const))

  it.each(all)('is said where it is read, among the corrections and in the feeds: %s, %s', async (_, lang, { note, on }) => {
    for (const path of [on, '/corrections', '/feed.xml', '/feed.json']) {
      const { status, text } = await get(under(lang, path))
      expect([path, status, text.includes(said(note, lang))]).toEqual([path, 200, true])
    }
  })

  it('is in the data, with the part that is meant', () => {
    const set = fileOf(FROM, 'en')
    const explainer = json<CompiledExplainer>('explainers/whose-figures.json')
    const source = json<SourcesFile>('sources.json').sources['log-1919']
    const claims = Object.values(json<ClaimsFile>('claims.json').claims)
    const claim = claims.find(({ corrections: put }) => put)
    const found = [set, explainer, source, claim].map((one) => one?.corrections?.map(({ of, note }) => [of, note]))
    expect(found).toEqual(corrections.map(({ part, note }) => [[part, note]]))
  })
})
