import { accounts } from '../components/accounts.tsx'
import { byline, notes } from '../components/notes.tsx'
import { sourced, successor, told } from './claims.tsx'
import { figures } from './figures.tsx'
import { map } from './map.tsx'
import { people } from './people.tsx'
import { prose } from './prose.tsx'
import { timeline } from './timeline.tsx'
import type { Scene, Told } from './types.ts'

/** What a section shows, by its kind; of a kind this version does not know, the claims. */
function body(scene: Told) {
  const { section, explainer, strings } = scene
  const conflict = explainer.conflicts[section.conflict ?? '']
  switch (section.kind) {
    case 'timeline':
      return timeline(scene)
    case 'people':
      return people(scene)
    case 'figures':
      return figures(scene)
    case 'map':
      return map(scene)
    default:
      return (
        <>
          {section.claims.length > 0 && <ul class="rows">{section.claims.map((id) => told(scene, id))}</ul>}
          {conflict && <p class="quiet">{strings.differ[conflict.kind]}</p>}
          {conflict && accounts(sourced(scene), conflict)}
        </>
      )
  }
}

/** The places of every passage a section cites, in rising order. */
function cited(scene: Told): number[] {
  const { section, explainer } = scene
  const shown = section.claims.flatMap((id) => [id, successor(scene, id) ?? ''])
  const accounts = explainer.conflicts[section.conflict ?? '']?.accounts ?? []
  const all = [...shown, ...accounts].flatMap((id) => explainer.claims[id]?.citations ?? [])
  for (const { citations } of section.prose ?? []) all.push(...citations)
  return [...new Set(all)].sort((a, b) => a - b)
}

/**
 * The notes of a section, folded under the names of who is cited: there are often more of them than there is to read. A
 * numeral unfolds them; so does the browser, where a fragment leads into them.
 */
function sources(scene: Told) {
  const { explainer, strings, open } = scene
  const all = cited(scene)
  const names = new Set(
    all.flatMap((n) => {
      const citation = explainer.citations[n]
      return citation ? [byline(citation, strings)[0]] : []
    }),
  )
  return (
    <details class="sources" {...(open && { open })}>
      <summary>{strings.notes + strings.colon + strings.and([...names]) + strings.comma + strings.passages(all.length)}</summary>
      {notes(sourced(scene), all)}
    </details>
  )
}

/** One section: heading and lead, what it shows, its notes, and a question to check oneself by. */
export function drawSection(scene: Scene, section: Told['section']) {
  const { strings, base, level, away } = scene
  const { id, heading, lead, check } = section
  const all: Told = { ...scene, section }
  const Heading = `h${level + 1}` as 'h2'
  return (
    <section key={id} id={id} part="section">
      <Heading>{heading}</Heading>
      {lead && <p class="lead">{lead}</p>}
      {prose(all)}
      {body(all)}
      {sources(all)}
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
          {check.asOf && <span class="quiet">{strings.asOf(strings.date(check.asOf))}</span>}
        </p>
      )}
    </section>
  )
}
