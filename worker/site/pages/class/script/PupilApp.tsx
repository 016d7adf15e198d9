import { Component } from 'preact'
import type { Strings } from '../../../../../widget/strings/tell.ts'
import { readCode } from '../../../../classes/shared/code.ts'
import { Live } from '../../../../classes/shared/live.ts'
import type { PupilView } from '../../../../classes/shared/shapes.ts'
import { classPath, isSpoken } from '../address.ts'
import { ClassRoom } from './ClassRoom.tsx'
import { CodeForm, Door } from './Door.tsx'
import { isKept, keepToken, keptToken } from './token.ts'
import { type PupilWords, stringsIn } from './words.ts'

interface Props {
  /** The code in the address, as it was typed there. */
  typed: string
  words: PupilWords
}

interface State {
  /** Outside, at the door of a class, in it, or after it is gone. */
  at: 'outside' | 'door' | 'coming' | 'in' | 'gone'
  view?: PupilView
  strings?: Strings
  lost?: boolean
  said?: string
}

/** The page of a class in this language, where there is one. */
const pageOf = (code: string, language: string) => `${classPath(language)}/${code}`

/** A pupil's page: which of its states it is in, and what connects it. */
export class PupilApp extends Component<Props, State> {
  readonly code = readCode(this.props.typed)
  live: Live<PupilView> | undefined
  override state: State = {
    at: this.code ? 'door' : 'outside',
    said: this.props.typed && !this.code ? this.props.words.badCode : '',
  }

  override componentDidMount() {
    const token = this.code && keptToken(this.code)
    if (token) this.enter(token)
  }

  override componentWillUnmount() {
    this.live?.stop()
  }

  enter(token: string) {
    const { code } = this
    if (!code) return
    this.setState({ at: 'coming', said: '' })
    this.live = new Live<PupilView>(new URL(`/v1/classes/${code}`, location.href).href, token, {
      onView: (view) => this.see(view),
      onConnection: (connection) => this.setState({ lost: connection === 'lost' }),
      onGone: (why) =>
        this.leave(this.props.words[why === 'deleted' ? 'deleted' : 'removed'], why === 'deleted' ? 'gone' : 'door'),
    })
  }

  async see(view: PupilView) {
    // A code is the same in every language: the page follows the class, where storage lets it know there who has come in.
    const page = pageOf(view.code, view.lang)
    const elsewhere = view.lang !== document.documentElement.lang && location.pathname !== page
    if (elsewhere && isSpoken(view.lang) && isKept(view.code)) return location.replace(page)
    this.setState({ view, at: 'in' })
    if (!this.state.strings) this.setState({ strings: await stringsIn(view.lang) })
  }

  /** Out of the class again; this device forgets who it was. */
  leave = (said = '', at: State['at'] = 'door') => {
    this.live?.stop()
    if (this.code) keepToken(this.code, undefined)
    this.setState({ at, said, view: undefined as never, lost: false })
  }

  render({ words }: Props, { at, view, strings, lost, said }: State) {
    const { code } = this
    return (
      <>
        <h1>{view?.set.title ?? words.title}</h1>
        {lost && (
          <p class="fault" role="status">
            {words.lost}
          </p>
        )}
        {said && at !== 'outside' && (
          <p class="fault" role="status">
            {said}
          </p>
        )}
        {at === 'outside' && (
          <CodeForm
            words={words}
            fault={said ?? ''}
            onCode={(typed) => location.assign(pageOf(typed, document.documentElement.lang))}
          />
        )}
        {at === 'door' && code && (
          <Door
            words={words}
            code={code}
            onJoined={({ token }) => {
              keepToken(code, token)
              this.enter(token)
            }}
          />
        )}
        {at === 'in' && view && strings && this.live && (
          <ClassRoom {...{ view, strings, words }} live={this.live} onLeave={() => this.leave()} />
        )}
      </>
    )
  }
}
