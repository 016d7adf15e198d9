import type { ComponentChildren } from 'preact'
import { statementOf } from '../../../content/model/play/statement.ts'
import type { Status } from '../shell/progress.ts'
import { type AskedQuestion, type Pending, pageOf, type QuizScene } from '../shell/types.ts'
import { FaceInputs, isKnownFace, lackOf, takesSeveral } from './faces.tsx'
import { StemPicture } from './Picture.tsx'

interface Props {
  scene: QuizScene
  question: AskedQuestion
  status: Status
  lacking: boolean
  pending: Pending | undefined
  onMend?: (() => void) | undefined
  /** Where to look an answer up. */
  book: ComponentChildren
  /** What stands in the place of the inputs once the question is answered. */
  children: ComponentChildren
}

/** What holds of the question, beside its stem: it belongs to the group, and is read with its name. */
function aboutOf({ strings }: QuizScene, question: AskedQuestion): ComponentChildren[] {
  const { asOf } = question
  const statement = statementOf(question)
  return [
    ...(asOf ? [<p key="asOf">{strings.asOf(strings.date(asOf))}</p>] : []),
    ...(takesSeveral(question) ? [<p key="several">{strings.several}</p>] : []),
    ...(statement ? [<blockquote key="statement">{statement}</blockquote>] : []),
  ]
}

/** Why the question cannot be checked, at its inputs. */
function Lack({ scene, question, lacking, pending, id }: Props & { id: string }) {
  const { strings } = scene
  return (
    <p class={pending === 'fetching' ? 'lack fetching' : 'lack'} id={id} role="alert">
      {lacking && <span>{lackOf(strings, question)}</span>}
      {pending === 'fetching' && <span>{strings.fetching}</span>}
      {pending === 'failed' && (
        <span>
          {strings.unfetched}{' '}
          <a href={pageOf(scene)} target="_blank" rel="noopener">
            {strings.openPage}
          </a>
        </span>
      )}
    </p>
  )
}

/** A question as it is asked, drawn without its key: the stem, what holds of it, its inputs, and what an answer lacks. */
export function QuestionView(props: Props) {
  const { scene, question, status, lacking, onMend, book, children } = props
  const { strings, base } = scene
  const { id, stem, image, type } = question
  const lack = `${id}.lack`
  const about = `${id}.about`
  const holds = aboutOf(scene, question)
  const described = [holds.length && about, lacking && lack].filter(Boolean).join(' ')
  return (
    <fieldset part="question" {...(described && { 'aria-describedby': described })}>
      <legend tabIndex={-1} part="stem">
        {stem}
      </legend>
      {holds.length > 0 && (
        <div class="about" id={about}>
          {holds}
        </div>
      )}
      {image && <StemPicture {...{ image, base }} />}
      {book}
      {children ||
        (isKnownFace({ type }) ? (
          <FaceInputs
            {...{ question, strings, base, onMend }}
            answer={status.answer}
            lack={lacking ? { 'aria-invalid': true, 'aria-describedby': lack } : {}}
          />
        ) : (
          <p>
            <a href={`${pageOf(scene)}#${id}`}>{strings.openPage}</a>
          </p>
        ))}
      <Lack {...props} id={lack} />
    </fieldset>
  )
}
