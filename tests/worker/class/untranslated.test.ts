import { parseHTML } from 'linkedom'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { hideQuestion } from '../../../content/model/play/hide.ts'
import { english as strings } from '../../../widget/strings/tell.ts'
import type { ClassQuestion, PupilView, TeacherView } from '../../../worker/classes/shared/shapes.ts'
import { Home } from '../../../worker/site/pages/class/script/Home.tsx'
import { pupil } from '../../../worker/site/pages/class/words.ts'
import { Stage } from '../../../worker/site/pages/wall/script/Stage.tsx'
import { questions } from '../../fixtures/harbour/questions.ts'
import { harbour } from '../../fixtures/harbour/set.ts'

/** A question of passages, which nobody has translated from the Arabic. */
const found = questions.find(({ id }) => id === 'proof')
if (found?.type !== 'evidence') throw new Error('proof asks for no passage')
const citations = harbour.citations.map((one) => ({ ...one, gist: `${one.gist} – قال`, lang: 'ar' }))
const told = { ...harbour, questions: [found], citations }
const question: ClassQuestion = { id: 'proof', state: 'revealed', question: hideQuestion(found, citations), told }
const wrong = found.passages.find(({ id }) => !found.key.includes(id))?.id ?? ''

/** Texts in Arabic that do not say that they are, or do not run as it does. */
function unmarked(html: string): string[] {
  const { document } = parseHTML(`<main lang="en">${html}</main>`)
  const all = [...document.querySelectorAll('main *')].flatMap((element) =>
    [...element.childNodes].flatMap(({ nodeType, textContent }) =>
      nodeType === 3 && textContent?.includes('قال')
        ? [{ text: textContent, marked: element.getAttribute('lang') === 'ar' && element.getAttribute('dir') === 'rtl' }]
        : [],
    ),
  )
  expect(all.length).toBeGreaterThan(1)
  return all.filter(({ marked }) => !marked).map(({ text }) => text)
}

describe('a passage in another language than its class', () => {
  const plan = [{ id: 'proof', stem: found.stem }]

  it.each([false, true])('says so on the wall (the wrong answer that most chose: %s)', (most) => {
    const view = { lang: 'en', of: 1, plan, pupils: [{ answers: { proof: wrong } }] } as unknown as TeacherView
    expect(unmarked(render(h(Stage, { view, question, strings, spread: true, wrong: most })))).toEqual([])
  })

  it('says so on the sheet that pupils take home', () => {
    const set = { title: harbour.title }
    const view = { lang: 'en', name: 'Red Robin', set, questions: [question], answers: { proof: wrong } } as unknown as PupilView
    expect(unmarked(render(h(Home, { view, strings, words: pupil })))).toEqual([])
  })
})
