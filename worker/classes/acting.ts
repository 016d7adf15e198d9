import type { FieldError } from '../http/codes.ts'
import { folded } from './naming.ts'
import type { Action } from './shared/shapes.ts'
import type { Store } from './store.ts'

/** What an action changed, to be told: questions by id, the class itself, a pupil who is called otherwise or is gone. */
export interface Changed {
  questions: string[]
  state: boolean
  renamed?: string
  removed?: string
}

type Result = Changed | 'closed' | { bad: FieldError }

const nothing = (): Changed => ({ questions: [], state: false })
const bad = (field: string, expected: string) => ({ bad: { field, expected } })

/** Opens a question, or shows one that is open or told already. */
function open(store: Store, question: string): Changed {
  const fresh = store.stateOf(question) === 'coming'
  if (fresh) store.setState(question, 'open')
  const { state, at } = store.now
  store.now = { state: 'running', at: question }
  return { questions: fresh ? [question] : [], state: state !== 'running' || at !== question }
}

/** Ends the class: every open question is revealed. */
export function close(store: Store): Changed {
  const { state, at } = store.now
  if (state === 'closed') return nothing()
  const open = store.questions().flatMap((one) => (one.state === 'open' ? one.id : []))
  for (const id of open) store.setState(id, 'revealed')
  store.now = { state: 'closed', at }
  return { questions: open, state: true }
}

type Does = { [A in Action['action']]: (store: Store, action: Extract<Action, { action: A }>) => Result }

const isClosed = (store: Store) => store.now.state === 'closed'
const anyQuestion = 'the id of a question of this class'
const anyPupil = 'the id of a pupil who is in this class'

const does: Does = {
  open: (store, { question }) => {
    if (!store.stateOf(question)) return bad('question', anyQuestion)
    return isClosed(store) ? 'closed' : open(store, question)
  },
  next: (store, { after }) => {
    if (isClosed(store)) return 'closed'
    const ids = store.questions().map(({ id }) => id)
    if (after !== undefined && !ids.includes(after)) return bad('after', anyQuestion)
    const next = store.now.at === after ? ids[ids.indexOf(after ?? '') + 1] : undefined
    return next === undefined ? nothing() : open(store, next)
  },
  reveal: (store, { question }) => {
    const state = store.stateOf(question)
    if (!state || state === 'coming') return bad('question', 'the id of a question that has been opened')
    if (state === 'revealed') return nothing()
    store.setState(question, 'revealed')
    return { questions: [question], state: false }
  },
  rename: (store, { pupil, name }) => {
    if (!store.pupil(pupil)) return bad('pupil', anyPupil)
    if (store.pupils().some((one) => one.id !== pupil && folded(one.name) === folded(name)))
      return bad('name', 'a name that nobody in this class has')
    store.rename(pupil, name)
    return { ...nothing(), renamed: pupil }
  },
  remove: (store, { pupil }) => {
    if (!store.pupil(pupil)) return nothing()
    store.remove(pupil)
    return { ...nothing(), removed: pupil }
  },
  close: (store) => close(store),
}

/** Does what a teacher asks. Done twice, it is done once. */
export const act = (store: Store, action: Action): Result =>
  (does[action.action] as (store: Store, action: Action) => Result)(store, action)
