import { Component } from 'preact'
import { readCode } from '../../../../classes/shared/code.ts'
import { made } from '../../../../classes/shared/names/words.ts'
import { drawn, namesOf } from '../../../../classes/shared/names.ts'
import type { Joined } from '../../../../classes/shared/shapes.ts'
import type { PupilWords } from './words.ts'

interface Props {
  code: string
  words: PupilWords
  onJoined: (joined: Joined) => void
}

interface State {
  name: string
  busy?: boolean
  fault?: string
}

const newName = () => drawn(namesOf(made)) ?? ''

/** Asks to be let in, and gives what became of it: who one is, or what to say; nothing where the name is refused. */
async function knock(code: string, body: object, words: PupilWords): Promise<Joined | string | undefined> {
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(`/v1/classes/${code}/join`, { method: 'POST', headers, body: JSON.stringify(body) }).catch(
    () => undefined,
  )
  if (response?.ok) return (await response.json()) as Joined
  if (response?.status === 400) return undefined
  if (response?.status === 404) return words.noClass
  if (response?.status === 409) return words.full
  return response?.status === 429 ? words.tooMany : words.offline
}

/** A class whose pupils choose their names has some of those that are drawn here: as many as are tried. */
const TRIES = 8

/** Where a pupil comes in: under a name that was made up, which they can draw again. */
export class Door extends Component<Props, State> {
  override state: State = { name: newName() }

  comeIn = async (event: Event) => {
    event.preventDefault()
    if (this.state.busy) return
    this.setState({ busy: true, fault: '' })
    const { code, words, onJoined } = this.props
    let joined = await knock(code, { name: this.state.name }, words)
    // A name made up in the language of this page, for a class in another: that draws its own.
    joined ??= await knock(code, {}, words)
    // One where pupils choose their names draws none, and this one is somebody's.
    for (let tries = 0; !joined && tries < TRIES; tries++) joined = await knock(code, { name: newName() }, words)
    if (joined && typeof joined !== 'string') onJoined(joined)
    else this.setState({ busy: false, fault: joined ?? words.offline })
  }

  render({ words }: Props, { name, busy, fault }: State) {
    return (
      <form onSubmit={this.comeIn}>
        <p class="note">{words.called}</p>
        <p class="called" role="status">
          <bdi>{name}</bdi>
        </p>
        <p class="doing">
          <button type="submit" aria-disabled={!!busy}>
            {words.comeIn}
          </button>
          <button type="button" class="plain" onClick={() => this.setState({ name: newName() })}>
            {words.another}
          </button>
        </p>
        <p class="fault" role="alert">
          {fault}
        </p>
      </form>
    )
  }
}

interface CodeProps {
  words: PupilWords
  fault: string
  onCode: (code: string) => void
}

/** Where who has no code yet types the one on the wall. A slip is found out here, before it is sent. */
export class CodeForm extends Component<CodeProps, { bad?: boolean }> {
  submit = (event: Event & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const code = readCode(String(new FormData(event.currentTarget).get('code') ?? ''))
    if (code) this.props.onCode(code)
    else this.setState({ bad: true })
  }

  render({ words, fault }: CodeProps, { bad }: { bad?: boolean }) {
    const said = bad ? words.badCode : fault
    return (
      <form onSubmit={this.submit} onInput={() => this.setState({ bad: false })}>
        <label for="code">{words.code}</label>
        <p class="note" id="code-hint">
          {words.codeHint}
        </p>
        <input
          id="code"
          name="code"
          class="typed code"
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxlength={12}
          aria-invalid={said ? true : undefined}
          aria-describedby={said ? 'code-hint code-fault' : 'code-hint'}
        />
        <p class="fault" id="code-fault" role="alert">
          {said}
        </p>
        <p class="doing">
          <button type="submit">{words.goOn}</button>
        </p>
      </form>
    )
  }
}
