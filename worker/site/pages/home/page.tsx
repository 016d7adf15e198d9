import { build } from '../../../generated/build.ts'
import { Document, html } from '../../document/document.tsx'
import { catalogueLd } from '../../ld/lists.ts'
import { inOwn, type PageScene } from '../../scene.ts'
import { Explainers, Quizzes } from '../topic/works.tsx'
import { Lead, leadSet } from './lead.tsx'

export type CatalogueProps = Pick<PageScene, 'edition' | 'topics' | 'sets' | 'explainers' | 'origin'>

/** One topic among others: its name, which leads to its page, and what there is of it. */
function Topic({ id, first, topics, sets, explainers, edition }: CatalogueProps & { id: string; first: boolean }) {
  const topic = topics[id]
  if (!topic) return null
  return (
    <section>
      <div {...inOwn(topic.lang, edition)}>
        <h2 id={id}>
          <a href={edition.to(`/topic/${id}`)}>{topic.title}</a>
        </h2>
        <p>{topic.summary}</p>
      </div>
      <Quizzes sets={sets.filter((set) => topic.sets.includes(set.id))} edition={edition} level="h3" />
      <Explainers
        explainers={explainers.filter((one) => topic.explainers.includes(one.id))}
        edition={edition}
        level="h3"
        {...(first && { id: 'explainers' })}
      />
    </section>
  )
}

/** `/`: every quiz and every explainer there is, by topic where there are several. */
export function cataloguePage(props: CatalogueProps): string {
  const { edition, topics, sets, explainers, origin } = props
  const { words } = edition
  const filled = Object.keys(topics).filter((id) => topics[id]?.sets.length || topics[id]?.explainers.length)
  // Where the masthead's link to the explainers leads.
  const explained = filled.find((id) => topics[id]?.explainers.length)
  // A site of one topic is about its story, and says so before it speaks of itself.
  const story = filled.length === 1 ? topics[filled[0] ?? ''] : undefined
  const lead = leadSet(sets)
  const beside = filled.length === 1 && explainers.length > 0
  return html(
    <Document
      edition={edition}
      title={words.titled(words.name, words.motto)}
      description={words.about}
      path="/"
      origin={origin}
      ld={catalogueLd({ edition, sets, explainers, origin })}
      layout={beside ? 'columns' : undefined}
      {...(lead && { sheet: build.sheets.home.css, script: build.page, takes: true })}
    >
      <div class="sheet">
        {story ? (
          <>
            {!story.headline && (
              <p class="kicker" {...inOwn(edition.mottoLang, edition)}>
                {words.motto}
              </p>
            )}
            <div {...inOwn(story.lang, edition)}>
              {story.headline && <p class="kicker">{story.title}</p>}
              <h1>{story.headline ?? story.title}</h1>
              <p class="lead">{story.summary}</p>
            </div>
          </>
        ) : (
          <>
            <h1 {...inOwn(edition.mottoLang, edition)}>{words.motto}</h1>
            <p class="lead">{words.about}</p>
          </>
        )}
      </div>
      {lead && <Lead set={lead} edition={edition} scene={props} />}
      <div class="sheet">
        {filled.length > 1 ? (
          filled.map((id) => <Topic key={id} id={id} first={id === explained} {...props} />)
        ) : (
          <Quizzes sets={sets} edition={edition} />
        )}
      </div>
      {beside && (
        <div class="sheet beside">
          <Explainers explainers={explainers} edition={edition} id="explainers" />
        </div>
      )}
    </Document>,
  )
}
