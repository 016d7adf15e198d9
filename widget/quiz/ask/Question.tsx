import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { notes } from '../components/notes.tsx'
import { choice } from './choice.tsx'
import { match } from './match.tsx'
import { number } from './number.tsx'
import { Order } from './order.tsx'
import { cited, reveal } from './reveal.tsx'
import { text } from './text.tsx'
import type { Asked, AskedOf, Scene, Status } from './types.ts'

/** A question's inputs, or where it can be answered when this version does not know its type. */
function face(asked: Asked) {
  const { type, id } = asked.question
  switch (type) {
    case 'number':
      return number(asked as AskedOf<'number', number>)
    case 'text':
      return text(asked as AskedOf<'text', string>)
    case 'match':
      return match(asked as AskedOf<'match', Record<string, string>>)
    case 'order':
      return <Order {...(asked as AskedOf<'order', string[]>)} />
    default:
      return choice(asked) ?? <a href={`${asked.base}/quiz/${asked.set.id}#${id}`}>{asked.strings.openPage}</a>
  }
}

/** One question: its stem and inputs, then what came of the answer. */
export function drawQuestion(scene: Scene, question: CompiledQuestion, status: Status) {
  const { strings, base, options } = scene
  const { withdrawn, asOf, image, type, stem } = question
  const graded = status.phase === 'revealed' ? status.graded : undefined
  const asked: Asked = { ...scene, question, answer: status.answer, graded }
  if (withdrawn)
    return (
      <p class="notice">
        {strings.withdrawn(strings.date(withdrawn.date))} {withdrawn.note}
      </p>
    )
  return (
    <>
      <fieldset part="question">
        <legend tabIndex={-1} part="stem">
          {stem}
        </legend>
        {asOf && (
          <p class="asof">
            {strings.asOf(strings.date(asOf))} {graded && question.contested && strings.disagree}
          </p>
        )}
        {type === 'multiple' && <p class="asof">{strings.several}</p>}
        {image && (
          <figure>
            <img src={base + image.file} alt={image.alt} width={image.width} height={image.height} loading="lazy" />
            <figcaption>{image.credit}</figcaption>
          </figure>
        )}
        {type === 'evidence' && <blockquote>{question.statement}</blockquote>}
        {options['open-book'] === 'on' && type !== 'evidence' && !graded && notes(asked, cited(asked))}
        {face(asked)}
      </fieldset>
      {reveal(asked)}
    </>
  )
}
