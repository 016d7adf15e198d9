import type { ClassQuestion, Message, Pupil, PupilView, TeacherView } from './shapes.ts'

type View = PupilView | TeacherView

/** A list with one of its entries put in the place of the one by the same id, or at the end. */
const withOne = <T extends { id: string }>(list: readonly T[], one: T): T[] =>
  list.some(({ id }) => id === one.id) ? list.map((other) => (other.id === one.id ? one : other)) : [...list, one]

const changed = (pupils: readonly Pupil[], id: string, change: Partial<Pupil>): Pupil[] =>
  withOne(pupils, { id, name: '', here: false, answers: {}, ...pupils.find((one) => one.id === id), ...change })

type Heard = { [T in Message['type']]: (view: View, message: Extract<Message, { type: T }>) => View }

const heard: Heard = {
  view: (_, { view }) => view,
  class: (view, { state, at }) => ({ ...view, state, at }),
  question: (view, { question }) => ({ ...view, questions: withOne<ClassQuestion>(view.questions, question) }),
  answer: (view, { pupil, question, answer }) => {
    if (view.role === 'pupil') return { ...view, answers: { ...view.answers, [question]: answer } }
    const before = view.pupils.find(({ id }) => id === pupil)?.answers
    return { ...view, pupils: changed(view.pupils, pupil, { answers: { ...before, [question]: answer } }) }
  },
  pupil: (view, { pupil, name, here }) =>
    view.role === 'pupil' ? { ...view, name } : { ...view, pupils: changed(view.pupils, pupil, { name, here }) },
  removed: (view, { pupil }) =>
    view.role === 'pupil' ? view : { ...view, pupils: view.pupils.filter(({ id }) => id !== pupil) },
}

/** What is seen of a class after a message. Until the first view came there is nothing to change. */
export const applyMessage = (view: View | undefined, message: Message): View | undefined =>
  view || message.type === 'view'
    ? (heard[message.type] as (view: View | undefined, message: Message) => View)(view, message)
    : undefined
