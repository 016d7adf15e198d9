import type { Index } from '../../content/model/schema/compiled.ts'
import type { ClaimsFile, SourcesFile } from '../../content/model/schema/ledger.ts'
import type { Strings } from '../../widget/strings/en.ts'
import { Document, html } from './document.tsx'
import { words } from './words.ts'

type Source = SourcesFile['sources'][string]
type Passage = Source['passages'][string]

interface Ledger {
  index: Index
  sources: SourcesFile['sources']
  claims: ClaimsFile['claims']
}

interface Scene extends Ledger {
  strings: Strings
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A fact of a document; called probable when it is inferred. */
function guess(source: Source, field: 'publisher' | 'author' | 'published', text: string, strings: Strings): string {
  return source.inferred.includes(field) ? upper(strings.probably(text)) : text
}

function Facts({ source, strings }: { source: Source; strings: Strings }) {
  const { publisher, author, published, kind, vantage } = source
  const facts: [string, string][] = [
    [words.publisher, guess(source, 'publisher', publisher, strings)],
    ...(author ? [[words.author, guess(source, 'author', author, strings)] as [string, string]] : []),
    [words.published, guess(source, 'published', strings.date(published), strings)],
    [words.kind, words.kinds[kind]],
    [words.vantage, vantage],
  ]
  return (
    <dl class="facts">
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A claim that rests on a passage: what it says, as of when, who says so, and where it is asked. */
function Claim({ id, scene: { claims, index, strings } }: { id: string; scene: Scene }) {
  const claim = claims[id]
  if (!claim) return null
  const { asOf, when } = claim
  const asking = new Set(claim.questions.map((question) => question.split('/', 1)[0]))
  const sets = index.sets.filter((set) => asking.has(set.id))
  return (
    <li>
      {claim.statement}{' '}
      <span class="note">
        {asOf ? words.asOf(strings.date(asOf)) : when && `${strings.date(when)}.`} {claim.by && words.saidBy(claim.by)}{' '}
        {claim.voice === 'inferred' && strings.ourReading} {claim.note}{' '}
        {sets.length > 0 && (
          <>
            {words.usedIn}{' '}
            {sets.map((set, i) => (
              <>
                {i > 0 && ', '}
                <a key={set.id} href={`/quiz/${set.id}`}>
                  {set.title}
                </a>
              </>
            ))}
            .
          </>
        )}
      </span>
    </li>
  )
}

function PassageEntry({ id, passage, url, scene }: { id: string; passage: Passage; url: boolean; scene: Scene }) {
  const { strings } = scene
  const letter = /[a-z]$/.exec(id)?.[0]
  return (
    <section class="passage" id={id}>
      <h3>
        <a href={`#${id}`}>
          {upper(strings.paragraph(passage.paragraph))}
          {letter && ` (${letter})`}
        </a>
      </h3>
      <p class="gist">{passage.gist}</p>
      <p class="note">
        {words.words} “{passage.anchor}”. {passage.note} {url && <a href={passage.href}>{words.readPassage}</a>}
      </p>
      {passage.claims.length > 0 && (
        <>
          <h4>{words.restsHere}</h4>
          <ul class="claims">
            {passage.claims.map((claim) => (
              <Claim key={claim} id={claim} scene={scene} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** By paragraph, then by letter: `p9`, `p9b`, `p10`. */
const inOrder = ([a, left]: [string, Passage], [b, right]: [string, Passage]) =>
  left.paragraph - right.paragraph || (a < b ? -1 : 1)

/** `/sources/{id}`: what the document is, what of that is inferred, and every passage cited, each with its anchor. */
export function sourcePage({ id, origin, ...scene }: Scene & { id: string; origin: string }): string {
  const source = scene.sources[id]
  if (!source) throw new Error(`no source ${id}`)
  const { title, inferred, note, url, archive, vantage, language } = source
  const passages = Object.entries(source.passages).sort(inOrder)
  return html(
    <Document lang="en" title={`${title} · ${words.name}`} description={vantage} canonical={`${origin}/sources/${id}`}>
      <article class="sheet">
        <p class="kicker">
          <a href="/sources">{words.sources}</a>
        </p>
        <h1 lang={language}>{title}</h1>
        <Facts source={source} strings={scene.strings} />
        {inferred.length > 0 && <p>{words.inferred(inferred.map((field) => words.fields[field]))}</p>}
        {note && <p>{note}</p>}
        {!url && <p>{words.noAddress}</p>}
        {(url ?? archive) && (
          <p class="ways">
            {url && <a href={url}>{words.openDocument}</a>} {archive && <a href={archive}>{words.openArchive}</a>}
          </p>
        )}
        <h2>{upper(words.passages(passages.length))}</h2>
        {passages.map(([place, passage]) => (
          <PassageEntry key={place} id={place} passage={passage} url={!!url} scene={scene} />
        ))}
      </article>
    </Document>,
  )
}

/** `/sources`: every document. */
export function sourcesPage({ sources, strings, origin }: Scene & { origin: string }): string {
  return html(
    <Document
      lang="en"
      title={`${words.sources} · ${words.name}`}
      description={words.sourcesAbout}
      canonical={`${origin}/sources`}
    >
      <div class="sheet">
        <h1>{words.sources}</h1>
        <p class="lead">{words.sourcesAbout}</p>
        <ul class="list">
          {Object.entries(sources).map(([id, source]) => (
            <li key={id}>
              <h2>
                <a href={`/sources/${id}`} lang={source.language}>
                  {source.title}
                </a>
              </h2>
              <p>{source.vantage}</p>
              <p class="note">
                {guess(source, 'publisher', source.publisher, strings)} ·{' '}
                {guess(source, 'published', strings.date(source.published), strings)} ·{' '}
                {words.passages(Object.keys(source.passages).length)}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Document>,
  )
}
