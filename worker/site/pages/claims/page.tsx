import { build } from '../../../generated/build.ts'
import { Document, html } from '../../document/document.tsx'
import { claimsLd } from '../../ld/lists.ts'
import { withCount } from '../../ledger/parts.tsx'
import { claimsByTopic, conflictsByTopic, sourcesIn } from '../../lookup.ts'
import { byYear, inOwn, type PageScene, sourcesOf } from '../../scene.ts'
import { ClaimEntry } from './ClaimEntry.tsx'
import { Filter, WaysIn, yearId, yearName } from './filter.tsx'

/** `/claims`: the topics, each with how many claims it has. The script leads an old link to a claim, `/claims#{claim}`, to its topic. */
export function claimsPage(scene: PageScene): string {
  const { edition, topics, origin } = scene
  const { words, strings, to } = edition
  const { ledger } = words
  return html(
    <Document
      edition={edition}
      title={`${words.claims}${words.bar}${words.name}`}
      description={ledger.claimsAbout}
      path="/claims"
      origin={origin}
      ld={claimsLd(scene, '/claims')}
      layout="ledger"
    >
      <div class="sheet ledger">
        <h1>{ledger.claimsTitle}</h1>
        <p class="lead">{ledger.claimsAbout}</p>
        <ul class="list" id="topics">
          {Object.entries(topics).map(([id, { title, summary, lang, claims }]) => (
            <li key={id}>
              <div {...inOwn(lang, edition)}>
                <h2>
                  <a href={to(`/claims/${id}`)}>{title}</a>
                </h2>
                <p>{summary}</p>
              </div>
              <p class="note">{withCount(ledger.all(claims), claims, strings)}</p>
            </li>
          ))}
        </ul>
      </div>
      <script src={build.ledger} />
    </Document>,
  )
}

/** What of a scene is of one topic; where its claims lead elsewhere, the whole scene says where. */
function ofTopic(id: string, { claims, conflicts, sources }: PageScene): Pick<PageScene, 'claims' | 'conflicts' | 'sources'> {
  const own = claimsByTopic(claims).get(id) ?? {}
  return {
    claims: own,
    conflicts: conflictsByTopic(conflicts).get(id) ?? {},
    sources: sourcesIn(id, Object.values(own).flatMap(sourcesOf), sources),
  }
}

/** `/claims/{topic}`: every claim of a topic once, by year, each under `#{claim}`. */
export function topicClaimsPage({ id, ...scene }: PageScene & { id: string }): string {
  const topic = scene.topics[id]
  if (!topic) throw new Error(`no topic ${id}`)
  const { edition } = scene
  const { words, to } = edition
  const { ledger } = words
  const path = `/claims/${id}`
  const part = { ...scene, ...ofTopic(id, scene) }
  const groups = byYear(part.claims)
  const offered = groups.map(({ year }) => year)
  return html(
    <Document
      edition={edition}
      title={`${ledger.claimsOf(topic.title)}${words.bar}${words.name}`}
      description={ledger.claimsAbout}
      path={path}
      origin={scene.origin}
      ld={claimsLd(scene, path, ledger.claimsOf(topic.title))}
      layout="ledger"
    >
      <div class="sheet ledger">
        <p class="kicker">
          <a href={to('/claims')}>{words.claims}</a>
        </p>
        <h1 {...inOwn(topic.lang, edition)}>{topic.title}</h1>
        <p class="lead">{ledger.claimsAbout}</p>
        <Filter scene={part} groups={groups} path={path} />
        <WaysIn scene={part} groups={groups} />
        {groups.map((group) => (
          <section key={group.year} class="year" id={yearId(group)}>
            <h2>{yearName(group, edition)}</h2>
            {group.claims.map((id) => (
              <ClaimEntry key={id} id={id} offered={offered} scene={scene} />
            ))}
          </section>
        ))}
      </div>
    </Document>,
  )
}
