import type { ComponentChild } from 'preact'
import type { CompiledQuestion, CompiledSet } from '../../../../content/model/schema/compiled.ts'
import type { Edition } from '../../edition.ts'
import { letter } from './answers.ts'

interface Asked<Question = CompiledQuestion> {
  question: Question
  set: CompiledSet
  edition: Edition
}

/** Things to mark, each behind a circle or, where several may be marked, a square. */
function Marks({ items, square, looks = '' }: { items: { id: string; text: string }[]; square?: boolean; looks?: string }) {
  return (
    <ul class={`marks ${looks}`.trim()}>
      {items.map(({ id, text }) => (
        <li key={id}>
          <span class={square ? 'box' : 'ring'} /> <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** What a pupil is to do, and where to do it, for a question of any type. */
function face({ question, set, edition }: Asked): { way: string; form: ComponentChild } {
  const { strings, words } = edition
  const { ways } = words.teaching
  switch (question.type) {
    case 'single':
      return { way: ways.single, form: <Marks items={question.options} /> }
    case 'multiple':
      return { way: ways.multiple, form: <Marks items={question.options} square /> }
    case 'truefalse':
      return {
        way: ways.truefalse,
        form: <Marks items={(['true', 'false'] as const).map((id) => ({ id, text: strings[id] }))} looks="short" />,
      }
    case 'number':
      return {
        way: ways.number(strings.number(question.min), strings.number(question.max)),
        form: (
          <p class="write">
            <span class="line number" /> {question.unit}
          </p>
        ),
      }
    case 'text':
      return {
        way: ways.text,
        form: (
          <p class="write">
            <span class="line" />
          </p>
        ),
      }
    case 'order':
      return { way: ways.order(question.items.length), form: <Marks items={question.items} square looks="wide" /> }
    case 'match':
      return {
        way: question.rights.length > question.lefts.length ? ways.matchExtra : ways.match,
        form: (
          <div class="match">
            <Marks items={question.lefts} square looks="wide" />
            <Lettered items={question.rights} />
          </div>
        ),
      }
    case 'evidence':
      return {
        way: ways.evidence,
        form: (
          <>
            <blockquote>{question.statement}</blockquote>
            <ul class="marks lettered">
              {question.passages.map(({ id, citation }, i) => (
                <li key={id}>
                  <span class="ring" /> <b>{letter(i)}</b> <span>{set.citations[citation]?.gist}</span>
                </li>
              ))}
            </ul>
          </>
        ),
      }
  }
}

/** What letters stand for. */
function Lettered({ items }: { items: { id: string; text: string }[] }) {
  return (
    <ul class="letters">
      {items.map(({ id, text }, i) => (
        <li key={id}>
          <b>{letter(i)}</b> <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** One question of a worksheet: its stem and date as everywhere, and a form to fill in with a pen. It holds no key. */
export function PaperQuestion(asked: Asked) {
  const { question, edition } = asked
  const { strings, words } = edition
  const { stem, asOf, image } = question
  const { way, form } = face(asked)
  return (
    <li class="paper-question" data-id={question.id}>
      <h2>{stem}</h2>
      <p class="way">{[...(asOf ? [strings.asOf(strings.date(asOf))] : []), way].join(words.ledger.blank)}</p>
      {image && (
        <figure>
          <img src={image.file} alt={image.alt} width={image.width} height={image.height} />
          <figcaption>{image.credit}</figcaption>
        </figure>
      )}
      {form}
    </li>
  )
}
