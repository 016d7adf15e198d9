import { pause } from '../../../../../widget/pause.ts'
import { resumed } from '../../../../../widget/quiz/shell/kept.ts'
import type { Quiz } from '../../../../../widget/quiz/shell/Quiz.tsx'
import type { KeptPlay } from './play.ts'

/** Fills fields in as a reader does; an order is moved item by item, and each move is drawn before the next one counts. */
async function fill(root: ParentNode, fields: KeptPlay['fields']) {
  for (const [name, value] of fields)
    for (const field of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(name)}"]`)) {
      if (field.matches('[type=radio], [type=checkbox]')) (field as HTMLInputElement).checked ||= field.value === value
      else if (field.value !== value) {
        field.value = value
        for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
        await pause()
      }
    }
}

/** The question that a field belongs to: `q.{question}` or `q.{question}.{part}`. */
const questionOf = ([name]: KeptPlay['fields'][number]) => name.split('.')[1] ?? ''

/** Goes on with a play where the reader left it; rejects where the keys cannot be had, and nothing has changed then. */
export async function resume(quiz: Quiz, root: ParentNode, play: KeptPlay): Promise<void> {
  const { set, options, fetchTelling } = quiz.props
  const telling = await fetchTelling?.()
  if (!telling) return
  const all = set.questions.map(({ id }) => id)
  const known = resumed({ set, telling, feedback: options.feedback }, play.answers, quiz.state)
  const round = play.round.filter((id) => all.includes(id))
  const at = round.length ? Math.min(play.at, round.length) : 0
  const progress = { ...known, round: round.length ? round : all, at, ended: play.ended }
  await quiz.goOn(progress, telling, play.fields.map(questionOf))
  await fill(root, play.fields)
}
