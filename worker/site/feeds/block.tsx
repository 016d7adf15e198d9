import type { ComponentChild } from 'preact'
import { render } from 'preact-render-to-string'
import { faceOf } from '../../../content/model/play/faces.ts'
import { type HiddenQuestion, hide } from '../../../content/model/play/hide.ts'
import { statementOf } from '../../../content/model/play/statement.ts'
import { choiceText } from '../../../content/model/play/words.ts'
import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../../content/model/schema/compiledExplainer.ts'
import type { Edition } from '../edition.ts'

const List = ({ of }: { of: readonly ComponentChild[] }) => (
  <ul>
    {of.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
)

/** What there is to place or to match, then what there is to choose, in the order presented, which tells nothing. */
function Offered({ question, strings }: { question: HiddenQuestion; strings: Edition['strings'] }) {
  const { input, fields, choices } = faceOf(question)
  const statement = statementOf(question)
  const labels = fields.flatMap(({ text = [] }) => text)
  // The places of an order are counted, not offered.
  const texts = input === 'place' ? [] : choices.map((choice) => choiceText(choice, strings))
  return (
    <>
      {statement && (
        <blockquote>
          <p>{statement}</p>
        </blockquote>
      )}
      {[labels, texts].map((of, i) => of.length > 0 && <List key={i} of={of} />)}
    </>
  )
}

interface Place {
  edition: Edition
  /** The page itself, absolute. */
  url: string
}

/** A set where nothing may be told: its summary, its first question as it is asked, and a link. Built from a hidden set. */
export function setBlock(set: CompiledSet, { edition: { words, strings }, url }: Place): string {
  const { questions } = hide(set)
  const [first] = questions
  return render(
    <>
      <p>{set.summary}</p>
      {first && (
        <>
          <p>
            <a href={`${url}#${first.id}`}>{first.stem}</a>
            {first.asOf && ` (${words.ledger.asOf(strings.date(first.asOf))})`}
          </p>
          <Offered question={first} strings={strings} />
        </>
      )}
      <p>
        <a href={url}>{words.sharing.playAll(questions.length)}</a>
      </p>
    </>,
  )
}

/** An explainer: its summary, its sections and a link. */
export function explainerBlock({ summary, sections }: CompiledExplainer, { edition: { words }, url }: Place): string {
  return render(
    <>
      <p>{summary}</p>
      <List of={sections.map(({ id, heading }) => <a href={`${url}#${id}`}>{heading}</a>)} />
      <p>
        <a href={url}>{words.sharing.readAll}</a>
      </p>
    </>,
  )
}

/** What was put right, and where. */
export function correctionBlock(note: string, stem: string, url: string): string {
  return render(
    <>
      <p>{note}</p>
      <p>
        <a href={url}>{stem}</a>
      </p>
    </>,
  )
}
