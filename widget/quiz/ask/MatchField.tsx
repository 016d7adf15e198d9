import { fieldName } from '../../../content/model/play/faces.ts'
import type { FaceProps } from './types.ts'

/** `match`: a select for every left. */
export function MatchField({ question, strings, answer, lack }: FaceProps<'match'>) {
  return (
    <div class="rows">
      {question.lefts.map((left) => (
        <label key={left.id} class="pair">
          <span>{left.text}</span>
          <select name={fieldName(question, left)} {...lack}>
            <option value="">{strings.pick}</option>
            {question.rights.map((right) => (
              <option key={right.id} value={right.id} selected={answer?.[left.id] === right.id}>
                {right.text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
