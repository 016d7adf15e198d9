import { partText } from '../../../../../content/model/play/words.ts'
import type { Answer } from '../../../../../content/model/schema/answers.ts'
import { byline } from '../../../../../widget/components/byline.ts'
import { foreign } from '../../../../../widget/components/foreign.tsx'
import type { Strings } from '../../../../../widget/strings/tell.ts'
import type { ClassQuestion, TeacherView } from '../../../../classes/shared/shapes.ts'
import { type Bar, mostWrong, spreadOf } from '../../../../classes/shared/spread.ts'
import { paragraphIn } from '../../class/script/paragraph.ts'
import { wallWords } from './words.ts'

interface Props {
  view: TeacherView
  question: ClassQuestion
  strings: Strings
  /** Whether the answers given are shown, and the wrong one that most chose. */
  spread: boolean
  wrong: boolean
}

/** A drawn bar, as wide as its share; what it says stands beside it in words. */
function Row({ bar, most, shown }: { bar: Bar; most: number; shown: boolean }) {
  const { text, lang, count, right } = bar
  return (
    <li class={right === undefined ? '' : right ? 'right' : 'wrong'}>
      <span class="text">{foreign(text, lang)}</span>
      {shown && (
        <>
          <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect width={most ? (100 * count) / most : 0} height="1" />
          </svg>
          <span class="count">{count}</span>
          <span class="sr"> {wallWords.count(count)}</span>
        </>
      )}
      {right !== undefined && (
        <b class="mark">
          {right ? '✓ ' : '✗ '}
          {right ? wallWords.right : wallWords.wrong}
        </b>
      )}
    </li>
  )
}

/** The wrong answer that most chose, why it is wrong, and the passage that it misreads. */
function Wrong({ question: { told }, answers, strings }: { question: ClassQuestion; answers: Answer[]; strings: Strings }) {
  const most = told && mostWrong(told, answers)
  if (!told || !most) return <p class="why">{wallWords.noneWrong}</p>
  const { part, count } = most
  const say = paragraphIn(told.language)
  return (
    <section class="why" role="status">
      <h3>
        {foreign(partText(part, { ...strings, gap: say.gap, colon: say.colon }), part.lang)}{' '}
        <small>{wallWords.chosenBy(count)}</small>
      </h3>
      <p>{part.why}</p>
      {part.citations.flatMap((place) => {
        const citation = told.citations[place]
        if (!citation) return []
        const name = [...byline(citation, { date: strings.date, probably: say.probably }), say.paragraph(citation.paragraph)]
        return (
          <blockquote key={place}>
            <p>{foreign(citation.gist, citation.lang)}</p>
            <a href={citation.href} target="_blank" rel="noopener">
              {name.join(say.comma)}
            </a>
          </blockquote>
        )
      })}
    </section>
  )
}

/** The question that the class is at, large: what it asks, who has answered, and once it is revealed what is right. */
export function Stage({ view, question, strings, spread, wrong }: Props) {
  const { id, question: asked, told } = question
  const say = paragraphIn(view.lang)
  const answers = view.pupils.flatMap(({ answers }) => (answers[id] === undefined ? [] : [answers[id] as Answer]))
  const bars = spreadOf(asked, answers, { ...strings, gap: say.gap, colon: say.colon, none: strings.none }, told)
  const offered = ['single', 'multiple', 'truefalse', 'evidence'].includes(asked.type)
  const most = Math.max(...bars.map(({ count }) => count), 1)
  const missing = view.pupils.length - answers.length
  const place = view.plan.findIndex((one) => one.id === id) + 1
  return (
    <section class="stage" lang={view.lang} aria-labelledby="stem">
      <p class="place">{wallWords.place(place, view.of)}</p>
      <h2 id="stem" tabIndex={-1}>
        {asked.stem}
      </h2>
      {asked.asOf && <p class="about">{strings.asOf(strings.date(asked.asOf))}</p>}
      {asked.type === 'evidence' && <blockquote>{asked.statement}</blockquote>}
      <p class="tally" role="status">
        <b>{wallWords.answered(answers.length, view.pupils.length)}</b>{' '}
        {question.state === 'open' && view.pupils.length > 0 && <span>{wallWords.answering(missing)}</span>}
      </p>
      {wrong && question.state === 'revealed' ? (
        <Wrong {...{ question, answers, strings }} />
      ) : (
        (offered || spread || told) && (
          <ol class="spread">
            {bars.map((bar) => (
              <Row key={bar.id} {...{ bar, most }} shown={spread || !!told} />
            ))}
          </ol>
        )
      )}
      {told && !wrong && <p class="explained">{told.questions[0]?.explanation}</p>}
    </section>
  )
}
