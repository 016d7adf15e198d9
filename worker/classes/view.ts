import type { ClassQuestion, PupilView, TeacherView } from './shared/shapes.ts'
import type { PupilRow, Store } from './store.ts'
import { toldOf } from './told.ts'

const iso = (instant: number) => new Date(instant).toISOString()

/** A question as it may be seen now; undefined while it has not been opened. */
export function classQuestionOf(store: Store, id: string): ClassQuestion | undefined {
  const state = store.stateOf(id)
  const { hidden, set } = store.made
  const question = hidden.find((one) => one.id === id)
  if (!question || !state || state === 'coming') return undefined
  const told = state === 'revealed' ? toldOf(set, id) : undefined
  return { id, state, question, ...(told && { told }) }
}

function common(store: Store) {
  const { code, set, hidden, pace, until, ends } = store.made
  const { state, at } = store.now
  return {
    code,
    state,
    pace,
    ...(until !== undefined && { until: iso(until) }),
    ends: iso(ends),
    lang: set.language,
    set: { id: set.id, title: set.title },
    ...(at && { at }),
    of: hidden.length,
    questions: hidden.flatMap(({ id }) => classQuestionOf(store, id) ?? []),
  }
}

/** What a pupil sees. */
export const pupilView = (store: Store, { id, name }: PupilRow): PupilView => {
  const { names } = store.made
  return { role: 'pupil', pupil: id, name, names, answers: store.answers(id).get(id) ?? {}, ...common(store) }
}

/** What the teacher sees; `isHere` knows who is connected. */
export function teacherView(store: Store, isHere: (pupil: string) => boolean): TeacherView {
  const { names, hidden } = store.made
  const answers = store.answers()
  return {
    role: 'teacher',
    names,
    plan: hidden.map(({ id, stem }) => ({ id, stem })),
    pupils: store.pupils().map(({ id, name }) => ({ id, name, here: isHere(id), answers: answers.get(id) ?? {} })),
    ...common(store),
  }
}
