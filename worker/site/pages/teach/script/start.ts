import type { Options } from '../../../../../content/model/play/options.ts'
import type { MOST } from '../../../../classes/shared/shapes.ts'
import type { Subject } from '../link.ts'
import { questionIdsOf } from '../link.ts'

/** Days that a class is kept at most; the type holds it to the server's. Homework ends on a day within them. */
const KEPT: (typeof MOST)['days'] = 31

/** The day here, so many days from now, as a date input has it. */
function dayIn(days: number): string {
  const day = new Date()
  day.setDate(day.getDate() + days)
  return day.toLocaleDateString('sv')
}

/** The end of a day where the teacher is. */
const endOf = (day: string) => new Date(`${day}T23:59:59`).toISOString()

/** What `POST /v1/classes` is sent for a form and what is chosen in the other one. */
export function newClass(fields: { get(name: string): unknown }, subject: Subject, choices: Options): Record<string, unknown> {
  const pace = fields.get('pace') === 'self' ? 'self' : 'teacher'
  const until = fields.get('until')
  const { shuffle, lang } = choices
  return {
    set: subject.id,
    questions: questionIdsOf(subject, choices),
    ...(shuffle && { shuffle }),
    ...(lang && { lang }),
    pace,
    ...(pace === 'self' && typeof until === 'string' && until && { until: endOf(until) }),
    names: fields.get('names') === 'own' ? 'own' : 'made',
  }
}

/** Starts a class when its form is sent, and goes to its wall. `chosen` is what the other form holds by then. */
export function starts(section: HTMLElement, subject: Subject, chosen: () => Options): void {
  const form = section.querySelector('form')
  const status = section.querySelector('[role=status]')
  const until = form?.elements.namedItem('until') as HTMLInputElement | null
  let busy = false
  form?.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (busy) return
    // The page may have been open since yesterday. Out of sight, as for a class at the teacher's pace, the day counts for nothing.
    if (until?.offsetParent) {
      Object.assign(until, { min: dayIn(0), max: dayIn(KEPT - 1) })
      if (!until.reportValidity()) return
    }
    busy = true
    status?.replaceChildren()
    const body = JSON.stringify(newClass(new FormData(form), subject, chosen()))
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch('/v1/classes', { method: 'POST', headers, body }).catch(() => undefined)
    busy = false
    if (response?.status === 201) {
      const { code, teacher } = await response.json()
      // The token is in the fragment, which no server is sent.
      location.assign(`${section.dataset['wall']}#${code}.${teacher}`)
    } else {
      const changed = response?.status === 400 || response?.status === 410
      if (status) status.textContent = section.dataset[changed ? 'withdrawn' : 'refused'] ?? ''
    }
  })
}
