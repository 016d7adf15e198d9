import type { ComponentChildren } from 'preact'
import { Component, createRef } from 'preact'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { track } from '../components/track.tsx'
import type { Ways } from '../options.ts'
import { pause } from '../pause.ts'
import { direction } from '../strings/direction.ts'
import type { Strings } from '../strings/en.ts'
import { controls } from './controls.tsx'
import { extras } from './extras.ts'
import type { Progress } from './progress.ts'
import { asked, begin, keptAt, retry, reveal, statusOf, tally } from './progress.ts'
import { drawQuestion } from './question.tsx'
import { read } from './read.ts'
import { results } from './results.tsx'
import type { Scene, Status } from './types.ts'

export interface QuizProps {
  /** Selected and arranged already. */
  set: CompiledSet
  options: Ways
  strings: Strings
  /** Origin that relative addresses of the set are resolved against; empty on our own pages. */
  base: string
  /** Where the form goes without a script; none in an embed. */
  action?: string
  /** Answers to show graded: those of a posted form. */
  answers?: Record<string, Answer>
  /** Every question counts, answered or not: the whole form was posted. */
  marked?: boolean
  /**
   * Place of the question to begin with. Where it is given and one question is shown at a time, that one alone is drawn at
   * first, and the others when the page has time.
   */
  at?: number
  /** Level of the title's heading: 1 on a page of its own, 2 (the default) within another. */
  level?: number
  emit?: (type: string, detail: object) => void
  /** What stands at the form's end where no script runs. */
  children?: ComponentChildren
  /** Hands the quiz to who mounts it: a ref on a component is no more than a prop. */
  hold?: (quiz: Quiz) => void
}

interface State extends Progress {
  /** The question that was checked with nothing chosen. */
  empty?: string | undefined
  /** Counts rounds, so that inputs of a new round start afresh. */
  turn: number
  /** How many questions of the set are drawn whether they are in sight or not. */
  ahead: number
  /** Whether answers are kept on this device; undefined until that is known, and the button is not seen to move. */
  kept?: boolean
  /** What a reader who comes back is told: questions that were corrected after they had been answered. */
  notices?: string[]
}

/**
 * A question set to be played. Every question has its place in the tree from the start, as the server rendered it; the
 * sheet shows one at a time where scripts run. Inputs are the browser's own and are read when an answer is checked.
 */
export class Quiz extends Component<QuizProps, State> {
  root = createRef<HTMLElement>()
  /** The turn whose result has been told to the host. */
  told = -1
  /** Keeps the answers on this device, where the reader wants that. */
  keep: (() => void) | undefined
  /** What was drawn last of each question, and of which status. */
  drawn: Record<string, [status: Status, parts: ComponentChildren]> = {}

  constructor(props: QuizProps) {
    super(props)
    props.hold?.(this)
    const { set, answers, marked, at } = props
    this.state = {
      ...begin(set, answers, marked),
      at: at ?? 0,
      turn: 0,
      ahead: at === undefined ? set.questions.length : 0,
    }
  }

  override componentDidMount() {
    const { set, options, marked } = this.props
    if (marked !== undefined) return
    let kept = options.remember === 'on'
    try {
      kept ||= keptAt(set) in localStorage
    } catch {
      // Storage is forbidden here.
    }
    if (kept) this.remember(true)
    else this.setState({ kept })
    this.drawAhead()
  }

  /** Draws what is out of sight, a question in each task. The host hears that all is ready once it holds the quiz. */
  drawAhead = async () => {
    const { set, options } = this.props
    const { ahead } = this.state
    await pause()
    if (!ahead) this.emit('ready', { quiz: set.id, version: set.version, questions: asked(set).length })
    if (options.layout === 'one' && ahead < set.questions.length) this.setState({ ahead: ahead + 1 }, this.drawAhead)
  }

  override componentDidUpdate() {
    this.keep?.()
  }

  remember(on: boolean) {
    extras()
      .then(({ remember }) => remember(this, on))
      // Nothing is kept then, as the button says.
      .catch(() => this.setState({ kept: false }))
  }

  emit = (type: string, detail: object) => this.props.emit?.(type, detail)

  /** Wraps what a reader asks for. A fault stays inside, and the host page hears of it. */
  act =
    <Args extends unknown[]>(run: (...args: Args) => void) =>
    (...args: Args) => {
      try {
        run(...args)
      } catch {
        this.emit('error', { code: 'internal' })
      }
    }

  /** Renders a new state, then puts the focus where reading goes on. */
  move(state: Partial<State>, focus: string) {
    this.setState(
      { empty: undefined, ...state },
      // Asked how far it is scrolled, which it never is, as Firefox focuses a legend only once it is laid out.
      () => this.root.current?.scrollLeft || this.root.current?.querySelector<HTMLElement>(focus)?.focus(),
    )
  }

  /** The answer the form holds to a question, if it is one. */
  read = (question: CompiledQuestion): Answer | undefined =>
    read(question, new FormData(this.root.current?.querySelector('form') ?? undefined))

