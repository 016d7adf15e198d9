import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import { Choice, rowsOf } from './Choice.tsx'
import { Reveal } from './Reveal.tsx'
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

/** One question: its stem and inputs, then what came of the answer. */
export function Question({ scene, question, status }: { scene: Scene; question: CompiledQuestion; status: Status }) {
  const { set, strings, base } = scene
  if (question.withdrawn)
    return (
      <p class="notice">
        {strings.withdrawn(strings.date(question.withdrawn.date))} {question.withdrawn.note}
      </p>
    )
  const rows = rowsOf({ scene, question })
  const several = question.type === 'multiple'
  return (
    <>
      <fieldset part="question">
        <legend tabIndex={-1} part="stem">
          {question.stem}
        </legend>
        {question.asOf && (
          <AsOf scene={scene} edtf={question.asOf} disagree={!!question.contested && status.phase === 'revealed'} />
        )}
        {several && <p class="asof">{strings.several}</p>}
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
        {rows ? (
          <Choice scene={scene} status={status} id={question.id} rows={rows} several={several} contested={!!question.contested} />
        ) : (
          <p>
            <a href={`${base}/quiz/${set.id}#${question.id}`}>{strings.elsewhere}</a>
          </p>
        )}
      </fieldset>
      <Reveal scene={scene} question={question} status={status} />
    </>
  )
}
