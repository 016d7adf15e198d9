import type { ComponentChildren } from 'preact'
import { Component, createRef, options as preact } from 'preact'
import { isAnswer } from '../../../content/model/play/answer.ts'
import { readField } from '../../../content/model/play/form.ts'
import type { Answer } from '../../../content/model/schema/answers.ts'
import type { Ways } from '../../options.ts'
import { pause } from '../../pause.ts'
import type { Ask } from '../../strings/ask.ts'
import { openIds } from './asked.ts'
import { asksToCheck, keepKeys } from './keys.ts'
import type { Memory, remember } from './memory.ts'
import { begin, goTo, type Progress, retry, reveal, type Status, statusOf } from './progress.ts'
import type { AskedSet, QuizScene, Telling } from './types.ts'
import { View, type ViewState } from './View.tsx'

export interface QuizProps {
  /** Selected and arranged already, without its keys. */
  set: AskedSet
  options: Ways
  strings: Ask
  /** Origin that relative addresses of the set are resolved against; empty on our own pages. */
  base: string
  /** Where the form goes without a script; none in an embed. */
  action?: string
  /** The telling half, where it is loaded already: when rendered on the server. */
  telling?: Telling
  /** Fetches the telling half. Deduplicates calls while one is pending, and retries after a failure. */
  fetchTelling?: () => Promise<Telling>
  /** Lazy-loads the storage of answers. */
  fetchMemory?: () => Promise<{ remember: typeof remember }>
  /** Hears that something of the play has changed. */
  onChange?: () => void
  /** Answers of a posted form: every question is shown graded, and counts. */
  answers?: Record<string, Answer>
  /** Where it stands, for what shows a state without playing up to it; else at its beginning. */
  progress?: Progress
  /** Only what is shown is drawn; without it, as on the server, every question is. */
  lazy?: boolean
  /** The server has drawn what is out of sight, which stays as it is until it is opened. */
  rendered?: boolean
  /** Level of the title's heading: 1 on a page of its own, 2 (the default) within another. */
  level?: number
  emit?: (type: string, detail: object) => void
  /** What stands at the form's end where no script runs. */
  children?: ComponentChildren
  /** Hands the quiz to who mounts it, once it stands: a ref on a component is no more than a prop. */
  hold?: (quiz: Quiz) => void
}

/**
 * A question set to be played: a machine of a few states (progress.ts), and what of it is shown. Inputs are the browser's own
 * and are read when an answer is checked; a question that was shown once stays in the tree, so that what was chosen stays.
 */
export class Quiz extends Component<QuizProps, ViewState> {
  _root = createRef<HTMLElement>()
  /** The score that the host has been told. */
  _told: string | undefined
  /** Keeps the answers on this device, where the reader wants that. */
  _memory: Memory | undefined

  constructor(props: QuizProps) {
    super(props)
    const { set, answers, telling, options, lazy, progress: given } = props
    const all = set.questions.map(({ id }) => id)
    let progress = given ?? begin(all)
    if (answers && telling)
      for (const id of openIds(set))
        progress = reveal(progress, id, { phase: 'revealed', answer: answers[id], graded: telling.grade(id, answers[id]) })
    const drawn = lazy && options.layout === 'one' ? progress.round.slice(progress.at, progress.at + 1) : all
    this.state = { ...progress, telling, turn: 0, drawn }
  }

  override componentDidMount() {
    const { set, fetchTelling } = this.props
    // Asked for now, and needed at the first check: what fails here is asked for again then.
    fetchTelling?.().then(
      (telling) => this.setState({ telling }),
      () => {},
    )
    // What a test, or the page, waits for: only from now on does a button do what it says.
    if (this._root.current) this._root.current.dataset['ready'] = ''
    this.props.hold?.(this)
    addEventListener('beforeprint', this._drawAll)
    // The host hears that the quiz is ready once it holds it. Where nothing could be drawn it never is.
    pause().then(() => {
      if (!this._root.current) return
      this._emit('ready', { quiz: set.id, version: set.version, questions: openIds(set).length })
      this._lookForKept()
    })
  }

  /** Goes on with answers kept on this device, if there are any. In a task after mounting: storage blocks when it is first read. */
  _lookForKept() {
    const { options, set } = this.props
    try {
      const kept = `footnote:${set.id}` in localStorage || options.remember === 'on'
      if (kept) this._remember(true)
      else this.setState({ kept })
    } catch {
      // Storage is forbidden here: keeping answers is not offered.
    }
  }

  override componentDidUpdate() {
    if (this._memory?.keep(this.state) === false) {
      this._memory = undefined
      this.setState({ kept: false })
    }
    this.props.onChange?.()
  }

