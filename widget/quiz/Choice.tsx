import type { Why } from '../../content/model/play/why.ts'
import { Cites } from '../components/Cites.tsx'
import type { Strings } from '../strings/en.ts'
import type { FaceProps, Scene, Status } from './types.ts'

/** A row to choose: what it says, whether it scores, and why. */
interface Row extends Why {
  id: string
  text: string
  key: boolean | 'either'
}

/** The state of a row in words, and its tone: never by colour alone. */
function tag(strings: Strings, key: Row['key'], chosen: boolean, contested: boolean, answered: boolean): [string, string] {
  if (key === 'either') return [chosen ? strings.yoursOpen : strings.open, 'open']
  if (chosen && key) return [contested ? strings.yoursAccepted : strings.yoursRight, 'right']
  if (chosen) return [strings.yoursWrong, 'wrong']
  if (key) return [contested ? (answered ? strings.alsoAccepted : strings.accepted) : strings.key, 'right']
  return ['', '']
}

/** `single`, `multiple`, `truefalse` and `evidence`: native radio buttons or checkboxes, one row each. */
export function Choice({
  scene,
  status,
  id,
  rows,
  several,
  contested,
}: {
  scene: Scene
  status: Status
  id: string
  rows: Row[]
  several?: boolean
  contested?: boolean
}) {
  const { strings } = scene
  const answer = status.phase === 'unanswered' ? undefined : status.answer
  const revealed = status.phase === 'revealed'
  const chosen = (row: Row) => (Array.isArray(answer) ? answer.includes(row.id) : answer === row.id)
  const anyKeyChosen = rows.some((row) => row.key === true && chosen(row))
  return (
    <>
      {rows.map((row) => {
        const [words, tone] = revealed ? tag(strings, row.key, chosen(row), !!contested, anyKeyChosen) : ['', '']
        return (
          <div key={row.id} class={`row ${tone}`} part="option">
            <label class="opt">
              <input
                type={several ? 'checkbox' : 'radio'}
                name={`q.${id}`}
                value={row.id}
                disabled={revealed}
                {...(status.phase !== 'unanswered' && { checked: chosen(row) })}
              />
              <span>{row.text}</span>
              {words && <span class="tag">{words}</span>}
            </label>
            {revealed && (
              <p class="why">
                {row.why}
                <Cites scene={scene} question={id} of={row.citations} />
              </p>
            )}
          </div>
        )
      })}
    </>
  )
}

/** The rows of each type that is answered by choosing. */
export function rowsOf({ scene, question }: Pick<FaceProps, 'scene' | 'question'>): Row[] | undefined {
  switch (question.type) {
    case 'single':
      return question.options.map((option) => ({ ...option, key: question.key.includes(option.id) }))
    case 'multiple':
      return question.options.map((option) => ({
        ...option,
        key: question.key.either.includes(option.id) ? 'either' : question.key.true.includes(option.id),
      }))
    case 'truefalse':
      return (['true', 'false'] as const).map((id) => ({
        ...question[id],
        id,
        text: scene.strings[id],
        key: question.key.includes(id),
      }))
    default:
      return undefined
  }
}
