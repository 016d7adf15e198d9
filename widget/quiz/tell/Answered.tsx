import type { ComponentChildren, ComponentType } from 'preact'
import { faceOf } from '../../../content/model/play/faces.ts'
import { hideQuestion } from '../../../content/model/play/hide.ts'
import type { Given, Of, Type } from '../../../content/model/play/types.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { CompiledQuestion } from '../../../content/model/schema/compiled.ts'
import { direction } from '../../strings/direction.ts'
import type { Strings } from '../../strings/tell.ts'
import { ChoiceRow, type Mark } from '../ask/ChoiceRow.tsx'
import { type ChoiceProps, Choices } from '../ask/Choices.tsx'
import type { Marked } from './ground.ts'
import { markOf } from './marks.ts'
import { Scale } from './Scale.tsx'
import type { ScaleFigure } from './scale.ts'
import type { TellScene } from './types.ts'
import { partWords } from './verdict.ts'

interface Props<T extends Type> {
  scene: TellScene
  question: Of<T>
  answer: Given[T] | undefined
  marked: Marked[]
}

const told = (children: ComponentChildren) => <div class="rows known">{children}</div>

/** The very options, disabled, each with its state. */
function Chosen({ scene, question, answer, marked }: Props<'single' | 'multiple' | 'truefalse' | 'evidence'>) {
  const { set, strings, base } = scene
  const scored = marked.some(({ part, chosen }) => part.key === true && chosen)
  const asked = hideQuestion(question, set.citations) as ChoiceProps['question']
  const of = { contested: !!question.contested, several: faceOf(asked).input === 'checkbox', scored }
  const marks = Object.fromEntries(marked.map((one) => [one.part.id, markOf(one, of, strings)]))
  return <Choices question={asked} lack={{}} {...{ strings, base, answer, marks }} />
}

/** What was typed, and what is accepted: one line when they are the same. */
function Typed({
  answer,
  marked,
  strings,
  contested,
}: {
  answer: string | undefined
  marked: Marked[]
  strings: Strings
  contested: boolean
}) {
  const scored = marked.some(({ part, chosen }) => part.key === true && chosen)
  const keys = marked.filter(({ part, chosen }) => part.key === true && (chosen || !scored || contested))
  const wrong = !scored && answer !== undefined
  return told(
    <>
      {wrong && <ChoiceRow mark={{ shown: strings.yours, said: strings.yoursWrong, tone: 'wrong' }}>{answer}</ChoiceRow>}
      {keys.map((one) => (
        <ChoiceRow key={partWords(one.part, strings)} mark={markOf(one, { contested, scored }, strings)}>
          {one.chosen ? answer : partWords(one.part, strings)}
        </ChoiceRow>
      ))}
    </>,
  )
}

function Spelt({ scene: { strings }, question, answer, marked }: Props<'text'>) {
  return <Typed {...{ answer, marked, strings }} contested={!!question.contested} />
}

/** The figures of a question in words, and on a scale with the reader's own. */
function Figures({ scene, question, answer, marked }: Props<'number'>) {
  const { set, strings } = scene
  const rtl = direction(set.language) === 'rtl'
  const { min, max, unit } = question
  const known = marked.flatMap(({ part: { range, key } }): ScaleFigure[] => {
    if (!range) return []
    const { from, to } = range
    return [{ from, to, kind: key ? 'key' : 'near', label: [...new Set([from, to])].map(strings.number).join('–') }]
  })
  const yours = answer === undefined ? undefined : { value: answer, label: strings.you(strings.number(answer)) }
  const given = answer === undefined ? undefined : `${strings.number(answer)} ${unit}`
  return (
    <>
      <Typed answer={given} {...{ marked, strings }} contested={!!question.contested} />
      <Scale figures={known} {...{ yours, min, max, rtl }} ends={[strings.number(min), `${strings.number(max)} ${unit}`]} />
    </>
  )
}

/** The items in the right order, and where the reader had them. */
function Ordered({ scene: { strings }, answer, marked }: Props<'order'>) {
  return (
    <ol class="rows known ordered">
      {marked.map(({ part, chosen }) => {
        const at = answer?.indexOf(part.id ?? '') ?? -1
        const mark: Mark = chosen ? { shown: strings.inPlace, tone: 'right' } : { shown: strings.youHad(at + 1), tone: 'wrong' }
        return (
          <li key={part.id}>
            <ChoiceRow mark={at < 0 ? undefined : mark}>{part.text}</ChoiceRow>
          </li>
        )
      })}
    </ol>
  )
}

/** Every pair, with what the reader chose; then what belongs to none. */
function Paired({ scene: { strings }, question, answer, marked }: Props<'match'>) {
  const named = (id: string | undefined) => question.rights.find((right) => right.id === id)?.text
  return told(
    marked.map(({ part, chosen }) => {
      const yours = named(answer?.[part.id ?? ''])
      const mark: Mark = chosen
        ? { shown: strings.yours, said: strings.yoursRight, tone: 'right' }
        : yours
          ? { shown: strings.youChose(yours), tone: 'wrong' }
          : { shown: strings.key, tone: 'right' }
      return part.id === undefined ? (
        <ChoiceRow key={part.right?.id} mark={{ shown: strings.none, tone: 'open' }}>
          {part.right?.text}
        </ChoiceRow>
      ) : (
        <ChoiceRow key={part.id} mark={mark}>
          {part.text} <b>{part.right?.text}</b>
        </ChoiceRow>
      )
    }),
  )
}

/** What stands in the place of the inputs once the key is told. */
const answered: { [T in Type]: ComponentType<Props<T>> } = {
  single: Chosen,
  multiple: Chosen,
  truefalse: Chosen,
  evidence: Chosen,
  number: Figures,
  text: Spelt,
  order: Ordered,
  match: Paired,
}

type Any = Omit<Props<Type>, 'question' | 'answer'> & { question: CompiledQuestion; answer: Answer | undefined }

/** A question's answer beside its key. */
export function Answered(props: Any) {
  const Type = answered[props.question.type] as ComponentType<Any>
  return <Type {...props} />
}
