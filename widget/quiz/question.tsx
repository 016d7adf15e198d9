import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { notes } from '../components/notes.tsx'
import { choice } from './choice.tsx'
import { match } from './match.tsx'
import { number } from './number.tsx'
import { Order } from './Order.tsx'
import { cited, reveal } from './reveal.tsx'
import { text } from './text.tsx'
import type { Scene, Status } from './types.ts'

/** “As of March 2018.”, or the span the documents speak from. */
function asOf({ strings }: Scene, edtf: string, disagree: boolean) {
  const [from = '', to] = edtf.split('/')
  const words = to ? strings.asOf('', strings.date(from), strings.date(to)) : strings.asOf(strings.date(edtf))
  return (
    <p class="asof">
      {words} {disagree && strings.disagree}
    </p>
  )
}

/** A question's inputs, or where it can be answered when this version does not know its type. */
function face(scene: Scene, question: CompiledQuestion, status: Status) {
  switch (question.type) {
    case 'number':
      return number(scene, question, status)
    case 'text':
      return text(scene, question, status)
    case 'match':
      return match(scene, question, status)
    case 'order':
      return <Order scene={scene} question={question} status={status} />
    default:
      return (
        choice(scene, question, status) ?? (
          <p>
            <a href={`${scene.base}/quiz/${scene.set.id}#${(question as CompiledQuestion).id}`}>{scene.strings.elsewhere}</a>
          </p>
        )
      )
  }
}

/** One question: its stem and inputs, then what came of the answer. */
export function drawQuestion(scene: Scene, question: CompiledQuestion, status: Status) {
  const { strings, base, options } = scene
  if (question.withdrawn)
    return (
      <p class="notice">
        {strings.withdrawn(strings.date(question.withdrawn.date))} {question.withdrawn.note}
      </p>
    )
  return (
    <>
      <fieldset part="question">
        <legend tabIndex={-1} part="stem">
          {question.stem}
        </legend>
        {question.asOf && asOf(scene, question.asOf, !!question.contested && status.phase === 'revealed')}
        {question.type === 'multiple' && <p class="asof">{strings.several}</p>}
        {question.image && (
          <figure>
            <img
              src={base + question.image.file}
              alt={question.image.alt}
              width={question.image.width}
              height={question.image.height}
              loading="lazy"
            />
            <figcaption>{question.image.credit}</figcaption>
          </figure>
        )}
        {question.type === 'evidence' && <blockquote>{question.statement}</blockquote>}
        {options['open-book'] === 'on' &&
          question.type !== 'evidence' &&
          status.phase !== 'revealed' &&
          notes(scene, question.id, cited(scene, question))}
        {face(scene, question, status)}
      </fieldset>
      {reveal(scene, question, status)}
    </>
  )
}