  /** Grades an answer, and tells the host. */
  grade(question: CompiledQuestion, answer: Answer): Status {
    const { set } = this.props
    const status = reveal(question, answer)
    this.emit('answer', { quiz: set.id, question: question.id, ...status.graded, position: set.questions.indexOf(question) + 1 })
    return status
  }

  /** Opens a place of the round. The place after the last is the result: what is left to grade is graded then. */
  open = this.act((at: number) => {
    const { set, options } = this.props
    const { round, turn } = this.state
    const status = { ...this.state.status }
    const done = at >= round.length
    if (done)
      for (const question of asked(set)) {
        const { phase, answer = options.layout === 'all' ? this.read(question) : undefined } = statusOf(this.state, question.id)
        if (phase === 'answered') status[question.id] = reveal(question, answer)
        else if (phase === 'unanswered' && answer !== undefined) status[question.id] = this.grade(question, answer)
      }
    if (done && this.told !== turn) {
      this.told = turn
      this.emit('complete', { quiz: set.id, version: set.version, ...tally(Object.values(status)) })
    }
    this.move(options.feedback === 'none' ? { at } : { at, status }, done ? '.results [tabindex]' : '.now legend')
  })

  /** Opens a question by its id; one that is not in this round starts a round of all. */
  goTo = this.act((id: string) => {
    const all = this.props.set.questions.map((question) => question.id)
    const round = this.state.round.includes(id) ? this.state.round : all
    if (all.includes(id)) this.move({ round, at: round.indexOf(id) }, '.now legend')
  })

  /** Another round over some questions: those missed, or all. */
  restart = this.act((ids: string[] = this.props.set.questions.map(({ id }) => id)) => {
    this.move({ ...retry(this.state, ids), turn: this.state.turn + 1 }, '.now legend')
  })

  /** Reads what was chosen for a question and grades it; where outcomes come at the end, it is kept until then. */
  check = this.act((question: CompiledQuestion) => {
    const { id } = question
    const answer = this.read(question)
    if (answer === undefined) return this.setState({ empty: id })
    const graded = this.grade(question, answer)
    const each = this.props.options.feedback === 'each'
    const status = { ...this.state.status, [id]: each ? graded : ({ phase: 'answered', answer } as const) }
    if (each) this.move({ status }, `[data-question="${id}"] .verdict`)
    else this.setState({ status, empty: undefined }, () => this.open(this.state.round.indexOf(id) + 1))
  })

  /** Enter in an input checks its question: form submission is not to be had in every frame. */
  onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (event.key !== 'Enter' || event.isComposing || target.tagName !== 'INPUT') return
    event.preventDefault()
    target.closest('section')?.querySelector<HTMLElement>('.main')?.click()
  }

  render({ set, options, strings, base, action, level = 2, marked, children }: QuizProps, state: State) {
    const scene: Scene = { set, options, strings, base, level, emit: this.emit }
    const all = options.layout === 'all'
    const { round, at, turn, ahead, empty, kept, notices } = state
    const { withdrawn } = set
    const done = at >= round.length
    const Title = `h${level}` as 'h2'
    return (
      <article
        ref={this.root}
        class={`quiz ${options.layout}`}
        lang={set.language}
        dir={direction(set.language)}
        data-theme={options.theme}
        part="quiz"
      >
        <header class="kicker">
          <Title part="title">{set.title}</Title>
          {!withdrawn && !marked && (done || !all) && (
            // Where one is, which the focus on the next stem does not say.
            <span role="status">{done ? strings.results : strings.place(at + 1, round.length)}</span>
          )}
        </header>
        {withdrawn ? (
          <p class="notice">
            {strings.withdrawn(strings.date(withdrawn.date))} {withdrawn.note}
          </p>
        ) : (
          <>
            {notices?.map((notice) => (
              <p class="notice">{notice}</p>
            ))}
            {marked ? results(scene, state) : track(state, options.feedback === 'each' || done)}
            <form method="post" action={action} onKeyDown={this.onKeyDown} novalidate>
              {set.questions.map((question, i) => {
                const { id } = question
                const place = round.indexOf(id)
                const now = place === at
                const status = statusOf(state, id)
                // One out of sight is drawn again only when something has become of it.
                if (all || now || (i < ahead && this.drawn[id]?.[0] !== status))
                  this.drawn[id] = [
                    status,
                    <>
                      {drawQuestion(scene, question, status)}
                      {!marked && controls(scene, question, state, place, empty === id, this.check, this.open)}
                    </>,
                  ]
                return (
                  <section key={turn + id} id={id} class={now ? 'q now' : 'q'} data-question={id}>
                    {this.drawn[id]?.[1]}
                  </section>
                )
              })}
              {all && !marked && !done && (
                <p class="actions">
                  <button type="button" class="main" onClick={() => this.open(round.length)}>
                    {strings.finish}
                  </button>
                </p>
              )}
              {children}
            </form>
            {done && results(scene, state, this.goTo, this.restart)}
            {!marked && (
              <p class="keep">
                <button type="button" class="plain" aria-pressed={kept} onClick={() => this.remember(!kept)}>
                  {strings.keep}
                </button>
              </p>
            )}
          </>
        )}
      </article>
    )
  }
}
