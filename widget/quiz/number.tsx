import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { row, verdictOf } from '../components/row.tsx'
import type { Scene, Status } from './types.ts'

type Asked = Extract<CompiledQuestion, { type: 'number' }>

/** Sets the other of the two inputs: the slider and the entry are one answer, and the entry is what is sent. */
const follow = (event: Event) => {
  const from = event.currentTarget as HTMLInputElement
  for (const input of from.parentElement?.querySelectorAll('input') ?? []) if (input !== from) input.value = from.value
}

/** The line from min to max with a mark for every known value, full for what is accepted, and one for the answer. */
function scale({ min, max, accept, near }: Asked, answer: number | undefined) {
  const x = (value: number) => 2 + (96 * (value - min)) / (max - min)
  return (
    <svg class="scale" viewBox="0 0 100 9" aria-hidden="true">
      <path d="M2 6h96" />
      {near.map(({ from, to }) => (
        <path key={from} class="near" d={`M${x(from) - 0.6} 6H${x(to) + 0.6}`} />
      ))}
      {accept.map(({ value }) => (
        <circle key={value} cx={x(value)} cy="6" r="1.6" />
      ))}
      {answer !== undefined && <path class="yours" d={`M${x(answer)} 4.4l-1.3-3h2.6z`} />}
    </svg>
  )
}

/** `number`: a slider and a typed entry in step; then every known figure on a scale, with whose it is. */
export function number(scene: Scene, question: Asked, status: Status) {
  const { min, max, step, unit, accept, near, id } = question
  const { strings } = scene
  const revealed = status.phase === 'revealed'
  const answer = status.phase === 'unanswered' ? undefined : (status.answer as number | undefined)
  const value = answer === undefined ? {} : { value: answer }
  const range = { min, max, step, disabled: revealed }
  const known = [
    ...accept.map((one) => ({
      ...one,
      from: one.value - one.tolerance,
      to: one.value + one.tolerance,
      at: one.value,
      key: true,
    })),
    ...near.map((one) => ({ ...one, at: one.from, key: false })),
  ].map((one) => ({ ...one, chosen: answer !== undefined && answer >= one.from - 1e-9 && answer <= one.to + 1e-9 }))
  if (answer !== undefined && !known.some(({ chosen }) => chosen))
    known.push({ from: answer, to: answer, at: answer, key: false, chosen: true, why: '', citations: [] })
  return (
    <>
      <p class="number">
        <input type="range" {...range} {...value} aria-label={question.stem} onInput={follow} />
        <label>
          <input
            type="number"
            inputmode="decimal"
            name={`q.${id}`}
            {...range}
            {...value}
            aria-label={question.stem}
            onInput={follow}
          />{' '}
          {unit}
        </label>
      </p>
      {revealed && [
        scale(question, answer),
        ...known
          .sort((a, b) => a.at - b.at)
          .map((one) =>
            row(
              scene,
              id,
              `${(one.key ? [one.at] : [...new Set([one.from, one.to])]).map(strings.number).join('–')} ${unit}`,
              verdictOf(strings, one.key, one.chosen),
              one,
            ),
          ),
      ]}
    </>
  )
}
