import type { Options } from '../../../../content/model/play/options.ts'
import { select } from '../../../../content/model/play/select.ts'
import type { CompiledSet } from '../../../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../../../content/model/schema/compiledExplainer.ts'
import { loadData } from '../../../../widget/load.ts'
import { explainerFrame, type Figures, reserveOf, tallestFrame } from '../../heights/figures.ts'
import { copyIn } from './script/copying.ts'
import { offerLanguages, offerQuestions, readForm } from './script/form.ts'
import { previewIn } from './script/preview.ts'
import { type EmbedChoice, snippets } from './snippets.ts'

/** Measured heights at a width: the tallest state of a frame, and of a quiz its first question too. */
function heightsOf(figures: Figures, work: CompiledSet | CompiledExplainer, options: Options, width: number) {
  if (!('questions' in work)) return { height: explainerFrame(figures, work, width) }
  const chosen = select(work, options)
  const set = chosen.questions.length ? chosen : work
  return { height: tallestFrame(figures, set, options, width), reserve: reserveOf(figures, set) }
}

/** The languages of the work that is chosen, its own first. */
const languagesOf = (works: HTMLSelectElement) => works.selectedOptions[0]?.dataset['languages']?.split(' ') ?? []

/**
 * The snippet builder: what is copied and the preview follow the form. Addresses are those the page was reached at, so that
 * what it copies works wherever it is served.
 */
function build(root: HTMLElement, form: HTMLFormElement, stage: HTMLElement) {
  const { release, accent } = JSON.parse(root.dataset['place'] ?? '{}')
  const words = JSON.parse(root.dataset['words'] ?? '{}')
  const place = { origin: location.origin, release, ...(accent && { accent }) }
  const figures: Figures = JSON.parse(root.dataset['heights'] ?? '{}')
  const works = form.elements.namedItem('work') as HTMLSelectElement
  const ofQuiz = form.querySelector<HTMLFieldSetElement>('.of-quiz')
  const measured = document.getElementById('measured')
  const reset = copyIn(root, words)

  /** What is chosen, but for its options, which are read when they are needed. */
  let choice: Omit<EmbedChoice, 'options' | 'height' | 'reserve'> | undefined
  let work: CompiledSet | CompiledExplainer | undefined
  let turn = 0

  const write = () => {
    if (!choice || !work) return
    const { options, width } = readForm(form)
    const made = { ...choice, options, ...heightsOf(figures, work, options, width) }
    for (const [way, text] of Object.entries(snippets(made, place))) {
      const code = document.getElementById(`snippet-${way}`)
      if (code && text !== null && code.textContent !== text) {
        code.textContent = text
        reset()
      }
    }
    if (measured) measured.textContent = words.measured.replace('{w}', `${width}`).replace('{h}', `${made.height}`)
    show(made, width)
  }

  const show = previewIn(stage)

  const offer = ({ kind, id, lang }: Pick<EmbedChoice, 'kind' | 'id' | 'lang'>) => {
    works.value = `${kind}/${id}`
    offerLanguages(form, languagesOf(works), lang)
  }

  /** Reads what was chosen, in the language chosen. What cannot be read leaves everything as it was, the choice too. */
  const open = async () => {
    const [kind, id = ''] = works.value.split('/') as [EmbedChoice['kind'], string?]
    const languages = languagesOf(works)
    const [source = ''] = languages
    const lang = offerLanguages(form, languages)
    const mine = ++turn
    const folder = kind === 'quiz' ? 'sets' : 'explainers'
    const address = `/v1/${folder}/${id}${lang === source ? '' : `.${lang}`}.json`
    const found = await loadData<CompiledSet | CompiledExplainer>(address).catch(() => undefined)
    if (mine !== turn) return
    if (!found) {
      if (choice) offer(choice)
      return
    }
    work = found
    if (ofQuiz) ofQuiz.hidden = ofQuiz.disabled = kind !== 'quiz'
    offerQuestions(form, 'questions' in work ? work.questions.filter(({ withdrawn }) => !withdrawn) : [], lang)
    choice = { kind, id, title: work.title, source, lang }
    write()
  }

  form.addEventListener('change', ({ target }) => {
    const { name } = target as HTMLInputElement
    if (name === 'work' || name === 'lang') open()
    else write()
  })
  // Enter in a line is no reason to leave the page.
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    write()
  })
  for (const [kind, id] of new URLSearchParams(location.search)) {
    const value = `${kind}/${id}`
    if ([...works.options].some((option) => option.value === value)) works.value = value
  }
  open()
}

const root = document.getElementById('builder')
const form = root?.querySelector('form')
const stage = root?.querySelector<HTMLElement>('.stage')
if (root && form && stage) build(root, form, stage)
