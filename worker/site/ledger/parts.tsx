import { byline } from '../../../widget/components/byline.ts'
import type { AllStrings as Strings } from '../../../widget/strings/full.ts'
import type { Edition } from '../edition.ts'
import {
  type AskedAt,
  askedAt,
  claimAt,
  inOwn,
  isStale,
  type LedgerClaim,
  type LedgerSource,
  ledgerDate,
  type PageScene,
} from '../scene.ts'
import { ClaimVoice } from './foreign.tsx'

export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A text with its count as the language groups it: “1,200 claims”. */
export const withCount = (text: string, n: number, { number }: Pick<Strings, 'number'>) => text.replace(`${n}`, number(n))

/** Publisher and date of a document, called probable where inferred: “Probably Financial Times, probably February 2024”. */
export const bylineOf = (source: LedgerSource, strings: Strings): string => upper(byline(source, strings).join(strings.comma))

/** `source/passage` as what is known of it; undefined when there is none. */
export function citedPassage(cite: string, { sources, edition }: Pick<PageScene, 'sources' | 'edition'>) {
  const [id = '', place = ''] = cite.split('/')
  const source = sources[id]
  const passage = source?.passages[place]
  return source && passage && { source, passage, page: `${edition.to(`/sources/${id}`)}#${place}` }
}

/** When a claim was, or held; nothing of what holds at all times. */
export function dateLine(claim: LedgerClaim, { words: { ledger }, strings }: Edition): string {
  const day = ledgerDate(claim)
  if (!day) return ''
  const date = strings.date(day)
  return claim.asOf ? ledger.asOf(date) : date
}

/** That a claim was due to be reviewed, and that its date is to be minded; nothing when it was not. */
export function staleLine(claim: LedgerClaim, { edition: { words, strings }, today }: PageScene): string | undefined {
  return claim.reviewBy && ledgerDate(claim) && isStale(claim, today)
    ? words.ledger.stale(strings.date(ledgerDate(claim)), strings.date(claim.reviewBy))
    : undefined
}

/** What was put right in a claim or of a document; its notes are in the language of what they are of. */
export function Corrections({ of, edition }: { of: Pick<LedgerClaim | LedgerSource, 'corrections' | 'lang'>; edition: Edition }) {
  const { words, strings } = edition
  return (of.corrections ?? []).map(({ date, note }) => (
    <p key={date + note} class="note">
      {words.corrected(strings.date(date)) + words.ledger.blank}
      <span {...inOwn(of.lang, edition)}>{note}</span>
    </p>
  ))
}

/** Where claims are asked, behind their number: a closed list, so that one can read past it. */
export function Questions({ of, scene }: { of: readonly string[]; scene: PageScene }) {
  const asked = of.map((question) => askedAt(question, scene)).filter((one): one is AskedAt => !!one)
  if (!asked.length) return null
  const { ledger } = scene.edition.words
  return (
    <details class="asked">
      <summary>{ledger.asked(asked.length)}</summary>
      <ul>
        {asked.map(({ href, stem, set, lang }) => (
          <li key={href + stem} {...(lang && inOwn(lang, scene.edition))}>
            <a href={href}>{stem}</a> <span class="note">{set}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/**
 * An account beside others: what it says, who says so, and in which paragraphs. On the page of its topic's claims (`here`, the
 * topic) a link is no more than a fragment, so that a filter in the address stays.
 */
export function Account({ id, scene, here }: { id: string; scene: PageScene; here?: string }) {
  const { claims, edition } = scene
  const { strings } = edition
  const claim = claims[id]
  if (!claim) return null
  return (
    <li>
      <a href={here === claim.topic ? `#${id}` : claimAt(id, scene)} {...inOwn(claim.lang, edition)}>
        {claim.statement}
      </a>
      <span class="note">
        <ClaimVoice claim={claim} edition={edition} />
        {edition.words.ledger.blank}
        {claim.cites.map((cite) => {
          const found = citedPassage(cite, scene)
          if (!found) return null
          const { source, passage, page } = found
          return (
            <>
              {bylineOf(source, strings) + strings.comma}
              <a href={page}>{strings.paragraph(passage.paragraph)}</a>
              {strings.stop}
            </>
          )
        })}
      </span>
    </li>
  )
}
