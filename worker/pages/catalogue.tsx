import type { Index } from '../../content/model/schema/compiled.ts'
import type { Strings } from '../../widget/strings/en.ts'
import { Document, html } from './document.tsx'
import { words } from './words.ts'

/** `/`: every quiz and every explainer there is. */
export function cataloguePage({ index, strings, origin }: { index: Index; strings: Strings; origin: string }): string {
  return html(
    <Document lang="en" title={`${words.name}: ${words.motto.toLowerCase()}`} description={words.about} canonical={`${origin}/`}>
      <div class="sheet">
        <h1>{words.motto}</h1>
        <p class="lead">{words.about}</p>
        <ul class="list">
          {index.sets.map(({ id, title, summary, questions, updated, withdrawn }) => (
            <li key={id}>
              <h2>
                <a href={`/quiz/${id}`}>{title}</a>
              </h2>
              <p>{summary}</p>
              <p class="note">
                {withdrawn
                  ? `${strings.withdrawn(strings.date(withdrawn.date))} ${withdrawn.note}`
                  : `${words.questions(questions)} · ${words.updated(strings.date(updated))}`}
              </p>
            </li>
          ))}
        </ul>
        {index.explainers.length > 0 && (
          <>
            <h2 id="explainers">{words.explainers}</h2>
            <ul class="list">
              {index.explainers.map(({ id, title, summary }) => (
                <li key={id}>
                  <h3>
                    <a href={`/explainer/${id}`}>{title}</a>
                  </h3>
                  <p>{summary}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Document>,
  )
}
