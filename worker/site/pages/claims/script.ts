/**
 * Filters the claims of our ledger page in place. It runs right after the form, before the claims are read: an address
 * that holds a filter never shows what the filter leaves out, and nothing moves at load. Hiding is one rule of a sheet of
 * its own, which a strict policy allows and which holds for claims that are yet to arrive.
 */
import { localeOf } from '../../../../content/model/play/say/locale.ts'

const form = document.getElementById('filter') as HTMLFormElement | null

function filter(form: HTMLFormElement): void {
  const names = ['source', 'year', 'voice', 'kind', 'conflict']
  const status = form.querySelector('[role=status]') as HTMLElement
  const all = status.textContent
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)

  /** The fields in use, in the order of the form. */
  const chosen = () =>
    names.flatMap((name) => new FormData(form).getAll(name).flatMap((value) => (value ? [[name, `${value}`]] : [])))

  function apply(): void {
    const fields = chosen()
    // Quoted, since a year is no identifier.
    const fits = `.entry${fields.map(([name, value]) => `[data-${name}~="${value}"]`).join('')}`
    // The claim that the address names is shown whatever is chosen: a link to it leads to it.
    const kept = `:is(${fits}, #${CSS.escape(location.hash.slice(1)) || 'filter'})`
    sheet.replaceSync(fields.length ? `.entry:not(${kept}),.year:not(:has(${kept})){display:none}` : '')
    if (document.readyState === 'loading') return
    const shown = document.querySelectorAll(fits).length
    const { shown: some = '', none = '' } = status.dataset
    status.textContent = fields.length
      ? shown
        ? some.replace('{n}', shown.toLocaleString(localeOf(document.documentElement.lang)))
        : none
      : all
  }

  function change(): void {
    const query = new URLSearchParams(chosen()).toString()
    history.replaceState(null, '', location.pathname + (query && `?${query}`))
    apply()
  }

  const query = new URLSearchParams(location.search)
  for (const name of names) {
    const field = form.elements.namedItem(name)
    const value = query.get(name) ?? ''
    if (field instanceof HTMLSelectElement) {
      field.value = value
      // What the form does not offer filters nothing.
      if (field.selectedIndex < 0) field.value = ''
    } else if (field instanceof HTMLInputElement) field.checked = value === field.value
  }
  form.addEventListener('change', change)
  // The fields are put back only after this event.
  form.addEventListener('reset', () => setTimeout(change))
  form.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', () => {
    apply()
    // The browser looked for it while it was hidden.
    document.getElementById(location.hash.slice(1))?.scrollIntoView()
  })
  addEventListener('DOMContentLoaded', apply)
  apply()
}

/** On the page of the topics: a link to a claim from when all stood here, `#{claim}`, leads to the page of its topic. */
async function lead(): Promise<void> {
  const id = location.hash.slice(1)
  if (!id || document.getElementById(id)) return
  const { claims } = await (await fetch('/v1/claims.json')).json()
  if (Object.hasOwn(claims, id)) location.replace(`${location.pathname}/${claims[id].topic}#${id}`)
}

if (form) filter(form)
else lead().catch(() => {})
