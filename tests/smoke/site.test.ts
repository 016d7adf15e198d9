/** Goes over whatever is built, by its own data: also run on the shipped content, which it does not name. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { stringsOf } from '../../widget/strings/all.ts'
import { right } from '../browser/answers.ts'
import { data, dist, index } from '../site.ts'
import { serving } from '../worker/server.ts'
import { fields } from './fields.ts'

const server = serving(() => dist)
const { sets, explainers } = index()
const ids = sets.flatMap(({ id, withdrawn }) => (withdrawn ? [] : [id]))
const open = (id: string) => {
  const set = data<CompiledSet>(`sets/${id}.json`)
  return { set, questions: set.questions.filter(({ withdrawn }) => !withdrawn) }
}

/** What a page may not say before an answer: why an option is right or wrong, and the explanation. */
function secrets(question: CompiledQuestion): string[] {
  const found = [question.explanation]
  JSON.stringify(question, (key, value) => {
    if (key === 'why') found.push(value)
    return value
  })
  return found
}

const text = (page: string) =>
  page.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

describe('what is built', () => {
  it('is something', () => {
    expect(ids.length).toBeGreaterThan(0)
  })

  it('lists every set on the first page', async () => {
    const page = await (await server.fetch('/')).text()
    for (const id of ids) expect(page).toContain(`href="/quiz/${id}"`)
  })

  it('answers every address of the sitemap, with a heading', async () => {
    const sitemap = await (await server.fetch('/sitemap.xml')).text()
    const paths = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => new URL(address).pathname)
    expect(paths.length).toBeGreaterThan(sets.length + explainers.length)
    for (const path of paths) {
      const response = await server.fetch(path)
      expect([path, response.status]).toEqual([path, 200])
      expect(await response.text(), path).toMatch(/<h1[ >]/)
    }
  })

  it('has feeds and a sitemap that are well-formed, and describes its API in JSON', async () => {
    for (const [path, root] of [
      ['/feed.xml', 'feed'],
      ['/sitemap.xml', 'urlset'],
    ] as const) {
      const text = await (await server.fetch(path)).text()
      expect([path, XMLValidator.validate(text)]).toEqual([path, true])
      expect([path, /<(\w+) xmlns/.exec(text)?.[1]]).toEqual([path, root])
    }
    const { items } = (await (await server.fetch('/feed.json')).json()) as { items: unknown[] }
    expect(items.length).toBeGreaterThanOrEqual(ids.length)
    expect(((await (await server.fetch('/openapi.json')).json()) as { openapi: string }).openapi).toMatch(/^3\.1/)
  })

  it('says of a quiz that was withdrawn why, in place of it', async () => {
    for (const { id, withdrawn } of sets)
      if (withdrawn) expect(text(await (await server.fetch(`/quiz/${id}`)).text())).toContain(withdrawn.note)
  })

  it('leads every citation to a passage', async () => {
    const seen = new Map<string, string>()
    for (const id of ids)
      for (const { source, passage, href, url } of open(id).set.citations) {
        expect(href.startsWith(url ?? '/sources/')).toBe(true)
        const path = `/out/${source}/${passage}`
        // What several quizzes cite leads to one place in all of them, which is asked for once.
        expect([path, seen.get(path) ?? href]).toEqual([path, href])
        if (seen.has(path)) continue
        seen.set(path, href)
        const out = await server.fetch(path)
        expect([out.status, out.headers.get('Location')]).toEqual([302, href])
        expect(existsSync(join(dist, `sources/${source}.html`))).toBe(true)
        expect(readFileSync(join(dist, `sources/${source}.html`), 'utf8')).toContain(`id="${passage}"`)
      }
  })
})

describe.each(ids)('%s', (id) => {
  const { set, questions } = open(id)

  it('is the same from the Worker as from its file', async () => {
    expect(await (await server.fetch(`/v1/sets/${id}`)).json()).toEqual(set)
  })

  it('says nothing before an answer, on its page, in its frame, at play or hidden', async () => {
    const paths = [`/quiz/${id}`, `/frame/quiz/${id}`, `/quiz/${id}/play`, `/v1/sets/${id}?answers=hidden`]
    for (const path of paths) {
      const response = await server.fetch(path)
      expect([path, response.status]).toEqual([path, 200])
      const page = text(await response.text())
      for (const question of questions) {
        expect(page).toContain(path.startsWith('/v1') ? JSON.stringify(question.stem) : question.stem)
        for (const secret of secrets(question))
          expect([path, question.id, page.includes(secret)]).toEqual([path, question.id, false])
      }
    }
  })

  it('gives every point for its keys, with at least one source each', async () => {
    const answers = Object.fromEntries(questions.map((question) => [question.id, right(question)]))
    const response = await server.fetch(`/v1/sets/${id}/grade`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ version: set.version, answers }),
    })
    const graded = (await response.json()) as { points: number; max: number; questions: Record<string, { citations: unknown[] }> }
    expect([graded.points, graded.max]).toEqual([questions.length, questions.length])
    for (const question of Object.values(graded.questions)) expect(question.citations.length).toBeGreaterThan(0)
  })

  it('gives every point for its keys as a form, too', async () => {
    const body = new URLSearchParams(questions.flatMap(fields)).toString()
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const page = await (await server.fetch(`/quiz/${id}/play`, { method: 'POST', headers, body })).text()
    expect(text(page)).toContain(stringsOf(set.language).scored(questions.length, questions.length))
    for (const question of questions) expect(text(page)).toContain(question.explanation)
  })
})
