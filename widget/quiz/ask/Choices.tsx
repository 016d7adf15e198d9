import { faceOf } from '../../../content/model/play/faces.ts'
import { ChoiceRow, type Mark } from './ChoiceRow.tsx'
import { Picture } from './Picture.tsx'
import type { FaceProps } from './types.ts'

export type ChoiceProps = FaceProps<'single' | 'multiple' | 'truefalse' | 'evidence'> & {
  /** The state of each choice by its id, once the question is answered. */
  marks?: Record<string, Mark | undefined>
}

/** `single`, `multiple`, `truefalse` and `evidence`: native radio buttons or checkboxes, one row each. */
export function Choices({ question, strings, base, answer, lack, marks }: ChoiceProps) {
  const { input, fields, choices } = faceOf(question)
  const chosen = (id: string) => (Array.isArray(answer) ? answer.includes(id) : answer === id)
  return (
    <div class={marks ? 'rows known' : 'rows'}>
      {choices.map(({ id, text, image }) => (
        <ChoiceRow
          key={id}
          mark={marks?.[id]}
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
          {text ?? strings[id as 'true' | 'false']}
          {image && <Picture {...{ image, base }} />}
        </ChoiceRow>
      ))}
    </div>
  )
}
