import type { ComponentType } from 'preact'
import { faceOf } from '../../../content/model/play/faces.ts'
import type { Type } from '../../../content/model/play/types.ts'
import type { HiddenQuestion } from '../../../content/model/schema/hidden.ts'
import type { Ask } from '../../strings/ask.ts'
import { Choices } from './Choices.tsx'
import { MatchField } from './MatchField.tsx'
import { NumberField } from './NumberField.tsx'
import { OrderField } from './OrderField.tsx'
import { TextField } from './TextField.tsx'
import type { FaceProps, HiddenOf } from './types.ts'

/** How each type is asked. */
const faces: { [T in Type]: ComponentType<FaceProps<T>> } = {
  single: Choices,
  multiple: Choices,
  truefalse: Choices,
  evidence: Choices,
  number: NumberField,
  text: TextField,
  order: OrderField,
  match: MatchField,
}

/** Whether this version knows the type of a question. */
export const isKnownFace = ({ type }: { type: string }): boolean => Object.hasOwn(faces, type)

/** The inputs of a question. TypeScript cannot see that a question and the entry of its type belong together. */
export function FaceInputs(props: FaceProps<Type>) {
  const Type = faces[props.question.type] as ComponentType<FaceProps<Type>>
  return <Type {...props} />
}

/** Whether more than one choice may be ticked. */
export const takesSeveral = (question: HiddenQuestion): boolean => isKnownFace(question) && faceOf(question).input === 'checkbox'

/** What an answer still lacks, by type. */
const lacks: { [T in Type]: (strings: Ask, question: HiddenOf<T>) => string } = {
  single: (strings) => strings.choose,
  truefalse: (strings) => strings.choose,
  evidence: (strings) => strings.choose,
  multiple: (strings) => strings.chooseSome,
  number: (strings, { min, max }) => strings.range(strings.number(min), strings.number(max)),
  text: (strings) => strings.write,
  order: (strings) => strings.arrange,
  match: (strings) => strings.pair,
}

/** What is said when a question is checked without an answer. */
export const lackOf = (strings: Ask, question: HiddenQuestion) =>
  (lacks[question.type] as (strings: Ask, question: HiddenQuestion) => string)(strings, question)
