import { Component } from 'preact'
import { grade } from '../../../../../content/model/play/grade.ts'
import { score } from '../../../../../content/model/play/score.ts'
import type { Action, Pupil, TeacherView } from '../../../../classes/shared/shapes.ts'
import { Twice } from './Twice.tsx'
import { wallWords } from './words.ts'

interface Props {
  view: TeacherView
  onAct: (action: Action) => Promise<boolean>
  onSave: () => void
}

const signs = { right: '✓', partly: '◐', wrong: '✗', given: '•', none: '–' } as const
type Mark = keyof typeof signs

/** What became of one pupil's answer to each question; before the reveal only whether there is one. */
function marksOf({ answers }: Pupil, { plan, questions }: TeacherView): { marks: Mark[]; points: number } {
  const graded = plan.map(({ id }) => {
    const told = questions.find((one) => one.id === id)?.told?.questions[0]
    const answer = answers[id]
    return told && answer !== undefined ? grade(told, answer) : undefined
  })
  const marks = plan.map(({ id }, i): Mark => graded[i]?.outcome ?? (answers[id] === undefined ? 'none' : 'given'))
  return { marks, points: score(graded.flatMap((one) => one ?? [])).points }
}

/** Pupils by questions, and what can be done about each pupil. */
export class ClassTable extends Component<Props, { renaming?: string | undefined; fault?: string }> {
  rename = async (event: Event & { currentTarget: HTMLFormElement }, pupil: string) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '')
    const renamed = await this.props.onAct({ action: 'rename', pupil, name })
    this.setState(renamed ? { renaming: undefined, fault: '' } : { fault: wallWords.nameTaken })
  }

  /** The name, or what it is changed in. */
  nameCell({ id, name }: Pupil) {
    if (this.state.renaming !== id) return <bdi>{name}</bdi>
    return (
      <form class="renaming" onSubmit={(event) => this.rename(event, id)}>
        <input
          name="name"
          dir="auto"
          aria-label={wallWords.renameTo(name)}
          defaultValue={name}
          maxlength={24}
          autocomplete="off"
        />
        <button type="submit" class="plain">
          {wallWords.save}
        </button>
        <button type="button" class="plain" onClick={() => this.setState({ renaming: undefined, fault: '' })}>
          {wallWords.cancel}
        </button>
        <span class="fault" role="alert">
          {this.state.fault}
        </span>
      </form>
    )
  }

  render({ view, onAct, onSave }: Props) {
    const actions = `${wallWords.renameShort} / ${wallWords.removeShort}`
    return (
      <div class="results">
        <h2 id="results" tabIndex={-1}>
          {wallWords.results}
        </h2>
        <p class="doing">
          <button type="button" onClick={onSave}>
            {wallWords.download}
          </button>
        </p>
        {/* Scrolled by keys as well: its buttons take the focus. */}
        <section class="scrolls" aria-labelledby="results">
          <table>
            <thead>
              <tr>
                <th scope="col">{wallWords.name}</th>
                <th scope="col">{wallWords.points}</th>
                {view.plan.map(({ id, stem }, i) => (
                  <th key={id} scope="col" title={stem}>
                    {i + 1}
                    <span class="sr"> {stem}</span>
                  </th>
                ))}
                <th scope="col" aria-label={actions}>
                  <span class="sr">{actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {view.pupils.map((pupil) => {
                const { marks, points } = marksOf(pupil, view)
                return (
                  <tr key={pupil.id}>
                    <th scope="row">{this.nameCell(pupil)}</th>
                    <td>{points}</td>
                    {marks.map((mark, i) => (
                      <td key={view.plan[i]?.id} class={mark}>
                        <span aria-hidden="true">{signs[mark]}</span>
                        <span class="sr">{wallWords.marks[mark]}</span>
                      </td>
                    ))}
                    <td class="doing">
                      <button
                        type="button"
                        class="plain"
                        aria-label={wallWords.rename(pupil.name)}
                        onClick={() => this.setState({ renaming: pupil.id, fault: '' })}
                      >
                        {wallWords.renameShort}
                      </button>
                      <Twice
                        label={wallWords.removeShort}
                        said={wallWords.remove(pupil.name)}
                        onDo={() => onAct({ action: 'remove', pupil: pupil.id })}
                      />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      </div>
    )
  }
}
