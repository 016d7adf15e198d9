import { grade } from '../../../../../content/model/play/grade.ts'
import { cited } from '../../../../../content/model/play/ground.ts'
import { scoreOf } from '../../../../../content/model/play/score.ts'
import type { CompiledQuestion, CompiledSet } from '../../../../../content/model/schema/compiled.ts'
import { byline } from '../../../../../widget/components/byline.ts'
import { around, foreign } from '../../../../../widget/components/foreign.tsx'
import { givenOf } from '../../../../../widget/quiz/tell/given.ts'
import type { Strings } from '../../../../../widget/strings/tell.ts'
import type { PupilView } from '../../../../classes/shared/shapes.ts'
import { Named } from './Named.tsx'
import { paragraphIn } from './paragraph.ts'
import type { PupilWords } from './words.ts'

interface Props {
  view: PupilView
  strings: Strings
  words: PupilWords
}

/** The passages that a question rests on, to be read again. */
function Passages({ set, question, strings }: { set: CompiledSet; question: CompiledQuestion; strings: Strings }) {
  const say = { date: strings.date, probably: paragraphIn(set.language).probably }
  return (
    <ul>
      {cited(question, set).flatMap((place) => {
        const citation = set.citations[place]
        if (!citation) return []
        const name = [...byline(citation, say), paragraphIn(set.language).paragraph(citation.paragraph)].join(
          paragraphIn(set.language).comma,
        )
        return (
          <li key={place}>
            <a href={citation.href} target="_blank" rel="noopener">
              {name}
            </a>{' '}
            {foreign(citation.gist, citation.lang)}
          </li>
        )
      })}
    </ul>
  )
}

/** What a pupil takes home: the score, and of every question that went wrong the key, why, and what to read again. */
export function Home({ view, strings, words }: Props) {
  const told = view.questions.flatMap(({ id, told }) => {
    const question = told?.questions[0]
    return told && question ? [{ id, told, question, answer: view.answers[id] }] : []
  })
  const grades = Object.fromEntries(
    told.flatMap(({ id, question, answer }) => (answer === undefined ? [] : [[id, grade(question, answer)]])),
  )
  const { points, max } = scoreOf(
    told.map(({ question }) => question),
    grades,
  )
  const missed = told.filter(({ id }) => grades[id]?.outcome !== 'right')
  return (
    <section class="home" aria-labelledby="home">
      <h2 id="home">
        <Named text={view.set.title + paragraphIn(view.lang).aside(view.name)} name={view.name} />
      </h2>
      <p>{strings.scored(points, max)}</p>
      <p class="doing">
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <h2>{words.reread}</h2>
      {missed.length === 0 && <p>{words.allRight}</p>}
      {missed.map(({ id, told, question, answer }) => {
        const { given, key, langs } = givenOf(question, told, answer, strings)
        return (
          <article key={id} aria-labelledby={`home-${id}`}>
            <h3 id={`home-${id}`}>{question.stem}</h3>
            {answer === undefined ? <p>{words.nothing}</p> : given && <p>{around(words.yours(given), given, langs[0])}</p>}
            {key && <p>{around(words.right(key), key, langs[1])}</p>}
            <p>{question.explanation}</p>
            <Passages set={told} question={question} strings={strings} />
          </article>
        )
      })}
    </section>
  )
}
