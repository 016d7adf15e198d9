import { Component } from 'preact'
import type { Strings } from '../../../../../widget/strings/tell.ts'
import { Live } from '../../../../classes/shared/live.ts'
import type { Action, TeacherView } from '../../../../classes/shared/shapes.ts'
import { stringsIn } from '../../class/script/words.ts'
import { ClassTable } from './ClassTable.tsx'
import type { Does } from './does.ts'
import { letterOf } from './letter.ts'
import { JoinAddress, People } from './lobby.tsx'
import { Manage } from './Manage.tsx'
import { Stage } from './Stage.tsx'
import { WallControls } from './WallControls.tsx'
import { wallWords } from './words.ts'

interface Props {
  code: string
  token: string
}

interface State {
  view?: TeacherView
  strings?: Strings
  lost?: boolean
  gone?: string
  /** The question that is looked at, where that is not where the class is: homework has no place of its own. */
  at?: string | undefined
  table?: boolean
  spread?: boolean
  wrong?: boolean
}

/** Keys that work the wall, by what they do: for who stands in front of it with a presenter or a keyboard. */
const keys: Record<string, keyof Does> = { n: 'next', r: 'reveal', s: 'spread', w: 'wrong', t: 'table' }

/** Hands the teacher a file. */
function save(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
}

/** The wall: what the class is at, and what works it. */
export class Wall extends Component<Props, State> {
  readonly live = new Live<TeacherView>(new URL(`/v1/classes/${this.props.code}`, location.href).href, this.props.token, {
    onView: (view) => this.see(view),
    onConnection: (connection) => this.setState({ lost: connection === 'lost' }),
    onGone: (why) =>
      this.setState({ gone: why === 'deleted' ? wallWords.deleted : wallWords.forbidden, view: undefined as never }),
  })

  override componentDidMount() {
    addEventListener('keydown', this.press)
  }

  override componentWillUnmount() {
    removeEventListener('keydown', this.press)
    this.live.stop()
  }

  async see(view: TeacherView) {
    this.setState({ view })
    if (!this.state.strings) this.setState({ strings: await stringsIn(view.lang) })
  }

  act = (action: Action): Promise<boolean> => this.live.act(action)

  /** The question that is shown. */
  get now() {
    const { view, at } = this.state
    const id = at ?? view?.at ?? (view?.pace === 'self' ? view.questions[0]?.id : undefined)
    return view?.questions.find((one) => one.id === id)
  }

  readonly does: Does = {
    next: () => {
      const { view } = this.state
      const { now } = this
      if (!view || view.state === 'closed') return
      this.setState({ wrong: false, table: false, ...(view.pace === 'teacher' && { spread: false }) })
      const ids = view.plan.map(({ id }) => id)
      const next = ids[ids.indexOf(now?.id ?? '') + 1]
      // Homework has every question open: there the teacher only looks at the next one.
      if (view.pace === 'self') this.setState({ at: next ?? ids[0] })
      else if (next) this.act({ action: 'next', ...(view.at && { after: view.at }) }).then(() => this.setState({ at: undefined }))
    },
    reveal: () => {
      if (this.now?.state === 'open') this.act({ action: 'reveal', question: this.now.id })
    },
    spread: () => this.setState({ spread: !this.state.spread, wrong: false }),
    wrong: () => this.setState({ wrong: !this.state.wrong, table: false }),
    table: () => this.setState({ table: !this.state.table }),
    close: () => {
      this.act({ action: 'close' })
      this.setState({ table: true })
    },
  }

  press = (event: KeyboardEvent) => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest('input, select, textarea')
    const does = !busy && !event.repeat && this.state.view ? keys[letterOf(event)] : undefined
    if (!does) return
    event.preventDefault()
    this.does[does]()
  }

  saveResults = async () => {
    const { status, data } = await this.live.ask('GET', '/results.csv')
    if (status === 200) save(`${this.props.code}.csv`, String(data))
  }

  render(_: Props, { view, strings, lost, gone, table, spread, wrong }: State) {
    if (gone)
      return (
        <p class="gone" role="status">
          {gone}
        </p>
      )
    if (!view || !strings) return lost ? <p role="status">{wallWords.lost}</p> : null
    const { now, does } = this
    return (
      <>
        <header class="top">
          <h1 lang={view.lang}>{view.set.title}</h1>
          {(now || table) && <JoinAddress view={view} small />}
        </header>
        {lost && (
          <p class="fault" role="status">
            {wallWords.lost}
          </p>
        )}
        {view.state === 'closed' && <p role="status">{wallWords.closed}</p>}
        {table ? (
          <ClassTable {...{ view }} onAct={this.act} onSave={this.saveResults} />
        ) : now ? (
          <Stage {...{ view, strings }} question={now} spread={!!spread} wrong={!!wrong} />
        ) : (
          <div class="lobby">
            <JoinAddress view={view} />
            <People view={view} />
          </div>
        )}
        <WallControls
          {...{ view, does }}
          now={now}
          table={!!table}
          spread={!!spread}
          wrong={!!wrong}
          onLook={(at) => this.setState({ at })}
        />
        <Manage view={view} onDelete={() => this.live.ask('DELETE')} />
      </>
    )
  }
}
