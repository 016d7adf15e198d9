import { normalise } from '../../content/model/play/text.ts'
import { row, verdictOf } from '../components/row.tsx'
import type { AskedOf } from './types.ts'

/** `text`: one line to type; then what is accepted and what is nearly so, each with its why. */
export function text(asked: AskedOf<'text', string>) {
  const { question, strings, answer, graded } = asked
  const known = [
    ...question.accept.map((one) => ({ ...one, key: true })),
    ...question.near.map((one) => ({ ...one, key: false })),
  ].map((one) => ({ ...one, chosen: one.text.some((spelling) => normalise(spelling) === normalise(answer ?? '')) }))
  return (
    <>
      <p>
        <input
          type="text"
          name={`q.${question.id}`}
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          disabled={!!graded}
          aria-label={strings.yourAnswer}
          {...(answer && { value: answer })}
        />
      </p>
      {graded && answer && !known.some(({ chosen }) => chosen) && row(asked, answer, verdictOf(strings, false, true))}
      {graded && known.map((one) => row(asked, one.text[0], verdictOf(strings, one.key, one.chosen), one))}
    </>
  )
}
