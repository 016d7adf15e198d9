import { build } from '../../../generated/build.ts'
import { Document, html } from '../../document/document.tsx'
import { type Edition, HOME } from '../../edition.ts'
import { ownWords } from '../../ownWords.ts'
import { inOwn, type PageScene } from '../../scene.ts'

interface ImprintProps {
  words: string[] | string
  lang: string
  heading: string
  edition: Edition
}

/** The imprint as site.yml has it: lines of text, or the address of a page. */
function Imprint({ words, lang, heading, edition }: ImprintProps) {
  if (typeof words === 'string')
    return (
      <a href={words} {...(lang !== edition.lang && { hreflang: lang })}>
        {heading}
      </a>
    )
  return (
    <address {...inOwn(lang, edition)}>
      {words.map((line) => (
        <span key={line}>
          {line}
          <br />
        </span>
      ))}
    </address>
  )
}

/** `/about`: how the site is made, and who answers for it, by site.yml alone. */
export function aboutPage({ edition, origin, contact, site }: PageScene): string {
  const { words, to } = edition
  const { aboutPage: about } = words
  const [imprint, lang = edition.lang] = ownWords(site.imprint, edition.lang, HOME) ?? []
  return html(
    <Document
      edition={edition}
      title={about.name + words.bar + words.name}
      description={about.lead}
      path="/about"
      origin={origin}
    >
      <div class="sheet statement">
        <h1>{about.heading(site.name ?? words.name)}</h1>
        <p class="lead">{about.lead}</p>
        <h2>{about.how}</h2>
        {about.made.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <a href={to('/sources')}>{words.sources}</a>
          {words.dot}
          <a href={to('/claims')}>{words.claims}</a>
        </p>
        <h2>{about.wrong}</h2>
        <p>
          {about.mending} <a href={to('/corrections')}>{words.corrections}</a>
        </p>
        {(site.publisher || contact || imprint) && <h2 id="imprint">{about.who}</h2>}
        {site.publisher && <p>{about.publishedBy(site.publisher)}</p>}
        <p>
          {about.licence + edition.strings.colon}
          <a href={build.licence.url}>{build.licence.name}</a>
          {edition.strings.stop}
        </p>
        {imprint && <Imprint words={imprint} lang={lang} heading={about.imprint} edition={edition} />}
        {contact && (
          <p>
            {about.writeTo} <a href={contact}>{about.write}</a>
          </p>
        )}
      </div>
    </Document>,
  )
}
