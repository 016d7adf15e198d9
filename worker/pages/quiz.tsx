import type { Options } from '../../content/model/play/options.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import type { QuizProps } from '../../widget/quiz/Quiz.tsx'
import { Quiz } from '../../widget/quiz/Quiz.tsx'
import type { Strings } from '../../widget/strings/en.ts'
import { build } from '../generated/build.ts'
import { Document, html } from './document.tsx'
import { Ld } from './ld.tsx'
import { words } from './words.ts'

export interface QuizPageProps {
  /** Selected and arranged already. */
  set: CompiledSet
  options: Options
  strings: Strings
  origin: string
  framed: boolean
  /** Where the form goes: `/quiz/{id}/play` with the options that chose these questions. */
  action: string
  /** Where the script reads this very set from. */
  src: string
  /** Answers of a posted form: the page shows them graded, and no script takes it over. */
  answers?: Record<string, Answer>
  /** The explainers that share its claims, nearest first. */
  explainers?: { id: string; title: string }[]
  /** A selection of the set, not the page about it. */
  play?: boolean
  style?: string | undefined
}

/** What has been put right since publication. */
function Corrections({ set, strings }: { set: CompiledSet; strings: Strings }) {
  if (!set.corrections.length) return null
  return (
    <section>
      <h2>{words.corrections}</h2>
      <ul>
        {set.corrections.map(({ date, note }) => (
          <li key={date + note}>
            {words.corrected(strings.date(date))} {note}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The documents under the whole set. They are named before anything is answered, so no passage is. */
function Sources({ set, strings }: { set: CompiledSet; strings: Strings }) {
  const sources = new Map(set.citations.map((citation) => [citation.source, citation]))
  if (!sources.size) return null
  return (
    <section>
      <h2>{words.quizSources}</h2>
      <ul>
        {[...sources.values()].map(({ source, title, publisher, inferred }) => (
          <li key={source}>
            <a href={`/sources/${source}`}>{title}</a>, {inferred.includes('publisher') ? strings.probably(publisher) : publisher}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where what is asked is explained. */
function Explainers({ explainers = [] }: Pick<QuizPageProps, 'explainers'>) {
  if (!explainers.length) return null
  return (
    <section>
      <h2>{words.readMore}</h2>
      <ul>
        {explainers.map(({ id, title }) => (
          <li key={id}>
            <a href={`/explainer/${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the quiz is drawn from. Where no outcome is to be told, a posted form is answered with thanks alone. */
function shown({ set, options, strings, action, answers }: QuizPageProps): QuizProps {
  const common = { set, options, strings, base: '', level: 1 }
  if (!answers) return { ...common, action }
  return options.feedback === 'none'
    ? { ...common, set: { ...set, questions: [] } }
    : { ...common, action, answers, marked: true }
}

/** A quiz on a page of its own, within a frame, or as `/play` selects and grades it. */
export function quizPage(props: QuizPageProps): string {
  const { set, strings, origin, framed, action, src, answers, play, style } = props
  const canonical = `${origin}/quiz/${set.id}`
  const own = !framed && !play
  return html(
    <Document
      lang={set.language}
      title={`${set.title} · ${words.name}`}
      description={set.summary}
      canonical={canonical}
      unlisted={!own}
      framed={framed}
      style={style}
      {...(!answers && { script: framed ? build.frame : build.page })}
    >
      <div id="footnote" data-quiz={set.id} data-src={src} data-action={action}>
        <Quiz {...shown(props)} />
      </div>
      <div class="after">
        {answers && (
          <p>
            <a href={action}>{words.tryAgain}</a>
          </p>
        )}
        {framed ? (
          <p>
            <a href={`/quiz/${set.id}`} target="_blank" rel="noopener">
              {words.openPage}
            </a>
          </p>
        ) : (
          <>
            <Explainers {...props} />
            <Sources set={set} strings={strings} />
            <Corrections set={set} strings={strings} />
          </>
        )}
      </div>
      {own && !set.withdrawn && <Ld set={set} address={canonical} />}
    </Document>,
  )
}
