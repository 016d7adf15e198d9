import { openQuestions } from '../../../../content/model/play/ground.ts'
import { byline } from '../../../../widget/components/byline.ts'
import { inLanguage } from '../../../../widget/strings/direction.ts'
import { html } from '../../document/document.tsx'
import { type Edition, spoken } from '../../edition.ts'
import { upper } from '../../ledger/parts.tsx'
import { inOurs } from '../../scene.ts'
import { ownStrings } from '../../strings.ts'
import { Qr, Typed } from '../teach/code.tsx'
import type { TeachingProps } from '../teach/subject.ts'
import { PaperQuestion } from './PaperQuestion.tsx'
import { printedRights } from './rights.ts'
import { Sheet } from './Sheet.tsx'

/**
 * The documents under the whole set, where a class can look things up. No passage is named, and no document with a
 * question: either would tell answers.
 */
function Sources({ set, edition, origin }: TeachingProps) {
  const { strings, words, to } = edition
  const sources = new Map(set.citations.map((citation) => [citation.source, citation]))
  const ours = inOurs(edition)
  return (
    <section class="endnotes whole">
      <h2 {...ours}>{words.teaching.sources}</h2>
      <p {...ours}>
        {words.teaching.sourcesAbout}
        <span class="online">
          {words.ledger.blank + words.teaching.scan + ownStrings(spoken(edition.lang)).colon}
          <a href={to(`/quiz/${set.id}`)}>
            <Typed address={origin + to(`/quiz/${set.id}`)} />
          </a>
        </span>
        {words.dot}
        <span class="rights">{printedRights(edition)}</span>
      </p>
      <ol>
        {[...sources].map(([id, { title, language, ...rest }]) => (
          <li key={id}>
            {upper(byline(rest, strings).join(strings.comma)) + strings.colon}
            <cite {...(language !== set.language && inLanguage(language))}>{title}</cite>{' '}
            <a class="typed" href={to(`/sources/${id}`)}>
              <Typed address={origin + to(`/sources/${id}`)} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Who answers, when, and how well: lines to write on. */
function Lines({ max, edition }: { max: number; edition: Edition }) {
  const { teaching } = edition.words
  return (
    <p class="who" {...inOurs(edition)}>
      <span>
        {teaching.paperName} <span class="line" />
      </span>
      <span>
        {teaching.paperDate} <span class="line" />
      </span>
      <span data-points={`${teaching.paperPoints('{n}')} `}>
        {`${teaching.paperPoints(max)} `}
        <span class="line" />
      </span>
    </p>
  )
}

/** `/print/{id}`: the questions on paper. The key has a page of its own (key.tsx): what is handed out does not hold it. */
export function worksheetPage(props: TeachingProps): string {
  const { set, edition, origin } = props
  const { words, to } = edition
  const { teaching } = words
  const questions = openQuestions(set)
  const quiz = origin + to(`/quiz/${set.id}`)
  return html(
    <Sheet
      {...props}
      title={set.withdrawn ? set.title : set.title + edition.strings.aside(teaching.worksheet)}
      path={`/print/${set.id}`}
      links={[
        [`/print/${set.id}/key`, teaching.key],
        [`/teach/${set.id}`, teaching.forTeachers],
      ]}
    >
      <header class="head">
        <div>
          <p class="kicker" {...inOurs(edition)}>
            {words.name + words.bar}
            {teaching.worksheet}
          </p>
          <h1>{set.title}</h1>
          <Lines max={questions.length} edition={edition} />
        </div>
        <figure {...inOurs(edition)}>
          <Qr link={quiz} title={teaching.qr(set.title)} />
          <figcaption>{teaching.scan}</figcaption>
        </figure>
      </header>
      <ol class="paper-questions">
        {questions.map((question) => (
          <PaperQuestion key={question.id} question={question} set={set} edition={edition} />
        ))}
      </ol>
      <WithdrawnSheet {...props} />
      <Sources {...props} />
    </Sheet>,
  )
}

/** What is no longer asked, and why. */
export function WithdrawnSheet({ set, edition: { strings } }: TeachingProps) {
  return set.questions.map(
    ({ id, withdrawn }) =>
      withdrawn && (
        <p key={id} class="notice">
          {strings.withdrawn(strings.date(withdrawn.date))} {withdrawn.note}
        </p>
      ),
  )
}
