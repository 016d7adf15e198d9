import type { Code, FieldError } from '../../../http/codes.ts'
import { Document, html } from '../../document/document.tsx'
import type { Edition } from '../../edition.ts'
import { inOwn } from '../../scene.ts'

/** What went wrong, calmly: what we expected and a way on, and nothing of what was sent. */
export function errorPage(props: { code: Code; errors: readonly FieldError[]; framed: boolean; edition: Edition }): string {
  const { code, errors, framed, edition } = props
  const { words } = edition
  const { title, text } = words.errors[code]
  return html(
    <Document edition={edition} title={`${title}${words.bar}${words.name}`} description={text} unlisted framed={framed}>
      <div class="sheet">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        {errors.length > 0 && (
          <dl class="facts">
            {errors.map(({ field, expected }) => (
              <div key={field}>
                <dt>
                  <bdi>{field}</bdi>
                </dt>
                {/* Named in English, as in the answer of the API. */}
                <dd {...inOwn('en', edition)}>{expected}</dd>
              </div>
            ))}
          </dl>
        )}
        {code === 'bad-body' && <p>{words.goBack}</p>}
        <p>
          <a href={edition.to('/')} {...(framed && { target: '_blank', rel: 'noopener' })}>
            {words.home}
          </a>
        </p>
      </div>
    </Document>,
  )
}
