import type { CompiledSet } from '../../../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../../../content/model/schema/compiled-explainer.ts'
import { Document, html } from '../../document/document.tsx'
import type { Edition } from '../../edition.ts'
import { catalogueLd } from '../../ld/lists.ts'
import { asked } from '../../related.ts'

export interface CatalogueProps {
  edition: Edition
  /** In the edition's language where they are translated, else in their own. */
  sets: readonly CompiledSet[]
  explainers: readonly CompiledExplainer[]
  origin: string
}

/** `/`: every quiz and every explainer there is. */
export function cataloguePage({ edition, sets, explainers, origin }: CatalogueProps): string {
  const { words, strings, to } = edition
  const inOwn = ({ language }: { language: string }) => (language === edition.lang ? {} : { lang: language })
  return html(
    <Document
      edition={edition}
      title={words.title}
      description={words.about}
      path="/"
      origin={origin}
      ld={catalogueLd({ edition, sets, explainers, origin })}
    >
      <div class="sheet">
        <h1>{words.motto}</h1>
        <p class="lead">{words.about}</p>
        <ul class="list">
          {sets.map((set) => (
            <li key={set.id}>
              <div {...inOwn(set)}>
                <h2>
                  <a href={to(`/quiz/${set.id}`)}>{set.title}</a>
                </h2>
                <p>{set.summary}</p>
              </div>
              <p class="note">
                {set.withdrawn
                  ? `${strings.withdrawn(strings.date(set.withdrawn.date))} ${set.withdrawn.note}`
                  : `${words.questions(asked(set))} · ${words.updated(strings.date(set.updated))}`}
              </p>
            </li>
          ))}
        </ul>
        {explainers.length > 0 && (
          <>
            <h2 id="explainers">{words.explainers}</h2>
            <ul class="list">
              {explainers.map((explainer) => (
                <li key={explainer.id} {...inOwn(explainer)}>
                  <h3>
                    <a href={to(`/explainer/${explainer.id}`)}>{explainer.title}</a>
                  </h3>
                  <p>{explainer.summary}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Document>,
  )
}
