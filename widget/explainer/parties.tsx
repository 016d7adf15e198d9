import type { ExplainerScene } from './types.ts'

/**
 * The shapes of a topic's parties, by their place in its list. A circle is of none of them: it is the mark of a time line that
 * tells nobody apart.
 */
const shapes = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0',
  'M-4.2-4.2h8.4v8.4h-8.4z',
  'M0-5.4 5.4 0 0 5.4-5.4 0z',
  'M0-5 5.2 4.2H-5.2z',
  'M-1.8-5h3.6v3.2H5v3.6H1.8V5h-3.6V1.8H-5v-3.6h3.2z',
]

/** The place of the party that acts or counts in a claim, or whose voice it `says`, from 1; 0 where it is of none. */
export const partyOf = ({ explainer }: ExplainerScene, claim: string, what: 'acts' | 'says' = 'acts'): number =>
  1 + (explainer.parties?.findIndex((party) => party[what].includes(claim)) ?? -1)

/** What the party at a place is called. */
export const partyName = ({ explainer }: ExplainerScene, party: number): string | undefined =>
  explainer.parties?.[party - 1]?.name

/** The class that gives what is within a party's tint; undefined for what is of none. */
export const tintOf = (party: number): string | undefined => (party ? `p${party}` : undefined)

/** A party's shape, in the tint of what it stands in. The word is beside it or in the key, so it is not read out. */
export const PartySign = ({ party, open, ...place }: { party: number; open?: boolean; x?: string; y?: string }) => (
  <svg class={open ? 'sign open' : 'sign'} viewBox="-5.5 -5.5 11 11" width="0.9em" height="0.9em" aria-hidden="true" {...place}>
    <path d={shapes[party]} />
  </svg>
)

/** Which shape and tint is whose, over a drawing that tells parties apart; nothing where there is but one to tell of. */
export function partyKey(scene: ExplainerScene, claims: readonly string[], what?: 'says') {
  const there = [...new Set(claims.map((id) => partyOf(scene, id, what)))].sort((a, b) => (a || 9) - (b || 9))
  return (
    there.length > 1 && (
      <ul class="key">
        {there.map((party) => (
          <li key={party} class={tintOf(party)}>
            <PartySign party={party} />
            {partyName(scene, party) ?? scene.strings.others}
          </li>
        ))}
      </ul>
    )
  )
}
