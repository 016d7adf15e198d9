import type { CompiledConflict } from '../../content/model/schema/compiled.ts'
import { cites } from './cites.tsx'
import { byline } from './notes.tsx'
import type { Sourced } from './sourced.ts'

/** Accounts that differ, side by side with equal weight: what each says, who says so and when, and from where they speak. */
export function accounts(sourced: Sourced, conflict: CompiledConflict) {
  const { set, strings, level } = sourced
  const Heading = `h${level + 2}` as 'h4'
  // Of two passages of one document the second says nothing new about the voice.
  const voice = (n: number) => {
    const citation = set.citations[n]
    return citation && byline(citation, strings).join(strings.comma) + strings.stop + citation.vantage
  }
  return (
    <div class="accounts" part="accounts">
      <Heading class="quiet">{strings.whoSays}</Heading>
      {conflict.accounts.map((id) => {
        const claim = set.claims[id]
        return (
          claim && (
            <div class="account">
              <b>
                {claim.statement}
                {cites(sourced, claim.citations)}
              </b>
              {[...new Set(claim.citations.map(voice))].map((line) => (
                <span>{line}</span>
              ))}
            </div>
          )
        )
      })}
      {conflict.note && <p class="quiet">{conflict.note}</p>}
    </div>
  )
}
