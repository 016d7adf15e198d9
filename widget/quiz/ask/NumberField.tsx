import { fieldName } from '../../../content/model/play/faces.ts'
import type { FaceProps } from './types.ts'

/** The two inputs of a question: the slider, which has no name, and the entry, which is what is sent. */
const inputsOf = (from: HTMLElement) => {
  const [slider, entry] = from.closest('.number')?.querySelectorAll('input') ?? []
  return { slider, entry }
}

const slide = ({ currentTarget }: Event & { currentTarget: HTMLInputElement }) => {
  const { entry } = inputsOf(currentTarget)
  currentTarget.classList.remove('untouched')
  if (entry) entry.value = currentTarget.value
}

/** What cannot be read as a number leaves the slider where it is. */
const type = ({ currentTarget }: Event & { currentTarget: HTMLInputElement }) => {
  const { slider } = inputsOf(currentTarget)
  const value = Number(currentTarget.value.replace(',', '.'))
  slider?.classList.toggle('untouched', currentTarget.value === '')
  if (slider && currentTarget.value && !Number.isNaN(value)) slider.value = `${value}`
}

/**
 * `number`: a typed entry, and a slider in step with it. The slider is an extra for who points: it always has a value, which
 * would be read out as if it had been chosen. The entry is no number input, which turns “1,5” into 15 and changes on scrolling.
 */
export function NumberField({ question, strings, answer, lack }: FaceProps<'number'>) {
  const { min, max, step, unit, id } = question
  const range = `${id}.range`
  const filled = answer !== undefined && { value: answer }
  return (
    <div class="number">
      <p class="slider" aria-hidden="true">
        <input type="range" {...{ min, max, step }} tabIndex={-1} class={filled ? '' : 'untouched'} onInput={slide} {...filled} />
        <span>{strings.number(min)}</span>
        <span>{strings.number(max)}</span>
      </p>
      <label class="entry">
        <span class="sr">{strings.yourAnswer}</span>
        <input
          type="text"
          inputMode="decimal"
          name={fieldName(question)}
          maxLength={30}
          autocomplete="off"
          enterkeyhint="done"
          onInput={type}
          {...lack}
          aria-describedby={[lack['aria-describedby'], range].filter(Boolean).join(' ')}
          {...filled}
        />{' '}
        {unit}
      </label>
      <span class="sr" id={range}>
        {strings.from(strings.number(min), strings.number(max))}
      </span>
    </div>
  )
}
