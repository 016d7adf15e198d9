import type { ComponentChildren } from 'preact'
import type { Graded } from '../../../content/model/play/grade.ts'
import { accountsOf, conflictOf, laterThan } from '../../../content/model/play/ground.ts'
import type { Part } from '../../../content/model/play/parts.ts'
import type { Type } from '../../../content/model/play/types.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledQuestion } from '../../../content/model/schema/compiled.ts'
import { Accounts } from '../../components/Accounts.tsx'
import { Cites } from '../../components/Cites.tsx'
import { foreign } from '../../components/foreign.tsx'
import { Sources } from '../../components/Sources.tsx'
import type { Sourced } from '../../components/sourced.ts'
import type { Strings } from '../../strings/tell.ts'
import { citedInOrder, groundOf, type Marked } from './ground.ts'
import { ReportLink } from './ReportLink.tsx'
import type { TellScene } from './types.ts'
import { creditOf, partWords, verdictOf } from './verdict.ts'

interface Props {
  scene: TellScene
  question: CompiledQuestion
  answer: Answer | undefined
  graded: Graded
  marked: Marked[]
  /** The way on. */
  children: ComponentChildren
}

/** What the fold with the other answers is called: they are those that were not chosen, or all there is to know of each. */
const others: Record<Type, 'others' | 'otherAnswers'> = {
  single: 'others',
  multiple: 'otherAnswers',
  truefalse: 'otherAnswers',
  number: 'otherAnswers',
  text: 'otherAnswers',
  order: 'otherAnswers',
  match: 'otherAnswers',
  evidence: 'otherAnswers',
}

interface FoldProps {
  title: string
  children: ComponentChildren
}

const Fold = ({ title, children }: FoldProps) => (
  <details>
    <summary>
      <b>{title}</b>
    </summary>
    {children}
  </details>
)

/** Parts that are not told at once, each with its why. */
function Others({ parts, sourced, strings }: { parts: readonly Part[]; sourced: Sourced; strings: Strings }) {
  return (
    <dl>
      {parts.map((part) => {
        const name = part.id === undefined ? (part.right?.text ?? partWords(part, strings)) : partWords(part, strings)
        return (
          <div key={name}>
            <dt>{part.id !== undefined && part.right ? `${name} – ${part.right.text}` : foreign(name, part.lang)}</dt>
            <dd>
              {part.why}
              <Cites sourced={sourced} of={part.citations} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/**
 * What is said of an answer. At once: the verdict, which names the key; why, of what was chosen and of what is right, or the
 * accounts that differ; and the way on. Folded under it: the other answers, the background, the sources, what came later.
 */
export function Said({ scene, question, answer, graded, marked, children }: Props) {
  const { set, strings, level } = scene
  const conflict = conflictOf(question, set)
  const later = laterThan(question, set)
  const ground = groundOf(question, marked, graded.outcome)
  const numerals = citedInOrder([
    ...ground.told.map(({ citations }) => citations),
    ...(ground.explained ? [question.citations] : []),
    ...accountsOf(conflict, set).map(({ citations }) => citations),
    ...ground.others.map(({ citations }) => citations),
    question.citations,
    ...later.map(({ citations }) => citations),
  ])
  const sourced: Sourced = { ...scene, question, numeral: (place) => numerals.indexOf(place) + 1 }
  const Heading = `h${level + 1}` as 'h3'
  const credit = creditOf(question, answer, graded, strings)
  const reading = question.claims.some((id) => set.claims[id]?.voice === 'inferred')
  const corrections = set.corrections.filter((one) => one.question === question.id)
  const before: Sourced = { ...sourced, passed: !!children }
  const explanation = (
    <p>
      {question.explanation}
      <Cites sourced={ground.explained ? before : sourced} of={question.citations} />
    </p>
  )
  return (
    <div class="answer" part="answer">
      <div class="told">
        <Heading tabIndex={-1} class={`verdict ${graded.outcome}`}>
          {verdictOf({ question, marked, conflict, answer, graded }, strings).join(strings.space)}
        </Heading>
        {credit && <p class="credit">{credit}</p>}
        {ground.told.length > 0 && (
          <p>
            {ground.told.map((part) => (
              <span key={part.why}>
                {part.why}
                <Cites sourced={before} of={part.citations} />{' '}
              </span>
            ))}
          </p>
        )}
        {ground.explained && explanation}
        {conflict && <Accounts sourced={before} conflict={conflict} note={false} />}
        {children}
      </div>
      {ground.others.length > 0 && (
        <Fold title={strings[others[question.type]]}>
          <Others parts={ground.others} {...{ sourced, strings }} />
        </Fold>
      )}
      {(!ground.explained || reading) && (
        <Fold title={strings.background}>
          {!ground.explained && explanation}
          {conflict?.note && <p>{foreign(conflict.note, conflict.lang)}</p>}
          {reading && <p class="quiet">{strings.ourReading}</p>}
        </Fold>
      )}
      <Sources sourced={sourced} of={numerals} />
      {later.length > 0 && (
        <Fold title={strings.later}>
          {later.map((claim) => (
            <p key={claim.statement}>
              {foreign(claim.statement, claim.lang)}
              <Cites sourced={sourced} of={claim.citations} />
            </p>
          ))}
        </Fold>
      )}
      {corrections.length > 0 && (
        <Fold title={strings.correction}>
          {corrections.map(({ date, note }) => (
            <p key={date + note}>
              {strings.corrected(strings.date(date))} {note}
            </p>
          ))}
        </Fold>
      )}
      <ReportLink {...{ scene, question }} />
    </div>
  )
}
