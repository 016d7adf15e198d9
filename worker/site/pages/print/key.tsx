import { accountsOf, conflictOf, laterThan, openQuestions } from '../../../../content/model/play/ground.ts'
import { statementOf } from '../../../../content/model/play/statement.ts'
import type { CompiledQuestion } from '../../../../content/model/schema/compiled.ts'
import { byline } from '../../../../widget/components/byline.ts'
import { foreign } from '../../../../widget/components/foreign.tsx'
import type { AllStrings as Strings } from '../../../../widget/strings/full.ts'
import { html } from '../../document/document.tsx'
import { type Edition, nameIn } from '../../edition.ts'
import { Ours } from '../../ledger/foreign.tsx'
import { upper } from '../../ledger/parts.tsx'
import { inOurs } from '../../scene.ts'
import { Typed } from '../teach/code.tsx'
import type { TeachingProps } from '../teach/subject.ts'
import { answersOf, type Line } from './answers.ts'
import { printedRights } from './rights.ts'
import { Sheet } from './Sheet.tsx'
import { WithdrawnSheet } from './worksheet.tsx'

/** Small numerals that lead to the notes at the end. */
function Cites({ of, strings }: { of: readonly number[]; strings: Strings }) {
  return [...of]
    .sort((a, b) => a - b)
    .map((n) => (
      <sup key={n}>
        <a href={`#n${n + 1}`} aria-label={strings.note(n + 1)}>
          {n + 1}
        </a>
      </sup>
    ))
}

/** Answers of one kind. */
function Lines({ lines, title, edition }: { lines: Line[]; title: string; edition: Edition }) {
  const { strings, words } = edition
  if (!lines.length) return null
  return (
    <div class={`of-${lines[0]?.kind}`}>
      <h3 {...inOurs(edition)}>{title}</h3>
      <ul>
        {lines.map(({ text, lang, spellings = [], why, citations }) => (
          <li key={text}>
            <b>{foreign(text, lang)}</b> {why}
            <Cites of={citations} strings={strings} />
            {spellings.length > 0 && (
              <span class="spellings">
                <Ours edition={edition}>{words.teaching.spellings + strings.colon}</Ours>
                {spellings.join(' / ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Both sides of what documents tell differently. */
function Accounts({ set, question, edition: { strings } }: TeachingProps & { question: CompiledQuestion }) {
  const conflict = conflictOf(question, set)
  if (!conflict) return null
  return (
    <div class="accounts">
      <h3>{strings.whoSays}</h3>
      <ul>
        {accountsOf(conflict, set).map(({ id, statement, citations, lang }) => (
          <li key={id}>
            {foreign(statement, lang)}
            <Cites of={citations} strings={strings} />
          </li>
        ))}
      </ul>
      {conflict.note && <p>{foreign(conflict.note, conflict.lang)}</p>}
    </div>
  )
}

/** What is right about one question, why, and why not what else was to be chosen. */
function Answered(props: TeachingProps & { question: CompiledQuestion }) {
  const { set, question, edition } = props
  const { strings, words } = edition
  const { teaching } = words
  const lines = answersOf(question, set, strings)
  const of = (kind: Line['kind']) => lines.filter((one) => one.kind === kind)
  const { stem, asOf, explanation, citations } = question
  const statement = statementOf(question)
  return (
    <li class="answered" data-id={question.id}>
      <h2>{stem}</h2>
      {asOf && (
        <p class="way">
          {[strings.asOf(strings.date(asOf)), ...(question.contested ? [strings.disagree] : [])].join(words.ledger.blank)}
        </p>
      )}
      {statement && <blockquote>{statement}</blockquote>}
      <Lines lines={of('key')} title={teaching.answer} edition={edition} />
      {'items' in question && (
        <p>
          <Ours edition={edition}>{teaching.boxes + strings.colon}</Ours>
          <b>{question.items.map(({ id }) => question.key.indexOf(id) + 1).join(strings.comma)}</b>
        </p>
      )}
      <p class="explanation">
        {explanation}
        <Cites of={citations} strings={strings} />
      </p>
      {question.claims.some((id) => set.claims[id]?.voice === 'inferred') && <p>{strings.ourReading}</p>}
      {laterThan(question, set).map(({ statement, citations: later, lang }) => (
        <p key={statement}>
          {strings.sinceThen + words.ledger.blank}
          {foreign(statement, lang)}
          <Cites of={later} strings={strings} />
        </p>
      ))}
      {set.corrections.map(
        (one) =>
          one.question === question.id && (
            <p key={one.note}>
              {strings.corrected(strings.date(one.date))} {one.note}
            </p>
          ),
      )}
      <Accounts {...props} />
      <Lines lines={of('open')} title={teaching.uncounted} edition={edition} />
      <Lines lines={of('other')} title={teaching.otherwise} edition={edition} />
    </li>
  )
}

/** Every passage of the set, by the number that the quiz shows it under, with an address short enough to be typed. */
function Notes({ set, edition, origin }: TeachingProps) {
  const { strings, words, to } = edition
  const { comma, stop } = strings
  return (
    <section class="endnotes">
      <h2 {...inOurs(edition)}>{words.teaching.notes}</h2>
      <ol>
        {set.citations.map((citation, n) => {
          const { source, passage, paragraph, gist, language, lang } = citation
          const [publisher, date] = byline(citation, strings)
          const address = `${to(`/sources/${source}`)}#${passage}`
          return (
            <li key={n} id={`n${n + 1}`}>
              {upper(publisher) + comma + date}
              {language !== set.language && strings.aside(nameIn(set.language, language))}
              {comma + strings.paragraph(paragraph) + stop}
              {foreign(gist, lang)}{' '}
              <a class="typed" href={address}>
                <Typed address={origin + address} />
              </a>
            </li>
          )
        })}
      </ol>
      <p class="rights" {...inOurs(edition)}>
        {printedRights(edition)}
      </p>
    </section>
  )
}

/**
 * `/print/{id}/key`: the second part of the worksheet. It has an address of its own, which is opened on purpose and not to
 * be found by searching, as no page that asks holds what is right; printed, it begins on a page of its own.
 */
export function keyPage(props: TeachingProps): string {
  const { set, edition } = props
  const { words } = edition
  const { teaching } = words
  return html(
    <Sheet
      {...props}
      title={set.withdrawn ? set.title : teaching.keyTitle(set.title)}
      path={`/print/${set.id}/key`}
      unindexed
      links={[
        [`/print/${set.id}`, teaching.worksheet],
        [`/teach/${set.id}`, teaching.forTeachers],
      ]}
    >
      <header class="head">
        <div>
          <p class="kicker" {...inOurs(edition)}>
            {words.name + words.bar}
            {teaching.key}
          </p>
          <h1>{set.title}</h1>
          <p {...inOurs(edition)}>{teaching.keyLead}</p>
        </div>
      </header>
      <ol class="paper-questions answers">
        {openQuestions(set).map((question) => (
          <Answered key={question.id} {...props} question={question} />
        ))}
      </ol>
      <WithdrawnSheet {...props} />
      <Notes {...props} />
    </Sheet>,
  )
}
