/**
 * Worksheets and keys: the print button, and the selection that the teachers' page hands on in the address, as it does to
 * `/play`. Without this a worksheet and its key hold every question.
 */
import { readOptions } from '../../../../content/model/play/options.ts'
import { queryOf, tidy } from '../../../../content/model/play/query.ts'
import { linkOf, questionIdsOf, type Subject } from '../teach/link.ts'
import { redraw } from '../teach/script/redraw.ts'
import { isBrief } from './brief.ts'

const paper = document.querySelector<HTMLElement>('.paper')

/** Leaves the questions of the address in their order, and the code, the points and the links with them. */
function cut(paper: HTMLElement, subject: Subject, lang: string | undefined) {
  const query = new URLSearchParams(location.search)
  const { lang: _, ...asked } = readOptions((name) => query.get(name)).options
  const choices = tidy(asked, subject)
  const ids = questionIdsOf(subject, choices)
  if (!queryOf(choices) || !ids.length) return
  const list = paper.querySelector('.paper-questions')
  const items = new Map([...(list?.children ?? [])].map((item) => [(item as HTMLElement).dataset['id'], item]))
  list?.replaceChildren(...ids.flatMap((id) => items.get(id) ?? []))
  paper.classList.toggle('brief', isBrief(ids.length))
  const points = paper.querySelector<HTMLElement>('[data-points]')
  if (points?.firstChild) points.firstChild.textContent = (points.dataset['points'] ?? '').replace('{n}', `${ids.length}`)
  // The paper is in the language of its page, and so is what its code leads to.
  const link = linkOf(subject, tidy({ ...choices, ...(lang && { lang }) }, subject))
  redraw(paper.querySelector('svg.qr'), location.origin + link)
  // The address to be typed is that of the whole quiz: one of a selection is too long for that.
  paper.querySelector('.online')?.remove()
  // Of the notes those that these questions cite, each under its number in the quiz.
  for (const [i, note] of [...paper.querySelectorAll<HTMLLIElement>('.endnotes [id]')].entries())
    if (list?.querySelector(`[href="#${note.id}"]`)) note.value = i + 1
    else note.remove()
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>('a[href*="/print/"]')) anchor.search = queryOf(choices)
}

if (paper?.dataset['subject']) cut(paper, JSON.parse(paper.dataset['subject']), paper.dataset['lang'])
for (const button of document.querySelectorAll('[data-do=print]')) button.addEventListener('click', () => print())
