import type { Citation } from '../../content/model/schema/compiled.ts'
import { publishedDate, publisherOf } from './byline.ts'
import { type Cited, documentsOf, publishersOf } from './documents.ts'
import { foreign } from './foreign.tsx'
import { fromNote } from './leading.ts'
import { noteId, numeralOf, type Sourced } from './sourced.ts'

/** The language of a document that is not in the reader's, named in the reader's. */
const languageOf = ({ language }: Citation, { set }: Sourced) =>
  language === set.language ? '' : (new Intl.DisplayNames(set.language, { type: 'language' }).of(language) ?? language)

/** One passage: what it says, the way to it, and the way back. */
function Note({ sourced, place, citation, gist }: { sourced: Sourced; place: number; citation: Citation; gist: boolean }) {
  const { set, strings, base, emit, question } = sourced
  const { source, passage, paragraph, url, href } = citation
  return (
    <li id={noteId(sourced, place)} tabIndex={-1}>
      <i>{numeralOf(sourced, place)}</i>
      <span>
        {gist && [foreign(citation.gist, citation.lang), ' ']}
        <a
          href={url ? href : base + href}
          {...(url && { 'data-host': new URL(url).host })}
          target="_blank"
          rel="noopener"
          onClick={() => emit('source', { quiz: set.id, source, passage })}
        >
          {url ? strings.read(paragraph) : strings.seeNotes(paragraph)}
          <span class="sr">
            , {citation.publisher} {strings.newTab}
          </span>
        </a>{' '}
        {gist && (
          <a
            class="back"
            href={`#${question.id}`}
            aria-label={strings.back}
            onClick={(event) => {
              event.preventDefault()
              fromNote(event.currentTarget)
            }}
          >
            ↩
          </a>
        )}
      </span>
    </li>
  )
}

interface Props {
  sourced: Sourced
  /** Places in the citations, in the order of their numerals. */
  of: readonly number[]
  open?: boolean
  /** Whether passages say what they hold; an open book only leads to them. */
  gists?: boolean
}

/** The evidence, folded under the names of who published it: a document once, its passages under it. */
export function Sources({ sourced, of, open, gists = true }: Props) {
  const { set, strings } = sourced
  const documents = documentsOf(set.citations, of)
  const { names, more } = publishersOf(documents)
  const inferred = documents.some(({ document }) => document.inferred.some((field) => /^publish/.test(field)))
  const head = ({ document }: Cited) => [publishedDate(document, strings), languageOf(document, sourced)].filter(Boolean)
  return (
    <details class="sources" part="notes" {...(open && { open })}>
      <summary>
        <b>{strings.sources(documents.length)}</b>
        <span>{[...names, ...(more ? [strings.more(more)] : [])].join(' · ')}</span>
      </summary>
      {inferred && <p class="quiet">{strings.inferred}</p>}
      <ul class="notes">
        {documents.map((one) => (
          <li key={one.document.source}>
            <cite dir="auto">{publisherOf(one.document)}</cite> <span>{head(one).join(' · ')}</span>
            <ol>
              {one.places.map((place) => {
                const citation = set.citations[place]
                return citation && <Note key={place} gist={gists} {...{ sourced, place, citation }} />
              })}
            </ol>
          </li>
        ))}
      </ul>
    </details>
  )
}
