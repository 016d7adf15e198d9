import type { Code, FieldError } from '../codes.ts'
import { Document, html } from './document.tsx'
import { errors as texts, words } from './words.ts'

/** What went wrong, calmly: what we expected and a way on, and nothing of what was sent. */
export function errorPage({ code, errors, framed }: { code: Code; errors: readonly FieldError[]; framed: boolean }): string {
  const { title, text } = texts[code]
  return html(
    <Document lang="en" title={`${title} · ${words.name}`} description={text} unlisted framed={framed}>
      <div class="sheet">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        {errors.length > 0 && (
          <dl class="facts">
            {errors.map(({ field, expected }) => (
              <div key={field}>
                <dt>{field}</dt>
                <dd>{expected}</dd>
              </div>
            ))}
          </dl>
        )}
        {code === 'bad-body' && <p>{words.goBack}</p>}
        <p>
          <a href="/" {...(framed && { target: '_blank', rel: 'noopener' })}>
            {words.home}
          </a>
        </p>
      </div>
    </Document>,
  )
}
