import { faceOf } from '../../../content/model/play/faces.ts'
import { inLanguage } from '../../strings/direction.ts'
import { ChoiceRow, type Mark } from './ChoiceRow.tsx'
import { Credits, OptionPicture } from './Picture.tsx'
import type { FaceProps } from './types.ts'

export type ChoiceProps = FaceProps<'single' | 'multiple' | 'truefalse' | 'evidence'> & {
  /** The state of each choice by its id, once the question is answered. */
  marks?: Record<string, Mark | undefined>
}

/** `single`, `multiple`, `truefalse` and `evidence`: native radio buttons or checkboxes, one row each, or with pictures two side by side. */
export function Choices({ question, strings, base, answer, lack, marks }: ChoiceProps) {
  const { input, fields, choices } = faceOf(question)
  const chosen = (id: string) => (Array.isArray(answer) ? answer.includes(id) : answer === id)
  const offered = choices.map((choice) => ({ ...choice, text: choice.text ?? strings[choice.id as 'true' | 'false'] }))
  const looks = [choices.some(({ image }) => image) && 'pictured', marks && 'known'].filter(Boolean)
  return (
    <>
      <div class={['rows', ...looks].join(' ')}>
        {offered.map(({ id, text, lang, image }) => (
          <ChoiceRow
            key={id}
            mark={marks?.[id]}
            picture={image && <OptionPicture {...{ image, base }} />}
            input={
              <input
                type={input === 'checkbox' ? input : 'radio'}
                name={fields[0]?.name}
                value={id}
                disabled={!!marks}
                {...(input === 'checkbox' && lack)}
                {...((marks || answer !== undefined) && { checked: chosen(id) })}
              />
            }
          >
            {lang ? <span {...inLanguage(lang)}>{text}</span> : text}
          </ChoiceRow>
        ))}
      </div>
      <Credits of={offered} />
    </>
  )
}
