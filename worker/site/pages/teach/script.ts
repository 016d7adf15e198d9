/**
 * The teachers' page: its link, the words for it and its QR code follow the form. The form works without this: sent, it
 * opens what was chosen.
 */
import { queryOf } from '../../../../content/model/play/query.ts'
import { choicesOf, linkOf, type Subject, shares } from './link.ts'
import { inWords, type Phrases } from './phrases.ts'
import { keeping } from './script/keep.ts'
import { redraw } from './script/redraw.ts'
import { starts } from './script/start.ts'

/** Without those that are mistaken for one another when an address is read aloud. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A seed of four characters: enough for every class to have its own, and short enough to read aloud. */
const newSeed = () => [...crypto.getRandomValues(new Uint8Array(4))].map((n) => LETTERS[n % LETTERS.length]).join('')

const form = document.querySelector<HTMLFormElement>('.teach .beside form')
const section = document.querySelector<HTMLElement>('.teach .link')
const find = <E extends Element = HTMLElement>(selector: string) => section?.querySelector<E>(selector)

/** The link that the form stands for, where this page is. */
let link = ''

function follow(told: { subject: Subject; phrases: Phrases }, keep: ReturnType<typeof keeping> | undefined) {
  if (!form || !section) return
  find('.actions [role=status]')?.replaceChildren()
  const choices = choicesOf(new FormData(form), told.subject)
  link = location.origin + linkOf(told.subject, choices)
  const words = inWords(told.phrases, told.subject, choices)
  const status = find('.told')
  // Set only when it changes, as what is set is read out.
  if (status && status.textContent !== words) status.textContent = words
  const anchor = find<HTMLAnchorElement>('.address a')
  if (anchor) anchor.textContent = anchor.href = link
  for (const [name, address] of Object.entries(shares))
    find<HTMLAnchorElement>(`[data-share=${name}]`)?.setAttribute('href', address(link))
  redraw(find('svg.qr'), link)
  if (keep) find('.keep a')?.setAttribute('href', keep.link(choices))
  // On paper the language is that of a page, not an option.
  const { lang = told.subject.language, ...rest } = choices
  for (const paper of document.querySelectorAll<HTMLAnchorElement>('[data-papers]')) {
    const papers: Record<string, string> = JSON.parse(paper.dataset['papers'] ?? '{}')
    paper.href = (papers[lang] ?? papers[told.subject.language] ?? '') + queryOf(rest)
  }
}

/** Hands a file to the reader, as a click on a link to it would. Its address goes with the page. */
function save(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
}

if (form && section) {
  const told = { subject: JSON.parse(section.dataset['subject'] ?? ''), phrases: JSON.parse(section.dataset['phrases'] ?? '') }
  const kept = document.querySelector<HTMLElement>('.teach .since')
  const keep = kept ? keeping(kept, form, told.subject) : undefined
  const again = () => follow(told, keep)
  const open = () => {
    keep?.open()
    again()
  }
  const seed = form.elements.namedItem('shuffle') as HTMLInputElement
  const does: Record<string, (button: HTMLElement) => void> = {
    shuffle: () => {
      seed.value = newSeed()
      again()
    },
    copy: (button) => {
      const status = button.nextElementSibling
      const say = (text = '') => {
        if (status) status.textContent = text
      }
      say()
      // Where the clipboard is refused, the link is there to be copied by hand.
      navigator.clipboard?.writeText(link).then(
        () => say(button.dataset['done']),
        () => {},
      )
    },
    save: () => save(`${told.subject.id}.svg`, new XMLSerializer().serializeToString(find<SVGElement>('svg.qr') ?? section)),
    print: () => print(),
  }
  seed.addEventListener('input', () => {
    // What a seed cannot hold is not taken, so that what is seen is what the link says.
    const value = seed.value.toLowerCase().replace(/[^a-z0-9]/g, '')
    if (value !== seed.value) seed.value = value
  })
  form.addEventListener('input', again)
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.teach [data-do]') : null
    if (button) does[button.dataset['do'] ?? '']?.(button)
  })
  const starting = document.querySelector<HTMLElement>('.teach .start')
  if (starting) starts(starting, told.subject, () => choicesOf(new FormData(form), told.subject))
  // A form that the browser brought back is filled in already.
  addEventListener('pageshow', again)
  addEventListener('hashchange', open)
  open()
}
