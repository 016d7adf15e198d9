import { fieldName } from '../../../content/model/play/faces.ts'
import type { FaceProps } from './types.ts'

/** `text`: one line to type. */
export function TextField({ question, strings, answer, lack }: FaceProps<'text'>) {
  return (
    <p class="entry">
      <input
        type="text"
        name={fieldName(question)}
        maxLength={200}
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck={false}
        enterkeyhint="done"
        aria-label={strings.yourAnswer}
        {...lack}
        {...(answer !== undefined && { value: answer })}
      />
    </p>
  )
}
