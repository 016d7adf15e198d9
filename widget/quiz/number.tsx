import { row, verdictOf } from '../components/row.tsx'
import type { AskedOf } from './types.ts'

/** Sets the other of the two inputs: the slider and the entry are one answer, and the entry is what is sent. */
const follow = (event: Event) => {
  const from = event.currentTarget as HTMLInputElement
  for (const input of from.closest('p')?.querySelectorAll('input') ?? []) if (input !== from) input.value = from.value
}

/** `number`: a slider and a typed entry in step; then every known figure on a scale, with whose it is. */
export function number(asked: AskedOf<'number', number>) {
  const { question, strings, answer, graded } = asked
  const { min, max, step, unit, accept, near, id, stem } = question
  const range = {
    min,
    max,
    step,
    disabled: !!graded,
    'aria-label': stem,
    onInput: follow,
    ...(answer !== undefined && { value: answer }),
  }
  const known = [
    ...accept.map(({ value, tolerance, ...said }) => ({
      ...said,
      from: value - tolerance,
      to: value + tolerance,
      at: value,
      key: true,
    })),
    ...near.map((one) => ({ ...one, at: one.from, key: false })),
  ].map((one) => ({ ...one, chosen: answer !== undefined && answer >= one.from - 1e-9 && answer <= one.to + 1e-9 }))
  if (answer !== undefined && !known.some(({ chosen }) => chosen))
    known.push({ from: answer, to: answer, at: answer, key: false, chosen: true, why: '', citations: [] })
  // The line from min to max takes 96 of 100 units, so that marks at its ends are whole.
  const x = (value: number) => 2 + (96 * (value - min)) / (max - min)
  return (
    <>
      <p class="number">
        <input type="range" {...range} />
        <label>
          <input type="number" inputmode="decimal" name={`q.${id}`} {...range} /> {unit}
        </label>
      </p>
      {graded && (
        <svg class="scale" viewBox="0 0 100 9" aria-hidden="true">
          <path d="M2 6h96" />
          {known.map(({ at, to, key }) =>
            key ? <circle cx={x(at)} cy="6" r="1.6" /> : <path class="near" d={`M${x(at) - 0.6} 6H${x(to) + 0.6}`} />,
          )}
          {answer !== undefined && <path d={`M${x(answer)} 4.4l-1.3-3h2.6z`} />}
        </svg>
      )}
      {graded &&
        known
          .sort((a, b) => a.at - b.at)
          .map((one) =>
            row(
              asked,
              `${strings.number(one.at)}${one.key || one.from === one.to ? '' : `–${strings.number(one.to)}`}${strings.gap}${unit}`,
              verdictOf(strings, one.key, one.chosen),
              one,
            ),
          )}
    </>
  )
}
