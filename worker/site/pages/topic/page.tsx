import { build } from '../../../generated/build.ts'
import { Document, html } from '../../document/document.tsx'
import { topicLd } from '../../ld/lists.ts'
import { bylineOf, withCount } from '../../ledger/parts.tsx'
import { inOwn, type PageScene } from '../../scene.ts'
import { Lead, leadSet } from '../home/lead.tsx'
import { Explainers, Quizzes } from './works.tsx'

/** `/topic/{topic}`: its quizzes, its explainers, and the documents they rest on. */
export function topicPage({ id, ...scene }: PageScene & { id: string }): string {
  const topic = scene.topics[id]
  if (!topic) throw new Error(`no topic ${id}`)
  const { edition, origin, sources } = scene
  const { words, strings, to } = edition
  const { title, headline, summary, lang } = topic
  const path = `/topic/${id}`
  const sets = scene.sets.filter((set) => topic.sets.includes(set.id))
  const explainers = scene.explainers.filter((one) => topic.explainers.includes(one.id))
  const lead = leadSet(sets)
  return html(
    <Document
      edition={edition}
      title={`${title}${words.bar}${words.name}`}
      description={summary}
      path={path}
      origin={origin}
      layout="columns"
      ld={topicLd({ edition, origin, topic, path, sets, explainers })}
      {...(lead && { sheet: build.sheets.home.css, script: build.page, takes: true })}
    >
      <div class="sheet">
        <p class="kicker">
          <a href={to('/')}>{words.home}</a>
        </p>
        <div {...inOwn(lang, edition)}>
          {headline && <p class="kicker">{title}</p>}
          <h1>{headline ?? title}</h1>
          <p class="lead">{summary}</p>
        </div>
      </div>
      {lead && <Lead set={lead} edition={edition} scene={scene} />}
      <div class="sheet">
        <Quizzes sets={sets} edition={edition} />
      </div>
      <div class="sheet beside">
        <Explainers explainers={explainers} edition={edition} id="explainers" />
        <h2>{words.sources}</h2>
        <ul class="list">
          {topic.sources.map((source) => {
            const found = sources[source]
            return (
              found && (
                <li key={source}>
                  <h3>
                    <a href={to(`/sources/${source}`)} {...inOwn(found.language, edition)}>
                      {found.title}
                    </a>
                  </h3>
                  <p class="note">{bylineOf(found, strings)}</p>
                </li>
              )
            )
          })}
        </ul>
        <p>
          <a href={to(`/claims/${id}`)}>{words.ledger.claimsTitle}</a>{' '}
          <span class="note">{withCount(words.ledger.all(topic.claims), topic.claims, strings)}</span>
        </p>
      </div>
    </Document>,
  )
}
