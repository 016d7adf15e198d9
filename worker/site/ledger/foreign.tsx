import type { ComponentChild, ComponentChildren } from 'preact'
import type { Edition } from '../edition.ts'
import { inOurs, inOwn, type LedgerClaim } from '../scene.ts'
import { voiceBeside, voiceOf } from './voice.ts'

/** Words that may be in another language than the page. */
export function Foreign({ text, lang, edition }: { text: string; lang: string; edition: Edition }) {
  return lang === edition.lang ? text : <span {...inOwn(lang, edition)}>{text}</span>
}

/** Words of the pages' own on the page of a set whose language they may not speak. */
export function Ours({ edition, children }: { edition: Edition; children: ComponentChildren }) {
  const own = inOurs(edition)
  return own.lang ? <span {...own}>{children}</span> : children
}

/** A sentence of the page around words that may be in another language: “Judgement of: …”. */
export function Around({ text, words, lang, edition }: { text: string; words: string; lang: string; edition: Edition }) {
  const at = lang === edition.lang || !words ? -1 : text.indexOf(words)
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <Foreign text={words} lang={lang} edition={edition} />
      {text.slice(at + words.length)}
    </>
  )
}

/** Who speaks, in a sentence; `beside` the claim's note, nothing where that says it. */
export function ClaimVoice({ claim, edition, beside }: { claim: LedgerClaim; edition: Edition; beside?: boolean }) {
  const text = beside ? voiceBeside(claim, edition) : voiceOf(claim, edition)
  return text ? <Around text={text} words={claim.by ?? ''} lang={claim.lang} edition={edition} /> : null
}

/** Sentences one after another. */
export function Sentences({ of, edition }: { of: readonly ComponentChild[]; edition: Edition }) {
  return of.filter(Boolean).map((one, i) => (
    <>
      {i > 0 && edition.words.ledger.blank}
      {one}
    </>
  ))
}
