import { row, verdictOf } from '../components/row.tsx'
import type { AskedOf } from './types.ts'

/** Sets the other of the two inputs: the slider and the entry are one answer, and the entry is what is sent. */
const follow = ({ currentTarget: from }: Event & { currentTarget: HTMLInputElement }) => {
  for (const input of from.closest('p')?.querySelectorAll('input') ?? []) input.value = from.value
}

/** `number`: a slider and a typed entry in step; then every known figure on a scale, with whose it is. */
export function number(asked: AskedOf<'number', number>) {
  const { question, strings, answer, graded } = asked
  const { min, max, step, unit, accept, near, id } = question
  const range = {
    min,
    max,
    step,
    disabled: !!graded,
    // The group has said the stem; a name holds what is written beside the input, for those who speak to it (WCAG 2.5.3).
    'aria-label': strings.yourAnswer + strings.comma + unit,
    onInput: follow,
    ...(answer !== undefined && { value: answer }),
  }
  const known = [
    ...near.map((one) => ({ ...one, key: false })),
    ...accept.map((one) => ({ ...one, from: one.value - one.tolerance, to: one.value + one.tolerance, key: true })),
  ]
  // A hair of room, as in grading: binary fractions are off by far less than a billionth.
  const yours = ({ from, to }: { from: number; to: number }) =>
    answer !== undefined && answer >= from - 1e-9 && answer <= to + 1e-9
  if (answer !== undefined && !known.some(yours)) known.push({ from: answer, to: answer, key: false, why: '', citations: [] })
  // The line from min to max takes 96 of 100 units, so that marks at its ends are whole.
  const x = (value: number) => 2 + (96 * (value - min)) / (max - min)
  return (
    <>
      <p class="number">
        <input {...range} type="range" />
        <label>
          <input {...range} type="number" inputmode="decimal" name={`q.${id}`} /> {unit}
        </label>
      </p>
      {graded && (
        <svg class="scale" viewBox="0 0 100 9" aria-hidden="true">
          <path d="M2 6h96" />
          {known.map(({ from, to, key }) => (
            <path class={key ? 'key' : 'near'} d={`M${x(from) - 0.6} 6H${x(to) + 0.6}`} />
          ))}
          {answer !== undefined && <path d={`M${x(answer)} 4.4l-1.3-3h2.6z`} />}
        </svg>
      )}
      {graded &&
        known
          .sort((a, b) => a.from - b.from)
          .map((one) =>
            row(
              asked,
              `${[...new Set([one.from, one.to])].map(strings.number).join('–')} ${unit}`,
              verdictOf(strings, one.key, yours(one)),
              one,
            ),
          )}
    </>
  )
}
