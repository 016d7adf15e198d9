import { openQuestions } from '../../../../content/model/play/ground.ts'
import { build } from '../../../generated/build.ts'
import { Document, html } from '../../document/document.tsx'
import { type Edition, nameIn, spoken } from '../../edition.ts'
import { inOwn } from '../../scene.ts'
import { Qr } from './code.tsx'
import { Fields } from './Fields.tsx'
import { Files } from './files/Files.tsx'
import { printOf } from './kept.ts'
import { choicesOf, linkOf, shares } from './link.ts'
import { Notice } from './Notice.tsx'
import { inWords, type Phrases } from './phrases.ts'
import { Start } from './start/Start.tsx'
import { subjectOf, type TeachingProps } from './subject.ts'

/** What the page says of a link, in its language. */
function phrasesOf(languages: readonly string[], all: number, { lang, words }: Edition): Phrases {
  const { phrases, inLanguage } = words.teaching
  const here = spoken(lang)
  return { ...phrases(all), languages: Object.fromEntries(languages.map((one) => [one, inLanguage(nameIn(here, one))])) }
}

/** The link, as it is before anything is chosen: a script keeps it in step with the form, so there is none without one. */
function Link({ set, languages, edition, origin }: TeachingProps) {
  const { words } = edition
  const { teaching } = words
  const subject = subjectOf(set, languages)
  const choices = choicesOf(new URLSearchParams({ lang: set.language }), subject)
  const link = origin + linkOf(subject, choices)
  const phrases = phrasesOf(languages, subject.questions.length, edition)
  return (
    <section class="link" aria-labelledby="link" data-subject={JSON.stringify(subject)} data-phrases={JSON.stringify(phrases)}>
      <h2 id="link">{teaching.link}</h2>
      <p class="told" role="status">
        {inWords(phrases, subject, choices)}
      </p>
      <p class="address">
        <a href={link} dir="ltr">
          {link}
        </a>
      </p>
      <p class="actions">
        <button type="button" data-do="copy" data-done={teaching.copied}>
          {teaching.copy}
        </button>
        <span role="status" />
      </p>
      <ul class="shares">
        {(['classroom', 'teams'] as const).map((name) => (
          <li key={name}>
            <a href={shares[name](link)} data-share={name} target="_blank" rel="noopener">
              {teaching[name]}
              <span class="sr"> {teaching.newTab}</span>
            </a>
          </li>
        ))}
      </ul>
      <Qr link={link} title={teaching.qr(set.title)} />
      <p class="actions">
        <button type="button" class="plain" data-do="save">
          {teaching.save}
        </button>
        <button type="button" class="plain" data-do="print">
          {teaching.card}
        </button>
      </p>
      <p class="keep">
        <a href="#link" aria-describedby="keep-hint">
          {teaching.kept.link}
        </a>
      </p>
      <p class="hint" id="keep-hint">
        {teaching.kept.hint}
      </p>
    </section>
  )
}

/** What a script says, where a selection that was kept is opened again: what has changed since. */
function Since({ set, edition: { words, to } }: TeachingProps) {
  const { kept } = words.teaching
  const prints = Object.fromEntries(openQuestions(set).map((question) => [question.id, printOf(question)]))
  return (
    <section class="since" data-prints={JSON.stringify(prints)} data-words={JSON.stringify(kept.said)} hidden>
      <div role="status" />
      <p>
        <a href={to('/corrections')}>{kept.corrections}</a>
      </p>
    </section>
  )
}

/** What there is for a class that answers on paper. */
function Paper({ set, edition: { words, to, alternates } }: TeachingProps) {
  const { teaching } = words
  const links = [
    [`/print/${set.id}`, teaching.worksheet, teaching.worksheetAbout],
    [`/print/${set.id}/key`, teaching.key, teaching.keyAbout],
  ] as const
  return (
    <section>
      <h2>{teaching.paper}</h2>
      <p class="scripted">{teaching.paperHint}</p>
      <ul>
        {links.map(([path, name, about]) => (
          <li key={path}>
            <a
              href={to(path)}
              data-papers={JSON.stringify(Object.fromEntries(alternates(path).map(({ lang, href }) => [lang, href])))}
            >
              {name}
            </a>
            <p class="about">{about}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `/teach/{id}`: choose questions and how they are asked, and share them. Without a script its form opens just those. */
export function teachPage(props: TeachingProps): string {
  const { set, edition, origin } = props
  const { lang, words, strings, to } = edition
  const { teaching } = words
  const here = spoken(lang)
  const own = inOwn(set.language, { lang: here })
  return html(
    <Document
      edition={edition}
      title={`${teaching.forTeachers + strings.colon + set.title}${words.bar}${words.name}`}
      description={teaching.about}
      path={`/teach/${set.id}`}
      origin={origin}
      layout="teach"
      sheet={build.sheets.teaching.css}
      script={build.teach}
      unindexed={!!set.withdrawn}
    >
      <div class="sheet teach" {...inOwn(here, edition)}>
        <header>
          <p class="kicker">{teaching.forTeachers}</p>
          <h1 {...own}>{set.title}</h1>
          {set.withdrawn ? (
            <div {...own}>
              <Notice of={set.withdrawn} edition={edition} />
            </div>
          ) : (
            <p class="lead">{teaching.about}</p>
          )}
        </header>
        {!set.withdrawn && (
          <>
            <Since {...props} />
            <div class="beside">
              <Fields {...props} />
              <Link {...props} />
            </div>
            <div class="more">
              <Start {...props} />
              <section>
                <h2>{teaching.practice}</h2>
                <p>{teaching.public}</p>
              </section>
              <Paper {...props} />
              <Files {...props} />
            </div>
          </>
        )}
        <p class="back">
          <a href={to(`/quiz/${set.id}`)}>{teaching.back}</a>
        </p>
      </div>
    </Document>,
  )
}
