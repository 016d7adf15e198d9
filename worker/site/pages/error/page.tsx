import { choices } from '../../../../content/model/play/options.ts'
import type { Code, FieldError } from '../../../http/codes.ts'
import { Document, html } from '../../document/document.tsx'
import type { Edition } from '../../edition.ts'
import { inOwn } from '../../scene.ts'

/** What was expected: in the words of the page, or, of what only programs send, in English as in the answers of the API. */
function Expected({ of: { field, expected, lang }, edition }: { of: FieldError; edition: Edition }) {
  const { takes } = edition.words
  if (lang) return <dd>{expected}</dd>
  if (field in takes) return <dd>{takes[field as keyof typeof takes]}</dd>
  if (field in choices) return <dd dir="ltr">{choices[field as keyof typeof choices].join(' / ')}</dd>
  return <dd {...inOwn('en', edition)}>{expected}</dd>
}

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
            {errors.map((of) => (
              <div key={of.field}>
                <dt>
                  <bdi {...(of.lang && inOwn(of.lang, edition))}>{of.field}</bdi>
                </dt>
                <Expected of={of} edition={edition} />
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
