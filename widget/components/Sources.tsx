import type { Citation } from '../../content/model/schema/compiled.ts'
import type { Evidence } from '../strings/evidence.ts'
import { noteId } from './cites.tsx'
import type { Sourced } from './sourced.ts'

/** Publisher and date as far as they are printed; what is inferred is called probable. */
export function byline(
  { publisher, published, inferred }: Pick<Citation, 'publisher' | 'published' | 'inferred'>,
  strings: Evidence,
): [publisher: string, date: string] {
  const guess = (field: string, text: string) => (inferred.includes(field) ? strings.probably(text) : text)
  return [guess('publisher', publisher), guess('published', strings.date(published))]
}

/** The language of a document that is not in the reader's, named in the reader's: “ (English)”. */
const languageOf = ({ language }: Citation, { set, strings }: Sourced) =>
  language === set.language ? '' : strings.aside(set.display?.[language] ?? language)

/** The evidence: one note a passage, under a hairline. */
export function notes(sourced: Sourced, of: readonly number[]) {
  const { set, strings, base, emit } = sourced
  const { comma, stop } = strings
  return (
    <ol class="notes" aria-label={strings.notes} part="notes">
      {of.map((n) => {
        const citation = set.citations[n]
        if (!citation) return null
        const { source, passage, paragraph, gist, url, href } = citation
        const [publisher, date] = byline(citation, strings)
        return (
          <li id={noteId(sourced, n)} tabIndex={-1}>
            <i>{n + 1}</i>
            <span>
              <cite>{publisher}</cite>
              {`${comma}${date}${languageOf(citation, sourced)}${comma}${strings.paragraph(paragraph)}${stop}${gist} `}
              <a
                href={url ? href : base + href}
                target="_blank"
                rel="noopener"
                onClick={() => emit('source', { quiz: set.id, source, passage })}
              >
                {url ? strings.read : strings.seeNotes}
                <span class="sr"> {strings.newTab}</span>
              </a>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
