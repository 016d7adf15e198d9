/**
 * What `npm run dev` adds to a page: problems of what is being written, whether it is a draft, and a reload after each
 * build. It is served by the dev server alone and is in no build.
 */
import type { Problem } from '../../content/compile/problem.ts'
import type { DevState } from './state.ts'

// The look's own colours where a page of ours is built; the browser's where none is yet.
const sheet = new CSSStyleSheet()
sheet.replaceSync(`
  :host { position: sticky; inset-block-end: 0; z-index: 9; display: block; color: var(--ink, CanvasText); background: var(--wash, Canvas);
    border-block-start: 2px solid var(--ink, CanvasText); font: .875rem/1.5 system-ui, sans-serif; max-block-size: 50vh; overflow: auto; overscroll-behavior: contain; }
  :host([hidden]) { display: none; }
  :host(.bad) { border-block-start-color: var(--wrong, #9c2f22); }
  div, summary { max-inline-size: 40rem; margin-inline: auto; box-sizing: border-box; padding: .65rem clamp(1.1rem, 4.5vw, 2.25rem); }
  summary { cursor: pointer; font-weight: 600; }
  summary span { font-weight: 400; }
  ol { max-inline-size: 40rem; box-sizing: border-box; margin: 0 auto; padding: 0 clamp(1.1rem, 4.5vw, 2.25rem) .9rem; list-style: none; }
  li { padding-block: .45rem; border-block-start: 1px solid var(--rule, GrayText); overflow-wrap: anywhere; }
  code, pre { font: .8125rem/1.5 ui-monospace, monospace; }
  code { display: block; color: var(--quiet, GrayText); }
  pre { margin: 0; white-space: pre-wrap; }
  :focus-visible { outline: 2px solid var(--accent, LinkText); outline-offset: -2px; }
`)

/** The id of the set that this page plays, if it plays one. */
const set = /\/quiz\/([^/]+)/.exec(location.pathname)?.[1]
const host = document.createElement('aside')
host.setAttribute('aria-label', 'While you write')
const root = host.attachShadow({ mode: 'open' })
root.adoptedStyleSheets = [sheet]
let built: number | undefined
let followed: number | undefined
let alarmed = false

function add(parent: Node, name: string, text = ''): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  parent.appendChild(element)
  return element
}

const isOurs = ({ file }: Problem) => file.endsWith(`sets/${set}.yml`)

/** This page's own problems first; then in the compiler's order. */
function list(problems: readonly Problem[], failure: string | undefined): HTMLElement {
  const ordered = add(document.createDocumentFragment(), 'ol')
  if (failure) add(add(ordered, 'li'), 'pre', failure)
  for (const { file, line, level, rule, found, expected, field } of [
    ...problems.filter(isOurs),
    ...problems.filter((one) => !isOurs(one)),
  ]) {
    const item = add(ordered, 'li')
    add(item, 'code', `${file}:${line}${field ? ` ${field}` : ''}`)
    item.append(`${level ? `${level}: ` : ''}${rule}: found ${found}, expected ${expected}`)
  }
  return ordered
}

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

function draw({ problems, failure, drafts, built }: DevState) {
  const errors = problems.filter(({ level }) => !level).length
  const warnings = problems.length - errors
  const bad = errors > 0 || failure !== undefined
  const isDraft = set !== undefined && drafts.includes(set)
  host.classList.toggle('bad', bad)
  const wasOpen = root.querySelector('details')?.open
  root.replaceChildren()
  host.hidden = !bad && !warnings && !isDraft
  if (!bad) alarmed = false
  if (host.hidden) return
  const draft = isDraft ? 'A draft: it is shown here alone until it says reviewed: true.' : ''
  if (!bad && !warnings) {
    add(root, 'div', draft)
    return
  }
  const details = add(root, 'details') as HTMLDetailsElement
  // What has just gone wrong opens by itself; closed by hand, it stays closed.
  details.open = (bad && !alarmed) || !!wasOpen
  alarmed = bad
  const said = failure ? 'The build broke.' : errors ? `${many(errors, 'problem')}.` : `${many(warnings, 'warning')}.`
  const shown = !bad ? '' : built ? ' What you see was built before.' : ' Nothing has been built yet.'
  add(add(details, 'summary', said), 'span', `${shown} ${draft}`)
  details.append(list(problems, failure))
}

/** Whether a file is this page’s: `quiz/x.html`, `sources/index.html`. */
const isHere = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '')}` === location.pathname

const events = new EventSource('/_dev/events')
events.addEventListener('message', ({ data }) => {
  const state: DevState = JSON.parse(data)
  if (built !== undefined && state.built !== built) location.reload()
  built = state.built
  if (followed !== undefined && state.followed !== followed && state.followers.some(isHere)) location.reload()
  followed = state.followed
  // A frame is part of another page: it is reloaded and says nothing.
  if (document.body.classList.contains('framed') || state.busy) return
  draw(state)
})
document.body.append(host)
