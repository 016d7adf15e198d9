/** Goes over whatever is built, by its own data: also run on the shipped content, which it does not name. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { stringsOf } from '../../widget/strings/all.ts'
import { right } from '../browser/answers.ts'
import { data, dist, index } from '../site.ts'
import { serving } from '../worker/server.ts'

const server = serving(() => dist)
const ids = index().sets.flatMap(({ id, withdrawn }) => (withdrawn ? [] : [id]))
const open = (id: string) => {
  const set = data<CompiledSet>(`sets/${id}.json`)
  return { set, questions: set.questions.filter(({ withdrawn }) => !withdrawn) }
}

/** An answer that earns everything, as the fields of a form. */
function fields(question: CompiledQuestion): [string, string][] {
  const name = `q.${question.id}`
  const answer = right(question)
  if (question.type === 'order') return question.key.map((id, i) => [`${name}.${id}`, String(i + 1)])
  if (question.type === 'match') return Object.entries(question.key).map(([left, right]) => [`${name}.${left}`, right])
  return (Array.isArray(answer) ? answer : [answer]).map((one) => [name, String(one)])
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

  it('leads every citation to a passage', async () => {
    for (const id of ids)
      for (const { source, passage, href, url } of open(id).set.citations) {
        const out = await server.fetch(`/out/${source}/${passage}`)
        expect([out.status, out.headers.get('Location')]).toEqual([302, href])
        expect(existsSync(join(dist, `sources/${source}.html`))).toBe(true)
        expect(readFileSync(join(dist, `sources/${source}.html`), 'utf8')).toContain(`id="${passage}"`)
        expect(href.startsWith(url ?? '/sources/')).toBe(true)
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
