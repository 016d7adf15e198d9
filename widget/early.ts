/// <reference lib="dom" />
import { REDRAWN } from './redrawn.ts'

/**
 * Inlined in the head of a page that has a quiz, so that it runs before anything can be pressed: “Check” pressed before the
 * quiz is taken over would post the whole form, and show every key. The press is noted at its button, and page.ts makes it
 * good. Where the script cannot come or be read, the form is posted as it is.
 *
 * While `data-early` stands at the root, presses are held back. A frame whose options ask for another rendering than the
 * server’s shows nothing meanwhile: a choice made in what is to be replaced would be lost.
 */
const { dataset } = document.documentElement
const query = new URLSearchParams(location.search)
const redraws = /^\/frame\/(?!.*\/play$)/.test(location.pathname) && REDRAWN.some((name) => query.has(name))

// A browser without modules never takes the quiz over.
if ('noModule' in HTMLScriptElement.prototype) dataset['early'] = redraws ? 'redraws' : ''

// Of Enter in a field, too, a click is made; a form in a sandbox without `allow-forms` never comes to its submit event.
addEventListener('click', (event) => {
  const button = dataset['early'] !== undefined && (event.target as Element).closest('[type=submit]')
  if (!button || event.defaultPrevented) return
  event.preventDefault()
  button.setAttribute('data-pressed', '')
})

// While it is captured: what fails to load says so at its element alone.
addEventListener(
  'error',
  ({ target }) => {
    if (dataset['early'] === undefined || (target instanceof Element && target.tagName !== 'SCRIPT')) return
    delete dataset['early']
    document.querySelector<HTMLButtonElement>('[data-pressed]')?.form?.submit()
  },
  true,
)
