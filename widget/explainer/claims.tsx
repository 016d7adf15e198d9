import { Cites } from '../components/Cites.tsx'
import { foreign } from '../components/foreign.tsx'
import type { Sourced } from '../components/sourced.ts'
import { entryId } from './entry.ts'
import { PartySign, partyName, partyOf, tintOf } from './parties.tsx'
import type { SectionScene } from './types.ts'

/** Whether a date is a day, and not a span that one lies in. */
const isDay = (edtf: string) => edtf.length === 10

/** A section as the notes know it: notes and numerals are a quiz's own. */
export const sourced = ({ explainer, section, ...scene }: SectionScene): Sourced => ({
  ...scene,
  set: explainer,
  question: section,
})

/** The claim that has overtaken one, unless the section tells it itself. */
export function successor({ explainer, section }: SectionScene, id: string): string | undefined {
  const next = explainer.claims[id]?.supersededBy
  return next && !section.claims.includes(next) ? next : undefined
}

/** What stands under a claim: that it is our reading, what holds since then, and how its date was settled. A note on a reading says itself that it is ours. */
export function asides(scene: SectionScene, id: string) {
  const { explainer, strings } = scene
  const claim = explainer.claims[id]
  const later = explainer.claims[successor(scene, id) ?? '']
  return (
    <>
      {claim?.voice === 'inferred' && !claim.note && <p class="aside">{strings.ourReading}</p>}
      {later && (
        <p class="aside">
          {strings.sinceThen} {foreign(later.statement, later.lang)}
          <Cites sourced={sourced(scene)} of={later.citations} />
        </p>
      )}
      {claim?.note && <p class={claim.voice === 'inferred' ? 'aside' : 'quiet'}>{foreign(claim.note, claim.lang)}</p>}
    </>
  )
}

/** A claim as an item of a list; where dates are the thread, an entry that the axis leads to, with its date before it. */
export function claimItem(scene: SectionScene, id: string, date?: string) {
  const { explainer, strings } = scene
  const claim = explainer.claims[id]
  if (!claim) return null
  const party = date ? partyOf(scene, id) : 0
  const open = !date || !isDay(date)
  const shape = `${open ? 'span' : 'day'} ${tintOf(party) ?? ''}`.trim()
  const entry = date ? { id: entryId(scene, id), tabIndex: -1, class: shape } : {}
  return (
    <li key={id} part="claim" {...entry}>
      {party > 0 && <PartySign party={party} open={open} />}
      {date && (
        <p class="when">
          {strings.date(date)}
          {party > 0 && <span> {partyName(scene, party)}</span>}
        </p>
      )}
      <div>
        <p>
          {foreign(claim.statement, claim.lang)}
          <Cites sourced={sourced(scene)} of={claim.citations} />
        </p>
        {asides(scene, id)}
      </div>
    </li>
  )
}
