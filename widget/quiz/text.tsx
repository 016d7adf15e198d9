import { normalise } from '../../content/model/play/text.ts'
import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { row, verdictOf } from '../components/row.tsx'
import type { Scene, Status } from './types.ts'

/** `text`: one line to type; then what is accepted and what is nearly so, each with its why. */
export function text(scene: Scene, question: Extract<CompiledQuestion, { type: 'text' }>, status: Status) {
  const { strings } = scene
  const revealed = status.phase === 'revealed'
  const answer = status.phase === 'unanswered' ? undefined : (status.answer as string | undefined)
  const typed = answer === undefined ? '' : normalise(answer)
  const known = [
    ...question.accept.map((one) => ({ ...one, key: true })),
    ...question.near.map((one) => ({ ...one, key: false })),
  ].map((one) => ({ ...one, chosen: one.text.some((spelling) => normalise(spelling) === typed) }))
  return (
    <>
      <p class="text">
        <input
          type="text"
          name={`q.${question.id}`}
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          disabled={revealed}
          aria-label={strings.yourAnswer}
          {...(answer !== undefined && { value: answer })}
        />
      </p>
      {revealed && [
        answer !== undefined &&
          !known.some(({ chosen }) => chosen) &&
          row(scene, question.id, answer, verdictOf(strings, false, true)),
        ...known.map((one) => row(scene, question.id, one.text[0], verdictOf(strings, one.key, one.chosen), one)),
      ]}
    </>
  )
}
