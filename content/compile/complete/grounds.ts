import type { Grounds, Question, WrittenGrounds, WrittenQuestion } from '../../model/schema/question.ts'
import type { Path } from '../content.ts'

/** Where a part of a question stands, and what it is called in the id of a claim that is made of it. */
export interface Place {
  path: Path
  /** The id of an option, side, item, left or extra right; of a figure or a spelling its list and its place from 1, `near-2`. */
  part: string
  /** Whether an answer scores with it. */
  key: boolean
}

type Complete = (grounds: WrittenGrounds, place: Place) => Grounds

/** A part without what it rests on as written, and with what it rests on. */
type Completed<P extends WrittenGrounds> = Omit<P, keyof WrittenGrounds> & Grounds

/** A question with what each of its parts rests on completed. Options that stay in the order they are written in keep their places. */
export function withGrounds(question: WrittenQuestion, complete: Complete): Question {
  const fill = <P extends WrittenGrounds>(part: P, place: Place): Completed<P> => {
    const { why: _, claims: __, cite: ___, voice: ____, by: _____, when: ______, kind: _______, ...rest } = part
    return { ...rest, ...complete(part, place) } as Completed<P>
  }
  const listed = <P extends WrittenGrounds>(list: string, parts: readonly P[], key: boolean, partOf?: (part: P) => string) =>
    parts.map((part, i) => fill(part, { path: [list, i], part: partOf?.(part) ?? `${list}-${i + 1}`, key }))
  const own = ({ id }: { id: string }) => id

  switch (question.type) {
    case 'single': {
      const options = question.options.map((one, i) => fill(one, { path: ['options', i], part: one.id, key: one.key }))
      return { ...question, options: placed(question, options) }
    }
    case 'multiple': {
      const options = question.options.map((one, i) => fill(one, { path: ['options', i], part: one.id, key: one.key !== false }))
      return { ...question, options: placed(question, options) }
    }
    case 'truefalse': {
      const side = (id: 'true' | 'false') =>
        fill(question[id], { path: [id], part: id, key: question.answer === 'either' || String(question.answer) === id })
      return { ...question, true: side('true'), false: side('false') }
    }
    case 'number':
      return { ...question, accept: listed('accept', question.accept, true), near: listed('near', question.near, false) }
    case 'text':
      return { ...question, accept: listed('accept', question.accept, true), near: listed('near', question.near, false) }
    case 'order':
      return { ...question, items: listed('items', question.items, true, own) }
    case 'match':
      return {
        ...question,
        pairs: listed('pairs', question.pairs, true, ({ left }) => left.id),
        extra: listed('extra', question.extra, false, ({ right }) => right.id),
      }
    case 'evidence':
      return question
  }
}

const placed = <O extends { fixed?: boolean | undefined }>({ as }: { as?: 'authored' | undefined }, options: O[]): O[] =>
  as ? options.map((option) => ({ ...option, fixed: true })) : options

/** What each part of a written question rests on, and where it stands. */
export function writtenGrounds(question: WrittenQuestion): (Place & { grounds: WrittenGrounds })[] {
  const all: (Place & { grounds: WrittenGrounds })[] = []
  withGrounds(question, (grounds, place) => {
    all.push({ ...place, grounds })
    return { why: '', claims: [] }
  })
  return all
}
