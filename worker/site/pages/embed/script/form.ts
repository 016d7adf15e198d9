import { type Options, readOptions } from '../../../../../content/model/play/options.ts'

/** What the form asks for; fields that are not understood are marked, and left out. */
export interface FormValues {
  options: Options
  /** Of the column, in CSS pixels. */
  width: number
}

/** The width where none is understood: a quiz's own column. */
const WIDTH = 640

const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name)

/** Marks a field, and says so beside it, where its reader is told of it. */
function mark(form: HTMLFormElement, name: string, bad: boolean) {
  const input = field(form, name)
  if (!(input instanceof HTMLInputElement)) return
  input.setAttribute('aria-invalid', `${bad}`)
  const note = document.getElementById(`bad-${name}`)
  if (note) note.textContent = bad ? (note.dataset['bad'] ?? '') : ''
}

export function readForm(form: HTMLFormElement): FormValues {
  const data = new FormData(form)
  // The language is in the address; of several questions the ids are joined.
  const { options, bad } = readOptions((name) => (name !== 'lang' && data.has(name) ? data.getAll(name).join(',').trim() : null))
  const width = Number(data.get('width'))
  const known = width >= 240 && width <= 1200
  const wrong = new Set<string>(bad.map((one) => one.field))
  for (const name of ['limit', 'shuffle', 'accent']) mark(form, name, wrong.has(name))
  mark(form, 'width', !known)
  return { options, width: known ? Math.round(width) : WIDTH }
}

/** Offers these languages, each by its own name, and keeps the one that was chosen, or is named, if it is among them. */
export function offerLanguages(form: HTMLFormElement, languages: readonly string[], lang?: string): string {
  const select = field(form, 'lang') as HTMLSelectElement
  const before = lang ?? select.value
  const chosen = languages.includes(before) ? before : (languages[0] ?? '')
  select.replaceChildren(
    ...languages.map((lang) => {
      const option = new Option(new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang, lang)
      option.lang = lang
      option.selected = lang === chosen
      return option
    }),
  )
  return chosen
}

/** Offers these questions to choose among; those ticked before stay so. */
export function offerQuestions(form: HTMLFormElement, questions: readonly { id: string; stem: string }[], lang: string) {
  const ticked = new Set(new FormData(form).getAll('questions'))
  const group = document.getElementById('questions')
  if (!group) return
  group.lang = lang
  group.replaceChildren(
    ...questions.map(({ id, stem }) => {
      const input = document.createElement('input')
      Object.assign(input, { type: 'checkbox', name: 'questions', value: id, checked: ticked.has(id) })
      const label = document.createElement('label')
      label.className = 'tick'
      label.append(input, ' ', stem)
      return label
    }),
  )
}
