import type { Options } from '../../../../../content/model/play/options.ts'
import { sayIn } from '../../../../../content/model/play/say/index.ts'
import { changesSince, type KeptSelection, keptFragment, type Prints, readKept } from '../kept.ts'
import type { Subject } from '../link.ts'
import type { teaching } from '../words.ts'

type Said = (typeof teaching)['kept']['said']

/** Chooses in the form what was chosen; what is not in it any more is left. */
function choose(form: HTMLFormElement, choices: Options) {
  form.reset()
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement)) continue
    const value = choices[field.name as keyof Options]
    if (value === undefined || field.type === 'hidden') continue
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = [value].flat().includes(field.value)
    else field.value = String(value)
  }
}

/** The day here, as a date input has it. */
const today = () => new Date().toLocaleDateString('sv')

/**
 * A selection that is kept: `link` is its address for a bookmark; `open` brings it back where the address of the page has one,
 * and says in `section` what has changed since.
 */
export function keeping(section: HTMLElement, form: HTMLFormElement, subject: Subject) {
  const prints: Prints = JSON.parse(section.dataset['prints'] ?? '{}')
  const said: Said = JSON.parse(section.dataset['words'] ?? '{}')
  const stem = (id: string) => form.querySelector(`[value="${id}"] + span > span`)?.textContent ?? id

  function tell(kept: KeptSelection) {
    const changes = changesSince(kept, prints)
    const lines = (['changed', 'gone', 'fresh'] as const).flatMap((what) =>
      changes[what].map((id) => said[what].replace('{stem}', stem(id)).replace('{id}', id)),
    )
    const date = sayIn(document.documentElement.lang).date(kept.day)
    const text = document.createElement('p')
    text.textContent = said[lines.length ? 'since' : 'same'].replace('{date}', date)
    const list = document.createElement('ul')
    for (const line of lines) list.append(Object.assign(document.createElement('li'), { textContent: line }))
    section.hidden = false
    section.querySelector('[role=status]')?.replaceChildren(text, ...(lines.length ? [list] : []))
  }

  return {
    link: (choices: Options) => location.pathname + keptFragment(subject, choices, prints, today()),
    open: () => {
      const kept = readKept(location.hash)
      if (!kept) return
      choose(form, kept.choices)
      tell(kept)
    },
  }
}
