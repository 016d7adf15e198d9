import type { ComponentChild } from 'preact'
import { type Face, faceOf } from '../../../../content/model/play/faces.ts'
import { type HiddenQuestion, hideQuestion } from '../../../../content/model/play/hide.ts'
import { entry, type Table } from '../../../../content/model/play/types.ts'
import { choiceText } from '../../../../content/model/play/words.ts'
import type { CompiledImage, CompiledQuestion, CompiledSet } from '../../../../content/model/schema/compiled.ts'
import { Credits, OptionPicture, StemPicture } from '../../../../widget/quiz/ask/Picture.tsx'
import { inLanguage } from '../../../../widget/strings/direction.ts'
import type { Edition } from '../../edition.ts'
import { Ours } from '../../ledger/foreign.tsx'
import { letter } from './answers.ts'

interface Asked {
  question: CompiledQuestion
  set: CompiledSet
  edition: Edition
}

/** The widest text, in letters, of which two stand beside each other on a sheet; a Japanese one takes the room of two. */
const PAIR = 34
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)

interface MarksProps {
  items: { id: string; text: string; image?: CompiledImage | undefined }[]
  square?: boolean
  looks?: string
}

/** Things to mark, each behind a circle or, where several may be marked, a square; a picture stands above its mark. */
function Marks({ items, square, looks = '' }: MarksProps) {
  const pair = looks !== 'short' && looks !== 'pictured' && items.every(({ text }) => widthOf(text) <= PAIR)
  return (
    <>
      <ul class={`marks ${looks} ${pair ? 'pair' : ''}`.trim()}>
        {items.map(({ id, text, image }) => (
          <li key={id}>
            {image && <OptionPicture image={image} base="" eager />}
            <span class={square ? 'box' : 'ring'} /> <span>{text}</span>
          </li>
        ))}
      </ul>
      <Credits of={items} />
    </>
  )
}

/** What a pupil is told to do. */
const ways: Table<HiddenQuestion, [Edition], string> = {
  single: (_, { words }) => words.teaching.ways.single,
  multiple: (_, { words }) => words.teaching.ways.multiple,
  truefalse: (_, { words }) => words.teaching.ways.truefalse,
  number: ({ min, max }, { words, strings }) => words.teaching.ways.number(strings.number(min), strings.number(max)),
  text: (_, { words }) => words.teaching.ways.text,
  order: ({ items }, { words }) => words.teaching.ways.order(items.length),
  match: ({ lefts, rights }, { words }) => words.teaching.ways[rights.length > lefts.length ? 'matchExtra' : 'match'],
  evidence: (_, { words }) => words.teaching.ways.evidence,
}

type Form = (props: { question: HiddenQuestion; face: Face; strings: Edition['strings'] }) => ComponentChild

const Ticks: Form = ({ face, strings }) => (
  <Marks
    items={face.choices.map((choice) => ({ ...choice, text: choiceText(choice, strings) }))}
    square={face.input === 'checkbox'}
    looks={
      face.choices.some(({ image }) => image) ? 'pictured' : face.choices.some(({ text }) => text === undefined) ? 'short' : ''
    }
  />
)
const Line: Form = () => (
  <p class="write">
    <span class="line" />
  </p>
)
/** A box before each item or left. */
const Boxes = ({ fields }: { fields: Face['fields'] }) => (
  <Marks items={fields.map(({ name, text = '' }) => ({ id: name, text }))} square looks="wide" />
)

/** Where to do it, with a pen. */
const forms: Record<HiddenQuestion['type'], Form> = {
  single: Ticks,
  multiple: Ticks,
  truefalse: Ticks,
  number: ({ question }) => (
    <p class="write">
      <span class="line number" /> {'unit' in question && question.unit}
    </p>
  ),
  text: Line,
  order: ({ face }) => <Boxes fields={face.fields} />,
  match: ({ face, strings }) => (
    <div class="match">
      <Boxes fields={face.fields} />
      <Lettered items={face.choices.map((choice) => ({ ...choice, text: choiceText(choice, strings) }))} />
    </div>
  ),
  evidence: ({ question, face }) => (
    <>
      {'statement' in question && <blockquote>{question.statement}</blockquote>}
      <ul class="marks lettered">
        {face.choices.map(({ id, text, lang }, i) => (
          <li key={id}>
            <span class="ring" /> <b>{letter(i)}</b> <span {...inLanguage(lang)}>{text}</span>
          </li>
        ))}
      </ul>
    </>
  ),
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
export function PaperQuestion({ question: whole, set, edition }: Asked) {
  const { strings, words } = edition
  const question = hideQuestion(whole, set.citations)
  const { stem, asOf, image } = question
  const way = entry(ways, question)(question, edition)
  const Form = forms[question.type]
  return (
    <li class="paper-question" data-id={question.id}>
      <h2>{stem}</h2>
      <p class="way">
        {asOf && strings.asOf(strings.date(asOf)) + words.ledger.blank}
        <Ours edition={edition}>{way}</Ours>
      </p>
      {image && <StemPicture image={image} base="" eager />}
      <Form question={question} face={faceOf(question)} strings={strings} />
    </li>
  )
}
