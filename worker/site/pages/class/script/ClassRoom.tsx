import { Component } from 'preact'
import type { Answer } from '../../../../../content/model/schema/answers.ts'
import type { Strings } from '../../../../../widget/strings/tell.ts'
import type { Live } from '../../../../classes/shared/live.ts'
import type { PupilView } from '../../../../classes/shared/shapes.ts'
import { Home } from './Home.tsx'
import { Named } from './Named.tsx'
import { PupilQuestion } from './PupilQuestion.tsx'
import { moment, type PupilWords } from './words.ts'

interface Props {
  view: PupilView
  strings: Strings
  words: PupilWords
  live: Live<PupilView>
  onLeave: () => void
}

interface State {
  /** The question that the pupil looks at; until they choose one, where the class is. */
  at?: string | undefined
  fault?: string
}

/** A class from within: who one is, the question one is at, the others, and at the end what to take home. */
export class ClassRoom extends Component<Props, State> {
  override state: State = {}

  /** Who is in the middle of an open question stays there when the class goes on: only the reveal closes it. */
  override componentWillReceiveProps({ view }: Props) {
    const { view: before } = this.props
    const here = this.state.at ?? before.at
    if (view.pace !== 'teacher' || view.at === before.at || !here) return
    const question = view.questions.find(({ id }) => id === here)
    const unfinished = question?.state === 'open' && view.answers[here] === undefined
    this.setState({ at: unfinished ? here : undefined })
  }

  answer = async (question: string, answer: Answer): Promise<'sent' | 'late' | 'lost'> => {
    const { status } = await this.props.live.ask('PUT', `/answers/${question}`, { answer })
    return status === 204 ? 'sent' : status === 409 ? 'late' : 'lost'
  }

  rename = async (event: Event & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name') ?? '')
    const { live, words } = this.props
    const renamed = await live.rename(name)
    this.setState({ fault: renamed ? '' : words.nameTaken })
  }

  /** The questions that can be gone to, by their place in the class. */
  places(now: string | undefined) {
    const { view, words } = this.props
    if (view.questions.length < 2) return null
    return (
      <nav aria-label={words.questions}>
        <ol>
          {view.questions.map(({ id, state }, i) => {
            const said = state === 'revealed' ? words.revealed : view.answers[id] === undefined ? words.open : words.answered
            return (
              <li key={id}>
                <button type="button" aria-current={id === now ? 'step' : undefined} onClick={() => this.setState({ at: id })}>
                  {i + 1}
                  {state === 'open' && view.answers[id] !== undefined && ' ✓'}
                  <span class="sr"> {said}</span>
                </button>
              </li>
            )
          })}
        </ol>
      </nav>
    )
  }

  render({ view, strings, words, onLeave }: Props, { at, fault }: State) {
    const now = at ?? view.at ?? view.questions[0]?.id
    const question = view.questions.find(({ id }) => id === now)
    const place = (id: string | undefined) => view.questions.findIndex((one) => one.id === id) + 1
    const over = view.state === 'closed'
    return (
      <>
        <p class="who">
          <b>
            <Named text={words.you(view.name)} name={view.name} />
          </b>
          <button type="button" class="plain" onClick={onLeave}>
            {words.notMe}
          </button>
        </p>
        {view.names === 'own' && !over && (
          <form onSubmit={this.rename}>
            <label for="name">{words.ownName}</label>
            <input
              id="name"
              name="name"
              class="typed"
              dir="auto"
              maxlength={24}
              autocomplete="off"
              aria-describedby="name-fault"
            />
            <p class="doing">
              <button type="submit">{words.useName}</button>
            </p>
            <p class="fault" id="name-fault" role="alert">
              {fault}
            </p>
          </form>
        )}
        {over && <p>{words.over}</p>}
        {over && <Home {...{ view, strings, words }} />}
        {!over && view.until && <p>{words.until(moment(view.until))}</p>}
        {!over && !question && <p role="status">{words.lobby}</p>}
        {!over && question && (
          <div class="running">
            {view.pace === 'teacher' && view.at && view.at !== now && (
              <p class="doing" role="status">
                <button type="button" class="plain" onClick={() => this.setState({ at: undefined })}>
                  {words.elsewhere(place(view.at))}
                </button>
              </p>
            )}
            <p class="note" role="status">
              {words.place(place(now), view.of)}
            </p>
            <PupilQuestion
              key={question.id}
              {...{ question, strings, words }}
              lang={view.lang}
              answer={view.answers[question.id]}
              onAnswer={this.answer}
            />
          </div>
        )}
        {!over && this.places(now)}
        <p class="note">{words.kept(moment(view.ends))}</p>
      </>
    )
  }
}
