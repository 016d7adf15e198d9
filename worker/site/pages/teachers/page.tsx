import { Document, html } from '../../document/document.tsx'
import { asked, minutesOf } from '../../related.ts'
import { inOwn, type PageScene } from '../../scene.ts'

/** `/teach`: for every quiz, how long it takes, who it is for, and what to give of it to a class. */
export function teachersPage({ edition, sets, origin }: PageScene): string {
  const { words, to } = edition
  const { teaching } = words
  return html(
    <Document
      edition={edition}
      title={`${teaching.forTeachers}${words.bar}${words.name}`}
      description={teaching.index}
      path="/teach"
      origin={origin}
    >
      <div class="sheet">
        <h1>{teaching.forTeachers}</h1>
        <p class="lead">{teaching.index}</p>
        <ul class="list">
          {sets
            .filter(({ withdrawn }) => !withdrawn)
            .map((set) => (
              <li key={set.id}>
                <div {...inOwn(set.language, edition)}>
                  <h2>{set.title}</h2>
                  <p>{set.summary}</p>
                </div>
                <p class="note">
                  {[words.questions(asked(set)), words.minutes(minutesOf(set)), set.level?.for].filter(Boolean).join(words.dot)}
                </p>
                <p>
                  <a href={to(`/teach/${set.id}`)}>{teaching.share}</a>
                </p>
                <p>
                  <a href={to(`/print/${set.id}`)}>{teaching.worksheet}</a>
                </p>
              </li>
            ))}
        </ul>
      </div>
    </Document>,
  )
}
