import type { Options } from '../../../../content/model/play/options.ts'
import type { Answer } from '../../../../content/model/schema/answers.ts'
import type { CompiledSet } from '../../../../content/model/schema/compiled.ts'
import { askedSet } from '../../../../widget/quiz/shell/asked.ts'
import type { Progress } from '../../../../widget/quiz/shell/progress.ts'
import { Quiz, type QuizProps } from '../../../../widget/quiz/shell/Quiz.tsx'
import { pageOf } from '../../../../widget/quiz/shell/types.ts'
import { telling } from '../../../../widget/quiz/tell/telling.tsx'
import type { Leads } from '../../../../widget/quiz/tell/types.ts'
import { inLanguage } from '../../../../widget/strings/direction.ts'
import { build } from '../../../generated/build.ts'
import { Document, html } from '../../document/document.tsx'
import { type Edition, spoken } from '../../edition.ts'
import { quizLd } from '../../ld/quiz.ts'
import { inOurs, inTheirs } from '../../scene.ts'
import { ownStrings } from '../../strings.ts'
import { Embedding } from '../embed/Embedding.tsx'

export interface QuizPageProps {
  /** Selected and arranged already. */
  set: CompiledSet
  options: Options
  /** In the language of the set. */
  edition: Edition
  origin: string
  framed: boolean
  /** Where the form goes: `/quiz/{id}/play` with the options that chose these questions. */
  action: string
  /** Where the script reads this very set from. */
  src: string
  /** Answers of a posted form: the page shows them graded, and no script takes it over. */
  answers?: Record<string, Answer>
  /** A state of the play that is to be measured, drawn as the script draws it. */
  progress?: Progress
  /** The explainers that share its claims, nearest first. */
  explainers?: { id: string; title: string }[]
  /** Where its result leads. */
  leads?: Leads
  /** A selection of the set, not the page about it: where the same one is in every language. */
  play?: { lang: string; href: string }[]
  style?: string | undefined
}

/** What has been put right since publication. */
function Corrections({ set, edition }: QuizPageProps) {
  const { lang, words } = edition
  if (!set.corrections.length) return null
  const own = inTheirs(edition)
  return (
    <section>
      <h2>{words.corrections}</h2>
      <ul>
        {set.corrections.map(({ date, note }) => (
          <li key={date + note}>
            {words.corrected(ownStrings(spoken(lang)).date(date))} {own.lang ? <span {...own}>{note}</span> : note}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The documents under the whole set. They are named before anything is answered, so no passage is. */
function Sources({ set, edition }: QuizPageProps) {
  const { words, strings, to } = edition
  const sources = new Map(set.citations.map((citation) => [citation.source, citation]))
  if (!sources.size) return null
  return (
    <section>
      <h2>{words.quizSources}</h2>
      <ul {...inTheirs(edition)}>
        {[...sources.values()].map(({ source, title, language, publisher, inferred }) => (
          <li key={source}>
            <a href={to(`/sources/${source}`)} {...(language !== set.language && inLanguage(language))}>
              {title}
            </a>
            {strings.comma + (inferred.includes('publisher') ? strings.probably(publisher) : publisher)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where what is asked is explained. */
function Explainers({ explainers = [], edition }: QuizPageProps) {
  const { words, to } = edition
  if (!explainers.length) return null
  return (
    <section>
      <h2>{words.readMore}</h2>
      <ul {...inTheirs(edition)}>
        {explainers.map(({ id, title }) => (
          <li key={id}>
            <a href={to(`/explainer/${id}`)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where those who give it to a class choose what of it, and print it. */
function Teaching({ set, edition: { words, to } }: QuizPageProps) {
  if (set.withdrawn) return null
  const { teaching } = words
  return (
    <section>
      <h2>{teaching.forTeachers}</h2>
      <ul>
        <li>
          <a href={to(`/teach/${set.id}`)}>{teaching.share}</a>
        </li>
        <li>
          <a href={to(`/print/${set.id}`)}>{teaching.worksheet}</a>
        </li>
      </ul>
    </section>
  )
}

/** What the quiz is drawn from: the keys only where a form was posted, or the book is open. */
function shown({ set, options, edition: { strings }, action, answers, progress, leads }: QuizPageProps): QuizProps {
  const level = 1
  const at = { options, strings, base: '', level }
  const common = { ...at, set: askedSet(set), action }
  const tells = telling({ ...at, set, page: pageOf({ base: '', set }), leads, contact: build.contact, emit: () => {} })
  // Where no outcome is to be told, a posted form is answered with thanks alone.
  const asked = options.feedback === 'none' ? { ...common.set, questions: [] } : common.set
  if (progress) return { ...common, telling: tells, progress, lazy: true }
  if (answers) return { ...common, set: asked, answers, telling: tells }
  return options['open-book'] === 'on' ? { ...common, telling: tells } : common
}

/** A quiz on a page of its own, within a frame, or as `/play` selects and grades it. */
export function quizPage(props: QuizPageProps): string {
  const { set, edition, origin, framed, action, src, answers, explainers = [], play, style, leads } = props
  const { words, to } = edition
  const path = `/quiz/${set.id}`
  const own = !framed && !play
  return html(
    <Document
      edition={edition}
      title={`${set.title}${words.bar}${words.name}`}
      description={set.summary}
      path={path}
      origin={origin}
      unlisted={!own}
      {...(!framed && !answers && { embeds: origin + (play ? action : to(path)) })}
      framed={framed}
      {...(own && !set.withdrawn && { ld: quizLd(set, explainers, { edition, path, origin }) })}
      {...(play && { languages: play })}
      style={style}
      sheet={build.sheets[play ? 'play' : 'quiz'].css}
      {...(!answers && { script: framed ? build.frame : build.page, takes: true })}
      {...(!answers && !framed && !set.withdrawn && { data: src })}
    >
      <div
        id="footnote"
        data-quiz={set.id}
        data-src={src}
        data-action={action}
        {...(set.page && { 'data-lang': set.language })}
        {...(leads && !answers && { 'data-leads': JSON.stringify(leads) })}
      >
        <Quiz {...shown(props)}>
          {!answers && (
            <p class="noscript">
              <button type="submit" class="main">
                {edition.strings.checkAll}
              </button>
            </p>
          )}
        </Quiz>
      </div>
      <div class="after" {...inOurs(edition)}>
        {answers && (
          <p>
            <a href={action}>{words.tryAgain}</a>
            {!framed && (
              <>
                {words.dot}
                <a href={to(path)}>{words.wholeQuiz}</a>
              </>
            )}
          </p>
        )}
        {framed ? (
          <p>
            <a href={to(path)} target="_blank" rel="noopener">
              {words.openPage}
            </a>
          </p>
        ) : (
          <>
            <Explainers {...props} />
            <Sources {...props} />
            <Corrections {...props} />
            {own && <Teaching {...props} />}
            {own && !set.withdrawn && <Embedding kind="quiz" id={set.id} edition={edition} />}
          </>
        )}
      </div>
    </Document>,
  )
}
