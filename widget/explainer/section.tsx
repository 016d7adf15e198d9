import { placesOf } from '../../content/model/play/ground.ts'
import { Accounts } from '../components/Accounts.tsx'
import { Sources } from '../components/Sources.tsx'
import { claimItem, sourced, successor } from './claims.tsx'
import { figuresSection } from './figures.tsx'
import { mapSection } from './map.tsx'
import { PartySign, partyKey, partyOf, tintOf } from './parties.tsx'
import { peopleSection } from './people.tsx'
import { proseSection } from './prose.tsx'
import { timelineSection } from './timeline.tsx'
import type { ExplainerScene, SectionScene } from './types.ts'

/** How the voice of an account is drawn. */
function sideOf(scene: SectionScene, claim: string) {
  const party = partyOf(scene, claim, 'says')
  return { tint: tintOf(party), sign: party > 0 && <PartySign party={party} /> }
}

/** What a section shows, by its kind; of a kind this version does not know, the claims. */
function body(scene: SectionScene) {
  const { section, explainer, strings } = scene
  const conflict = explainer.conflicts[section.conflict ?? '']
  switch (section.kind) {
    case 'timeline':
      return timelineSection(scene)
    case 'people':
      return peopleSection(scene)
    case 'figures':
      return figuresSection(scene)
    case 'map':
      return mapSection(scene)
    default:
      return (
        <>
          {section.claims.length > 0 && <ul class="rows">{section.claims.map((id) => claimItem(scene, id))}</ul>}
          {conflict && <p class="quiet">{strings.differ[conflict.kind]}</p>}
          {conflict && partyKey(scene, conflict.accounts, 'says')}
          {conflict && <Accounts sourced={sourced(scene)} conflict={conflict} side={(claim) => sideOf(scene, claim)} />}
        </>
      )
  }
}

/** The places of every passage a section cites, in rising order. */
function cited(scene: SectionScene): number[] {
  const { section, explainer } = scene
  const shown = section.claims.flatMap((id) => [id, successor(scene, id) ?? ''])
  const accounts = explainer.conflicts[section.conflict ?? '']?.accounts ?? []
  const told = [...shown, ...accounts].flatMap((id) => explainer.claims[id] ?? [])
  return placesOf([...told, ...(section.prose ?? [])])
}

/** One section: heading and lead, what it shows, its notes, and a question to check oneself by. */
export function drawSection(scene: ExplainerScene, section: SectionScene['section']) {
  const { strings, base, level, away } = scene
  const { id, heading, lead, check } = section
  const all: SectionScene = { ...scene, section }
  const Heading = `h${level + 1}` as 'h2'
  return (
    <section key={id} id={id} part="section">
      <Heading>{heading}</Heading>
      {lead && <p class="lead">{lead}</p>}
      {proseSection(all)}
      {body(all)}
      <Sources sourced={sourced(all)} of={cited(all)} />
      {check && (
        <p class="check" part="check">
          <b>{strings.check}</b>{' '}
          <a
            href={`${base}${check.page ?? `/quiz/${check.set}`}#${check.question}`}
            {...(away && { target: '_blank', rel: 'noopener' })}
          >
            {check.type === 'truefalse' && `${strings.trueOrFalse} `}
            {check.stem}
            {away && <span class="sr"> {strings.newTab}</span>}
          </a>{' '}
          {check.statement && <q>{check.statement}</q>}{' '}
          {check.asOf && <span class="quiet">{strings.asOf(strings.date(check.asOf))}</span>}
        </p>
      )}
    </section>
  )
}
