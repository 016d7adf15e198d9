import type { ComponentChild } from 'preact'
import { render } from 'preact-render-to-string'
import { type HiddenQuestion, hide } from '../../../content/model/play/hide.ts'
import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../../content/model/schema/compiled-explainer.ts'
import type { Edition } from '../edition.ts'

const List = ({ of }: { of: readonly ComponentChild[] }) => (
  <ul>
    {of.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
)

/** What there is to choose, in the order in which it is presented, which tells nothing. */
function Choices({ question, strings }: { question: HiddenQuestion; strings: Edition['strings'] }) {
  const texts = (all: readonly { text: string }[]) => all.map(({ text }) => text)
  switch (question.type) {
    case 'single':
    case 'multiple':
      return <List of={texts(question.options)} />
    case 'truefalse':
      return <List of={[strings.true, strings.false]} />
    case 'order':
      return <List of={texts(question.items)} />
    case 'match':
      return (
        <>
          <List of={texts(question.lefts)} />
          <List of={texts(question.rights)} />
        </>
      )
    case 'evidence':
      return (
        <>
          <blockquote>
            <p>{question.statement}</p>
          </blockquote>
          <List of={question.passages.map(({ gist }) => gist)} />
        </>
      )
    default:
      return null
  }
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
          <Choices question={first} strings={strings} />
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
