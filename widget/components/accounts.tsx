import type { Scene } from '../quiz/types.ts'
import { cites } from './cites.tsx'
import { byline } from './notes.tsx'

/** Accounts that differ, side by side with equal weight: what each says, who says so and when, and from where they speak. */
export function accounts(scene: Scene, question: string, conflict: string) {
  const { set, strings, level } = scene
  const found = set.conflicts[conflict]
  if (!found) return null
  const Heading = `h${level + 2}` as 'h4'
  return (
    <div class="accounts" part="accounts">
      <Heading>{strings.whoSays}</Heading>
      {found.accounts.map((id) => {
        const claim = set.claims[id]
        if (!claim) return null
        const cited = claim.citations.flatMap((n) => set.citations[n] ?? [])
        return (
          <div key={id} class="account">
            <b>
              {claim.statement}
              {cites(scene, question, claim.citations)}
            </b>
            {cited.map((citation) => (
              <span key={citation.source}>
                {byline(citation, strings).join(', ')}. {citation.vantage}
              </span>
            ))}
          </div>
        )
      })}
      {found.note && <p>{found.note}</p>}
    </div>
  )
}
