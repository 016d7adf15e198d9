/// <reference path="../../../widget/css.d.ts" />
/**
 * The development page of every state: each is a quiz of its own in a shadow root, drawn by the widget's own code and
 * played on like any other. `?state=ID` shows one alone; `theme` is light or dark, `width` narrows the column.
 */
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledSet, Index } from '../../../content/model/schema/compiled.ts'
import { mount } from '../../../widget/mount.tsx'
import { waysFrom } from '../../../widget/options.ts'
import { interfaceLanguages, stringsOf } from '../../../widget/strings/all.ts'
import css from '../../../widget/styles/index.css?inline'
import { type QuizState, states } from './list.ts'

const query = new URLSearchParams(location.search)
const { origin = '' } = document.documentElement.dataset
const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

const read = async <T>(path: string): Promise<T> => (await fetch(`${origin}/v1/${path}`)).json()

/** Every set, in its own language and in translation. */
async function allSets(): Promise<CompiledSet[]> {
  const { sets } = await read<Index>('index.json')
  const files = sets.flatMap(({ id, languages: [, ...others] }) => [id, ...others.map((lang) => `${id}.${lang}`)])
  return Promise.all(files.map((file) => read<CompiledSet>(`sets/${file}.json`)))
}

/** Chooses an answer as a reader does, by the inputs; an order is moved by its selects, whose places the answer gives. */
async function choose(root: ShadowRoot, id: string, answer: Answer) {
  const field = (name: string) => root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)
  const set = (name: string, value: string) => {
    const one = field(name)
    if (!one) return
    one.value = value
    for (const type of ['input', 'change']) one.dispatchEvent(new Event(type, { bubbles: true }))
  }
  if (field(`q.${id}`)?.matches('[type=radio], [type=checkbox]')) {
    for (const value of [answer].flat())
      root.querySelector<HTMLInputElement>(`[name="q.${id}"][value="${value}"]`)?.setAttribute('checked', '')
  } else if (Array.isArray(answer))
    for (const [i, item] of answer.entries()) {
      set(`q.${id}.${item}`, String(i + 1))
      // Each move is drawn before the next one counts places.
      await new Promise((done) => setTimeout(done))
    }
  else if (typeof answer === 'object') for (const [left, right] of Object.entries(answer)) set(`q.${id}.${left}`, right)
  else set(`q.${id}`, String(answer))
}

async function draw(section: HTMLElement, state: QuizState) {
  if (state.missing) {
    const element = document.createElement('footnote-quiz')
    element.setAttribute('quiz', 'no-such-quiz')
    element.className = 'quiz'
    section.append(element)
    const script = document.createElement('script')
    script.src = `${origin}/embed.js`
    document.head.append(script)
    // It is fetched when it comes near the viewport.
    element.scrollIntoView()
    await new Promise((done) => element.addEventListener('footnote:error', done, { once: true }))
    scrollTo(0, 0)
    return
  }
  const { set, question, options, status = {}, round = set.questions.map(({ id }) => id), chosen } = state
  const host = document.createElement('div')
  host.className = 'quiz'
  section.append(host)
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  const ways = { ...waysFrom(() => null), ...options }
  const strings = stringsOf(set.language)
  const at = {
    base: origin,
    strings: { ask: strings, tell: strings },
    level: 2,
    emit: () => {},
    page: `${origin}/quiz/${set.id}`,
  }
  const quiz = (await mount(root, set, ways, at)).quiz()
  const telling = await quiz?.props.fetchTelling?.()
  const { kept, notices, empty } = state
  const first = Object.entries(status).flatMap(([id, one]) => (one.phase === 'revealed' ? [[id, one.graded] as const] : []))
  quiz?.setState({
    telling,
    status,
    tries: { first: Object.fromEntries(first), again: {} },
    round,
    at: question === undefined ? round.length : round.indexOf(question),
    drawn: question === undefined ? [] : [question],
    ...(kept && { kept }),
    ...(notices && { notices }),
    ...(empty && { lacking: question }),
  })
  await new Promise((done) => setTimeout(done))
  if (chosen !== undefined && question) await choose(root, question, chosen)
}

const main = document.querySelector('main') as HTMLElement
const only = query.get('state')
const { theme, width } = { theme: query.get('theme') ?? '', width: query.get('width') ?? '' }
document.documentElement.classList.add(...[theme, width && `w${width}`].filter(Boolean))
const all = states(
  await allSets(),
  [...interfaceLanguages.keys()].filter((name) => name !== 'en'),
)
for (const state of all.filter(({ id }) => !only || id === only)) {
  const section = document.createElement('section')
  section.id = state.id
  const heading = document.createElement('h2')
  const link = document.createElement('a')
  link.href = `?${new URLSearchParams({ ...Object.fromEntries(query), state: state.id })}`
  link.textContent = state.id
  heading.append(link)
  section.append(heading)
  main.append(section)
  await draw(section, state)
}
// What waits for the page waits for this; and what wants them by name reads them.
document.documentElement.dataset['states'] = all.map(({ id }) => id).join(' ')
