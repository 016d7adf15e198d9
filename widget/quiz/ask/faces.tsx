import type { VNode } from 'preact'
import type { Type } from '../../../content/model/play/types.ts'
import type { HiddenQuestion } from '../../../content/model/schema/hidden.ts'
import type { Ask } from '../../strings/ask.ts'
import { Choices } from './Choices.tsx'
import { Match } from './Match.tsx'
import { NumberField } from './NumberField.tsx'
import { Order } from './Order.tsx'
import { TextField } from './TextField.tsx'
import type { FaceProps, HiddenOf } from './types.ts'

/** How each type is asked. */
const faces: { [T in Type]: (props: FaceProps<T>) => VNode } = {
  single: (props) => <Choices {...props} />,
  multiple: (props) => <Choices {...props} />,
  truefalse: (props) => <Choices {...props} />,
  evidence: (props) => <Choices {...props} />,
  number: (props) => <NumberField {...props} />,
  text: (props) => <TextField {...props} />,
  order: (props) => <Order {...props} />,
  match: (props) => <Match {...props} />,
}

/** Whether this version knows the type of a question. */
export const isKnown = ({ type }: { type: string }): boolean => Object.hasOwn(faces, type)

/** The inputs of a question. TypeScript cannot see that a question and the entry of its type belong together. */
export const Face = (props: FaceProps<Type>) => (faces[props.question.type] as (props: FaceProps<Type>) => VNode)(props)

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
