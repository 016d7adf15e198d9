import { Document, html } from '../../document/document.tsx'
import { HOME } from '../../edition.ts'
import { ownWords } from '../../ownWords.ts'
import { inOwn, type PageScene } from '../../scene.ts'
import type { Statement } from './words.ts'

/**
 * The day on which our words of the statements were last gone through, beside what the site does and what is tested. Change it
 * when you have done so again; site.yml has the day on which whoever runs a site did.
 */
const STATED = '2026-11-21'

type Table = NonNullable<Statement['parts'][number]['table']>

/** A table of what, where and how long. */
function Facts({ head, rows }: Table) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([what = '', ...cells]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            {cells.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `/privacy` and `/accessibility`: what we say of ourselves, with its date, and whom to ask where an address is given. */
export function statementPage({ edition, origin, contact, site }: PageScene, path: '/privacy' | '/accessibility'): string {
  const { words, strings } = edition
  const of = path === '/privacy' ? 'privacy' : 'accessibility'
  const { name, lead, dated, parts, contact: asking } = words.statements[of]
  const { date = STATED, [of]: added } = site.statements ?? {}
  const [own, lang] = ownWords<string[]>(added, edition.lang, HOME) ?? [[], edition.lang]
  return html(
    <Document edition={edition} title={`${name}${words.bar}${words.name}`} description={lead} path={path} origin={origin}>
      <div class="sheet statement">
        <h1>{name}</h1>
        <p class="lead">{lead}</p>
        {own.map((text) => (
          <p key={text} {...inOwn(lang, edition)}>
            {text}
          </p>
        ))}
        {parts.map(({ heading, text = [], list = [], table }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {text.map((one) => (
              <p key={one}>{one}</p>
            ))}
            {list.length > 0 && (
              <ul>
                {list.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
            {table && <Facts {...table} />}
          </section>
        ))}
        {contact && (
          <section>
            <h2>{asking.heading}</h2>
            <p>
              {asking.text} <a href={contact}>{asking.link}</a>
              {strings.stop}
            </p>
          </section>
        )}
        <p class="note">
          <time dateTime={date}>{dated(strings.date(date))}</time>
        </p>
      </div>
    </Document>,
  )
}
