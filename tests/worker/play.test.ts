import { describe, expect, it } from 'vitest'
import { readable } from '../../content/model/play/accent.ts'
import type { boats } from './fixture.ts'
import { sharedServer } from './shared.ts'

const server = sharedServer('boats')
const get = (query = '', frame = '') => server.fetch(`${frame}/quiz/boats/play${query}`)
const post = (body: string, query = '', frame = '') =>
  server.fetch(`${frame}/quiz/boats/play${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body,
  })
const shown = (page: string) => [...page.matchAll(/data-question="([^"]+)"/g)].map(([, id]) => id)

describe('GET /quiz/{id}/play', () => {
  it('shows just the questions asked for, in the order asked for', async () => {
    expect(shown(await (await get('?questions=truth,one')).text())).toEqual(['truth', 'one'])
  })

  it('sends a form’s address, with its boxes and blanks, on to the one that is a link', async () => {
    const form = 'questions=&questions=truth&questions=one&limit=&shuffle=k7&feedback=end&layout=one&lang=en&utm_source=mail'
    for (const prefix of ['', '/frame']) {
      const response = await get(`?${form}`, prefix)
      const address = `${prefix}/quiz/boats/play?questions=truth,one&shuffle=k7&feedback=end`
      expect([response.status, response.headers.get('Location')]).toEqual([302, address])
    }
    const linked = await (await get('?questions=truth,one')).text()
    expect(shown(linked)).toEqual(['truth', 'one'])
  })

  it('leaves out of that address what goes without saying', async () => {
    const location = async (query: string) => (await get(query)).headers.get('Location')
    const all = ['one', 'some', 'truth', 'count', 'name', 'sequence', 'homes', 'proof'].map((id) => `questions=${id}`).join('&')
    expect(await location('?questions=&questions=&limit=8')).toBe('/quiz/boats/play')
    expect(await location(`?${all}&lang=fr`)).toBe('/quiz/boats/play?lang=fr')
    expect(await location(`?${all}&limit=3`)).toBe('/quiz/boats/play?limit=3')
    expect(await location('?questions=&questions=proof&limit=3&open-book=on')).toBe(
      '/quiz/boats/play?questions=proof&open-book=on',
    )
  })

  it('says what is wrong with a form’s address as with any other', async () => {
    for (const query of ['?questions=&questions=nowhere', '?questions=one&questions=some&limit=none'])
      expect((await get(query)).status).toBe(400)
  })

  it('shows no key before an answer', async () => {
    expect(await (await get()).text()).not.toContain('SECRET')
    expect(await (await get('', '/frame')).text()).not.toContain('SECRET')
  })

  it('sends the form to the same questions, and hands nothing else on', async () => {
    const page = await (await get('?questions=truth,one&shuffle=abc&feedback=end&utm_source=mail&layout=one')).text()
    expect(page).toContain('action="/quiz/boats/play?questions=truth,one&amp;shuffle=abc&amp;feedback=end"')
    expect(page).not.toContain('utm_source')
    expect(await (await get('', '/frame')).text()).toContain('action="/frame/quiz/boats/play"')
  })

  it('tells the script where the same questions are', async () => {
    const page = await (await get('?questions=truth,one&lang=fr&feedback=end')).text()
    const src = /data-src="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const { questions, language } = (await (await server.fetch(src)).json()) as typeof boats
    expect([language, ...questions.map(({ id }) => id)]).toEqual(['fr', 'truth', 'one'])
  })

  it('says that it is in the language of the content', async () => {
    const page = await (await get('?questions=one&lang=fr')).text()
    expect(page).toContain('<html lang="fr">')
    expect(page).toMatch(/<article[^>]* lang="fr" dir="ltr"/)
  })

  it('is not a page to be found, and kept only to be gone back to until it is graded', async () => {
    const response = await get()
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate')
    const graded = await server.fetch('/quiz/boats/play', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: '',
    })
    expect(graded.headers.get('Cache-Control')).toBe('no-store')
    const page = await response.text()
    expect(page).toContain('<meta name="robots" content="noindex"/>')
    expect(page).toContain('<link rel="canonical" href="https://quiz.example/quiz/boats"/>')
  })

  it('is dressed in a publisher’s accent by a sheet with a hash of its own', async () => {
    const response = await get('?accent=rgb(1,2,3)')
    const colour = readable('rgb(1,2,3)')
    const style = `@supports(color:${colour}){:root{--footnote-accent:${colour}}}`
    expect(await response.text()).toContain(`<style>${style}</style>`)
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)))
    expect(response.headers.get('Content-Security-Policy')).toContain(`'sha256-${btoa(String.fromCharCode(...digest))}'`)
  })

  it('says of a withdrawn set that it is', async () => {
    const response = await server.fetch('/quiz/sunk/play')
    expect(response.status).toBe(410)
    const page = await response.text()
    expect(page).toContain('Its only source was withdrawn.')
    expect(shown(page)).toEqual([])
  })
})

describe('POST /quiz/{id}/play', () => {
  it('grades every type of field', async () => {
    const fields = [
      'q.one=green',
      'q.some=ant&q.some=bee',
      'q.truth=false',
      'q.count=13',
      'q.name=Ada+L%C3%B6we',
      'q.sequence.first=1&q.sequence.second=2&q.sequence.third=3',
      'q.homes.oak=forest&q.homes.pike=river',
      'q.proof=beta',
    ]
    const page = await (await post(fields.join('&'))).text()
    expect(page).toContain('8 of 8 points')
    expect(page).toContain('Well under way.')
  })

  it('counts every question shown, answered or not, and reveals each', async () => {
    const page = await (await post('q.one=red', '?questions=one,truth')).text()
    expect(page).toContain('0 of 2 points')
    expect(page).toContain('Not answered')
    expect(page).toContain('SECRET explanation of one.')
    expect(page).toContain('SECRET explanation of truth.')
    expect(page).not.toContain('SECRET explanation of some.')
  })

  it('cites the same passages as the quiz itself', async () => {
    const page = await (await post('q.one=red', '?questions=one')).text()
    expect(page).toContain('href="https://herald.example/lake#:~:text=the%20words%20that%20find%20it"')
    expect(page).toContain('Gist of p2.')
  })

  it('leaves no script to take the answers away, and shows all at once', async () => {
    const page = await (await post('q.one=red', '?layout=one')).text()
    expect(page).not.toContain('<script')
    expect(page).toContain('class="quiz all"')
  })

  it('does not ask, count or show a withdrawn question', async () => {
    const page = await (await post('q.gone=true', '?questions=one,gone')).text()
    expect(page).toContain('0 of 1 point<')
    expect(page).toContain('It was asked badly.')
    expect(page).not.toContain('SECRET why of gone.')
  })

  it('says thank you, and nothing of the outcome, where none is to be told', async () => {
    const page = await (await post('q.one=red', '?feedback=none')).text()
    expect(page.match(/Done\. Nothing was sent/g)).toHaveLength(1)
    expect(page).not.toContain('SECRET')
    expect(page).not.toMatch(/\d of \d/)
  })

  it('grades a number with a decimal comma', async () => {
    expect(await (await post('q.count=13,0', '?questions=count')).text()).toContain('1 of 1 point<')
  })

  it('escapes what was typed wherever it is shown', async () => {
    const page = await (await post(`q.name=${encodeURIComponent('"><img src=x>')}`, '?questions=name')).text()
    expect(page).not.toContain('<img src=x>')
  })

  it('ignores fields of questions that are not shown', async () => {
    expect((await post('q.truth=nonsense&q.unheard=1', '?questions=one')).status).toBe(200)
  })

  it('is not kept', async () => {
    expect((await post('q.one=red')).headers.get('Cache-Control')).toBe('no-store')
  })

  it('works within a frame', async () => {
    const response = await post('q.one=green', '?questions=one', '/frame')
    expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors *')
    expect(response.headers.get('Content-Security-Policy')).toContain("form-action 'self'")
    const page = await response.text()
    expect(page).toContain('1 of 1 point<')
    expect(page).toContain('href="/frame/quiz/boats/play?questions=one"')
  })

  it('tells of a withdrawn set whatever was sent', async () => {
    const response = await server.fetch('/quiz/sunk/play', { method: 'POST', body: 'q.one=red' })
    expect(response.status).toBe(410)
  })
})
