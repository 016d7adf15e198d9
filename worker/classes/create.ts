import { hideQuestion } from '../../content/model/play/hide.ts'
import { openQuestions } from '../../content/model/play/open.ts'
import { arrangeQuestion, select } from '../../content/model/play/select.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { openSet } from '../content.ts'
import type { Bindings } from '../env.ts'
import { HttpError } from '../http/errors.ts'
import { stamp } from '../http/stamp.ts'
import type { Made } from './made.ts'
import { MOST, type NewClass } from './shared/shapes.ts'

const DAY = 86_400_000
/** Days a class is kept unless its teacher says otherwise. */
const DAYS = 7

/** When homework ends and everything is deleted. Throws `bad-body` for what cannot be. */
function datesOf({ until, days, pace }: NewClass, now: number): Pick<Made, 'until' | 'ends'> {
  const bad = (field: string, expected: string) => new HttpError('bad-body', [{ field, expected }])
  if (until === undefined) return { ends: now + (days ?? DAYS) * DAY }
  if (pace !== 'self') throw bad('until', 'none for a class at the teacher’s pace')
  const end = Date.parse(until)
  if (!(end > now && end <= now + MOST.days * DAY)) throw bad('until', `an instant within ${MOST.days} days from now`)
  const ends = now + (days ?? Math.min(MOST.days, Math.ceil((end - now) / DAY) + DAYS)) * DAY
  if (ends < end) throw bad('days', 'days that last until the homework ends')
  return { until: end, ends }
}

/**
 * The questions of a class, in the order named or by a seed, their items always shuffled: the order authored could give a key
 * away. Whole, and as they are asked, with a version and revisions that cover no key.
 */
async function questionsOf(set: CompiledSet, source: CompiledSet, { questions, shuffle }: NewClass) {
  const chosen = openQuestions(select(set, { questions, shuffle }))
  const arranged = chosen.map((question) => arrangeQuestion(shuffle ?? '', question))
  const { id, language, title, summary, version } = set
  const faces = arranged.map((question) => hideQuestion(question, set.citations))
  const hidden = await stamp({ id, version, language, title, summary, questions: faces }, source)
  return { set: { ...set, version: hidden.version, questions: arranged }, hidden: hidden.questions }
}

/** Everything a class is made of but its code and its teacher’s token, from our own files as they are now. */
export async function createClass(env: Bindings, asked: NewClass, now: number): Promise<Omit<Made, 'code' | 'teacher'>> {
  const { data, source } = await openSet(env, asked.set, {})
    .then(
      () => openSet(env, asked.set, { lang: asked.lang, questions: asked.questions }),
      (error) => {
        throw error instanceof HttpError && error.code === 'not-found'
          ? new HttpError('bad-body', [{ field: 'set', expected: 'the id of a set' }])
          : error
      },
    )
    .catch((error) => {
      throw error instanceof HttpError && error.code === 'bad-option' ? new HttpError('bad-body', error.errors) : error
    })
  if (data.withdrawn) throw new HttpError('withdrawn')
  const { set, hidden } = await questionsOf(data, source, asked)
  if (!hidden.length || hidden.length > MOST.questions)
    throw new HttpError('bad-body', [{ field: 'questions', expected: `1 to ${MOST.questions} questions that are open` }])
  const { pace, names } = asked
  return { set, hidden, pace, names, ...datesOf(asked, now) }
}
