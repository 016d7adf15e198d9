import type { CompiledConflict } from '../../content/model/schema/compiled.ts'
import type { Asked } from '../quiz/types.ts'
import { cites } from './cites.tsx'
import { byline } from './notes.tsx'

/** Accounts that differ, side by side with equal weight: what each says, who says so and when, and from where they speak. */
export function accounts(asked: Asked, conflict: CompiledConflict) {
  const { set, strings, level } = asked
  const Heading = `h${level + 2}` as 'h4'
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
                {cites(asked, claim.citations)}
              </b>
              {claim.citations.map((n) => {
                const citation = set.citations[n]
                return citation && <span>{byline(citation, strings).join(strings.comma) + strings.stop + citation.vantage}</span>
              })}
            </div>
          )
        )
      })}
      {conflict.note && <p class="quiet">{conflict.note}</p>}
    </div>
  )
}
