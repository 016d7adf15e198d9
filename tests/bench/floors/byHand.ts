import { faceOf } from '../../../content/model/play/faces.ts'
import { hideQuestion } from '../../../content/model/play/hide.ts'
import { partsOf } from '../../../content/model/play/parts.ts'
import type { CompiledQuestion, CompiledSet } from '../../../content/model/schema/compiled.ts'
import { escapeHtml as text } from '../../../worker/site/pages/embed/snippets.ts'

/** The words of a question that a floor shows: what is asked, what is offered, and what is said of it afterwards. */
export interface FloorQuestion {
  id: string
  stem: string
  input: 'radio' | 'checkbox' | 'text'
  choices: { id: string; text: string }[]
  whys: string[]
  explanation: string
  notes: string[]
}

const SIDES: Record<string, string> = { true: 'True', false: 'False' }

/** The same questions as plain data. What is put in an order or matched is a line of text by hand. */
export function askedOf(set: CompiledSet): FloorQuestion[] {
  return set.questions.map((question: CompiledQuestion): FloorQuestion => {
    const { input, choices } = faceOf(hideQuestion(question, set.citations))
    return {
      id: question.id,
      stem: question.stem,
      input: input === 'radio' || input === 'checkbox' ? input : 'text',
      choices: choices.map((one) => ({ id: one.id, text: one.text ?? SIDES[one.id] ?? one.id })),
      whys: partsOf(question, set.citations).map(({ why }) => why),
      explanation: question.explanation,
      notes: question.citations.flatMap((n) => {
        const cited = set.citations[n]
        return cited ? [`${cited.publisher}, ${cited.published}. ${cited.gist}`] : []
      }),
    }
  })
}

export const floorSheet = `
  body { margin: 0; font: 16px/1.55 system-ui, sans-serif; background: #fffdf8; color: #1d1c1a; }
  main { max-width: 568px; margin: 0 auto; padding: 18px; }
  fieldset { border: 0; margin: 0; padding: 0; }
  legend, h3, .said { font: 500 26px/1.28 Georgia, serif; padding: 0; }
  h3, .said { font-size: 17px; }
  section + section { margin-top: 3em; }
  label { display: block; border-top: 1px solid #d9d3c7; padding: 12px 4px; }
  .notes { color: #6a655c; font-size: 14px; }
  button { padding: 11px 22px; border: 0; background: #17457f; color: #fff; font: inherit; }
`

export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="icon" href="data:,">
  <title>${text(title)}</title>
  <style>${floorSheet}</style>
</head>
<body>${body}</body>
</html>`

const field = ({ id, input, choices }: FloorQuestion) =>
  input === 'text'
    ? `<input name="${id}">`
    : choices.map((one) => `<label><input type="${input}" name="${id}" value="${one.id}"> ${text(one.text)}</label>`).join('\n')

const section = (asked: FloorQuestion) => `<section>
  <fieldset><legend>${text(asked.stem)}</legend>${field(asked)}</fieldset>
  <p><button type="button" class="main">Check answer</button></p>
  <div class="answer" hidden>
    <h3 class="verdict" tabindex="-1">Not correct.</h3>
    ${asked.whys.map((why) => `<p>${text(why)}</p>`).join('')}
    <p class="said">${text(asked.explanation)}</p>
    <details><summary>Sources</summary><ol class="notes">${asked.notes.map((note) => `<li>${text(note)}</li>`).join('')}</ol></details>
  </div>
</section>`

/** The same questions on a static page, written by hand: all of it is there, and a click shows what is said. */
export const byHand = (set: CompiledSet): string =>
  page(
    set.title,
    `<main><h1>${text(set.title)}</h1>${askedOf(set).map(section).join('\n')}</main>
<script>
  document.addEventListener('click', ({ target }) => {
    if (!target.matches('button.main')) return
    const section = target.closest('section')
    for (const input of section.querySelectorAll('input')) input.disabled = true
    target.parentNode.hidden = true
    section.querySelector('.answer').hidden = false
    section.querySelector('h3').focus({ preventScroll: true })
  })
</script>`,
  )
