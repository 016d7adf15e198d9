import type { AllStrings as Strings } from '../../../../widget/strings/full.ts'
import { Document, html } from '../../document/document.tsx'
import { type Edition, nameIn } from '../../edition.ts'
import { sourceLd, sourcesLd } from '../../ld/lists.ts'
import { Around, Foreign, Sentences } from '../../ledger/foreign.tsx'
import { Account, bylineOf, Corrections, upper, withCount } from '../../ledger/parts.tsx'
import { claimsCiting, conflictsOver } from '../../lookup.ts'
import { inOwn, type LedgerSource, type PageScene } from '../../scene.ts'
import { Coverage, coverageLines, leftId } from './coverage.tsx'
import { conflictId, PassageEntry } from './passage.tsx'

/** A fact of a document; called probable when it is inferred. */
function guess(source: LedgerSource, field: LedgerSource['inferred'][number], text: string, strings: Strings): string {
  return source.inferred.includes(field) ? upper(strings.probably(text)) : text
}

function Facts({ source, edition }: { source: LedgerSource; edition: Edition }) {
  const { lang, words, strings } = edition
  const { publisher, author, published, kind, vantage, language } = source
  const facts: [string, string][] = [
    [words.publisher, guess(source, 'publisher', publisher, strings)],
    ...(author ? [[words.author, guess(source, 'author', author, strings)] as [string, string]] : []),
    [words.published, guess(source, 'published', strings.date(published), strings)],
    ...(language === lang ? [] : [[words.language, nameIn(lang, language)] as [string, string]]),
    [words.kind, words.kinds[kind]],
    [words.vantage, vantage],
  ]
  return (
    <dl class="facts">
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text === vantage ? <Foreign text={text} lang={source.lang} edition={edition} /> : text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What this document says that is told otherwise, every account with the same weight. */
function Conflicts({ id, scene }: { id: string; scene: PageScene }) {
  const claims = Object.values(scene.sources[id]?.passages ?? {}).flatMap((passage) => passage.claims)
  const here = conflictsOver(claims, scene.conflicts).flatMap((one) => {
    const conflict = scene.conflicts[one]
    return conflict ? [[one, conflict] as const] : []
  })
  if (!here.length) return null
  const { ledger } = scene.edition.words
  return (
    <section>
      <h2>{ledger.conflicts}</h2>
      <p>{ledger.conflictsAbout}</p>
      {here.map(([one, { over, kind, note, accounts, lang }]) => (
        <section key={one} class="otherwise" id={conflictId(one)}>
          <h3 {...inOwn(lang, scene.edition)}>{over}</h3>
          <ul class="sides">
            {accounts.map((account) => (
              <Account key={account} id={account} scene={scene} />
            ))}
          </ul>
          <p class="note">
            <Sentences
              edition={scene.edition}
              of={[ledger.differs[kind], note && <Foreign key="note" text={note} lang={lang} edition={scene.edition} />]}
            />
          </p>
        </section>
      ))}
    </section>
  )
}

/** `/sources/{id}`: what the document is, what of that is inferred, and every paragraph of it, cited or left out. */
export function sourcePage({ id, ...scene }: PageScene & { id: string }): string {
  const source = scene.sources[id]
  if (!source) throw new Error(`no source ${id}`)
  const { title, inferred, note, url, archive, vantage, language, passages } = source
  const { edition, origin } = scene
  const path = `/sources/${id}`
  const { words, to } = edition
  const { ledger } = words
  return html(
    <Document
      edition={edition}
      title={`${title}${words.bar}${words.name}`}
      description={vantage}
      path={path}
      origin={origin}
      ld={sourceLd(source, { edition, origin, path })}
    >
      <article class="sheet">
        <p class="kicker">
          <a href={to('/sources')}>{words.sources}</a>
        </p>
        <h1 {...inOwn(language, edition)}>{title}</h1>
        <Facts source={source} edition={edition} />
        {inferred.length > 0 && <p>{words.inferred(inferred.map((field) => words.fields[field]))}</p>}
        {note && <p {...inOwn(source.lang, edition)}>{note}</p>}
        <Corrections of={source} edition={edition} />
        {!url && <p>{words.noAddress}</p>}
        {(url ?? archive) && (
          <p class="ways">
            {url && <a href={url}>{words.openDocument}</a>} {archive && <a href={archive}>{words.openArchive}</a>}
          </p>
        )}
        <Coverage source={source} edition={edition} />
        <h2>{upper(words.passages(Object.keys(passages).length))}</h2>
        {coverageLines(source, words).map((line) => {
          if (typeof line === 'object')
            return (
              <p key={line.from} class="left note" id={leftId(line)}>
                <Around
                  text={ledger.left(line.from, line.to, line.reason)}
                  words={line.reason}
                  lang={line.reason === ledger.unused ? edition.lang : source.lang}
                  edition={edition}
                />
              </p>
            )
          const passage = passages[line]
          return passage && <PassageEntry key={line} id={line} passage={passage} source={source} scene={scene} />
        })}
        <Conflicts id={id} scene={scene} />
      </article>
    </Document>,
  )
}

/** `/sources`: every document. */
export function sourcesPage({ sources, claims, edition, origin }: PageScene): string {
  const { words, strings, to } = edition
  const claimsOn = (n: number) => withCount(words.ledger.claimsCount(n), n, strings)
  return html(
    <Document
      edition={edition}
      title={`${words.sources}${words.bar}${words.name}`}
      description={words.sourcesAbout}
      path="/sources"
      origin={origin}
      ld={sourcesLd({ edition, sources, origin })}
    >
      <div class="sheet">
        <h1>{words.sources}</h1>
        <p class="lead">{words.sourcesAbout}</p>
        <ul class="list">
          {Object.entries(sources).map(([id, source]) => (
            <li key={id}>
              <h2 {...inOwn(source.language, edition)}>
                <a href={to(`/sources/${id}`)}>{source.title}</a>
              </h2>
              <p {...inOwn(source.lang, edition)}>{source.vantage}</p>
              <p class="note">
                {[
                  bylineOf(source, strings),
                  words.passages(Object.keys(source.passages).length),
                  claimsOn(claimsCiting(claims).get(id) ?? 0),
                ].join(words.dot)}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Document>,
  )
}