  override componentWillUnmount() {
    removeEventListener('beforeprint', this._drawAll)
  }

  /** On paper every question is there. The browser prints what stands when this returns, so it is drawn at once. */
  _drawAll = () => {
    const { debounceRendering } = preact
    preact.debounceRendering = (draw) => draw()
    this.setState({ drawn: this.props.set.questions.map(({ id }) => id) })
    preact.debounceRendering = debounceRendering
  }

  _emit = (type: string, detail: object) => this.props.emit?.(type, detail)

  /** Tells the host what came of something, once that is done: the host may ask for the next thing there and then. */
  _tell = (type: string, detail: object) => queueMicrotask(() => this._emit(type, detail))

  /** The state that is drawn next, on which builds what is asked for in one go with something else: `state` is what was drawn last. */
  get _now(): ViewState {
    let now = this.state
    this.setState((next) => {
      now = next
      return null
    })
    return now
  }

  /** Wraps what a reader asks for. A fault stays inside, and the host page hears of it. */
  _act =
    <Args extends unknown[]>(run: (...args: Args) => void) =>
    (...args: Args) => {
      try {
        run(...args)
      } catch {
        this._emit('error', { code: 'internal' })
      }
    }

  /**
   * Runs what needs the keys once they are there, unless another round has begun by then. Meanwhile, and when they cannot be
   * had, the question says so.
   */
  _withTelling(run: (telling: Telling) => void, id: string = this._now.round[this._now.at] ?? '') {
    const { telling, turn } = this._now
    if (telling) return run(telling)
    this.setState({ pending: { id, phase: 'fetching' }, lacking: undefined })
    this.props.fetchTelling?.().then(
      (telling) => this.setState({ telling, pending: undefined }, () => this._now.turn === turn && this._act(run)(telling)),
      () => this._now.turn === turn && this.setState({ pending: { id, phase: 'failed' } }),
    )
  }

