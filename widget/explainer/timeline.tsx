import { span } from '../../content/model/play/dates.ts'
import { Axis } from './axis.tsx'
import { claimItem } from './claims.tsx'
import { partyKey } from './parties.tsx'
import type { SectionScene } from './types.ts'

interface Event {
  id: string
  date: string
}

/** Events by the year they begin in, both in the order given. */
function byYear(events: readonly Event[]): [year: string, events: Event[]][] {
  const years = new Map<string, Event[]>()
  for (const event of events) {
    const year = span(event.date)?.first.slice(0, 4) ?? ''
    years.set(year, [...(years.get(year) ?? []), event])
  }
  return [...years]
}

/**
 * Events in the order of their dates, down a line: the year once at its head, beside each entry a dot, or an open bar where the
 * day is not known. The axis above them is to scale.
 */
export function timelineSection(scene: SectionScene) {
  const { section, explainer, strings } = scene
  const events = section.claims.flatMap((id) => {
    const claim = explainer.claims[id]
    return claim ? [{ id, date: claim.asOf ?? claim.when ?? '' }] : []
  })
  return (
    <>
      {partyKey(scene, section.claims)}
      <figure part="timeline">
        <Axis of={scene} claims={events} />
        <figcaption>{strings.toScale}</figcaption>
      </figure>
      <ol class="years">
        {byYear(events).map(([year, all]) => (
          <li key={year}>
            <p class="year">{strings.tick(year)}</p>
            <ol class="rows dated">{all.map(({ id, date }) => claimItem(scene, id, date))}</ol>
          </li>
        ))}
      </ol>
    </>
  )
}
