import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { Notes } from '../components/Notes.tsx'
import { choice } from './Choice.tsx'
import { match } from './Match.tsx'
import { number } from './Number.tsx'
import { Order } from './Order.tsx'
import { cited, Reveal } from './Reveal.tsx'
import { text } from './Text.tsx'
import type { Scene, Status } from './types.ts'

/** “As of March 2018.”, or the span the documents speak from. */
function AsOf({ scene: { strings }, edtf, disagree }: { scene: Scene; edtf: string; disagree: boolean }) {
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
export function Question({ scene, question, status }: { scene: Scene; question: CompiledQuestion; status: Status }) {
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
        {question.asOf && (
          <AsOf scene={scene} edtf={question.asOf} disagree={!!question.contested && status.phase === 'revealed'} />
        )}
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
        {options['open-book'] === 'on' && question.type !== 'evidence' && status.phase !== 'revealed' && (
          <Notes scene={scene} question={question.id} of={cited(scene, question)} />
        )}
        {face(scene, question, status)}
      </fieldset>
      <Reveal scene={scene} question={question} status={status} />
    </>
  )
}