  /** Draws a new state, then puts the focus where reading goes on, and scrolls no more than it takes to see `seen`. */
  _move(state: Partial<ViewState>, focus: string, seen = focus) {
    const { turn, drawn, round, at } = { ...this._now, ...state }
    const shown = round[at]
    const next = shown && !drawn.includes(shown) ? { drawn: [...drawn, shown] } : {}
    this.setState({ lacking: undefined, turn, drawn, ...state, ...next }, () => {
      const root = this._root.current
      // Reading a size forces layout: Firefox focuses a legend only once it has one.
      root?.getBoundingClientRect()
      root?.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true })
      root?.querySelector(seen)?.scrollIntoView({ block: 'nearest' })
    })
  }

  /** The answer that the form holds to a question, if it is one. */
  _read(id: string): Answer | undefined {
    const question = this.props.set.questions.find((one) => one.id === id)
    const form = this._root.current?.querySelector('form')
    if (!question || !form) return undefined
    const data = new FormData(form)
    const answer = readField(question, (name) => data.getAll(name), this.props.set.language)
    return answer !== undefined && isAnswer(question, answer) ? answer : undefined
  }

  /** Grades an answer, and tells the host. */
  _grade(telling: Telling, id: string, answer: Answer) {
    const { set } = this.props
    const graded = telling.grade(id, answer)
    const position = set.questions.findIndex((one) => one.id === id) + 1
    this._tell('answer', { quiz: set.id, question: id, ...graded, position })
    return { phase: 'revealed', answer, graded } as const
  }

  /** Opens a place of the round. The place after the last is the result. */
  open = this._act((at: number) => {
    if (at < this._now.round.length) this._move({ at }, '.now legend', '.kicker')
    else this._withTelling(this._end)
  })

  /** Shows the result; what is left to grade is graded now. */
  _end = (telling: Telling) => {
    const { set, options } = this.props
    let progress: Progress = this._now
    for (const id of openIds(set)) {
      const { phase, answer } = statusOf(progress, id)
      if (phase === 'answered') progress = reveal(progress, id, { phase: 'revealed', answer, graded: telling.grade(id, answer) })
      const chosen = phase === 'unanswered' && options.layout === 'all' ? this._read(id) : undefined
      if (chosen !== undefined) progress = reveal(progress, id, this._grade(telling, id, chosen))
    }
    const score = telling.score(progress)
    if (this._told !== `${score.points}/${score.max}`) {
      this._told = `${score.points}/${score.max}`
      this._tell('complete', { quiz: set.id, version: set.version, ...score })
    }
    const { status, tries } = options.feedback === 'none' ? this._now : progress
    this._move({ status, tries, at: progress.round.length, ended: true }, '.results [tabindex]', '.kicker')
  }

  /** Opens a question by its id. */
  goTo = this._act((id: string) => {
    const all = this.props.set.questions.map((question) => question.id)
    if (all.includes(id)) this._move(goTo(this._now, all, id), '.now legend', '.kicker')
  })

  /** Another round over some questions, those missed or skipped; or a new play of all. */
  restart = this._act((ids?: string[]) => {
    const all = this.props.set.questions.map(({ id }) => id)
    if (!ids) {
      this._told = undefined
      this._memory?.forget()
    }
    const now = this._now
    const progress = ids ? retry(now, ids) : { ...begin(all), notices: [] }
    const drawn = this.props.options.layout === 'one' ? [] : all
    this._move({ ...progress, drawn, turn: now.turn + 1, pending: undefined }, '.now legend', '.kicker')
  })

  /** Reads what was chosen for a question and grades it; where outcomes come at the end, it is kept until then. */
  check = this._act((id: string) => {
    const answer = this._read(id)
    if (answer === undefined)
      return this.setState({ lacking: id, pending: undefined }, () => {
        // What is said of it may push the button that was pressed out of sight.
        const root = this._root.current?.getRootNode() as Document | ShadowRoot | undefined
        root?.activeElement?.scrollIntoView({ block: 'nearest' })
      })
    const before = this._now.status[id]
    this._withTelling((telling) => {
      // Pressed twice while the keys are on their way, it is one answer.
      if (this._now.status[id] !== before) return
      const graded = this._grade(telling, id, answer)
      if (this.props.options.feedback === 'each')
        return this._move(reveal(this._now, id, graded), `[data-question="${id}"] .verdict`, `[data-question="${id}"] .told`)
      const status: Status = { phase: 'answered', answer }
      const { round, status: others } = this._now
      this.setState({ status: { ...others, [id]: status } })
      this.open(round.indexOf(id) + 1)
    }, id)
  })

  /** What was missing is there now, or is being changed: what was said of it goes. */
  _mend = () => {
    if (this.state.lacking || this.state.pending?.phase === 'failed') this.setState({ lacking: undefined, pending: undefined })
  }

  _onKeyDown = (event: KeyboardEvent) => {
    const id = asksToCheck(event) && (event.target as Element).closest('section')?.dataset['question']
    if (id) {
      event.preventDefault()
      if (statusOf(this.state, id).phase !== 'revealed') this.check(id)
    }
    keepKeys(event)
  }

  /** Keeps the answers on this device from now on, going on with those it has; or forgets them. */
  _remember = (on: boolean) =>
    this._withMemory(({ remember }, telling) => {
      const { set, options } = this.props
      const { memory, resumed } = remember({ set, telling, feedback: options.feedback }, on, this.state)
      this._memory = memory
      this.setState({ kept: !!memory })
      if (!resumed) return
      // Who comes back goes on with what is left; who is in the midst of it stays there.
      const left = resumed.round.findIndex((id) => !resumed.status[id])
      const begun = this.state.at || Object.keys(this.state.status).length
      this.goOn({ ...resumed, at: begun ? this.state.at : Math.max(0, left) }, telling)
    })

  /** Goes on with a play that was kept. `drawn` are questions that hold what was chosen and not checked. */
  goOn(progress: Progress, telling: Telling, drawn: readonly string[] = []): Promise<void> {
    const all = this.props.set.questions.map(({ id }) => id)
    const shown = [...this.state.drawn, ...drawn, progress.round[progress.at] ?? '']
    return new Promise((done) =>
      this.setState({ ...progress, telling, drawn: all.filter((id) => shown.includes(id)) }, () => done()),
    )
  }

  _withMemory(run: (memory: { remember: typeof remember }, telling: Telling) => void) {
    const { fetchMemory, fetchTelling } = this.props
    // Nothing is kept then, as the box says.
    const refused = () => this.setState({ kept: false })
    Promise.all([fetchMemory?.(), this.state.telling ?? fetchTelling?.()]).then(([memory, telling]) => {
      if (!memory || !telling) return
      this.setState({ telling }, () => {
        // Storage may throw, and what throws in this callback would take the quiz away.
        try {
          run(memory, telling)
        } catch {
          refused()
        }
      })
    }, refused)
  }

  render(props: QuizProps, state: ViewState) {
    const { set, options, strings, base, action, level = 2, answers, rendered, children } = props
    const scene: QuizScene = { set, options, strings, base, level, emit: this._emit }
    const on = {
      check: this.check,
      open: this.open,
      goTo: this.goTo,
      restart: this.restart,
      mend: this._mend,
      remember: this._remember,
      keyDown: this._onKeyDown,
    }
    return (
      <View root={this._root} posted={!!answers} {...{ scene, state, action, rendered, on }}>
        {children}
      </View>
    )
  }
}
