import { Component, createRef } from 'preact'
import { isAnswer, isBlank } from '../../content/model/play/answer.ts'
import { readField } from '../../content/model/play/form.ts'
import { grade } from '../../content/model/play/grade.ts'
import type { Answer } from '../../content/model/schema/answers.ts'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import { track } from '../components/track.tsx'
import type { Ways } from '../options.ts'
import { direction } from '../strings/direction.ts'
import type { Strings } from '../strings/en.ts'
import { controls } from './controls.tsx'
import { extras } from './extras.ts'
import type { Progress } from './progress.ts'
import { asked, begin, retry, reveal, statusOf, tally } from './progress.ts'
import { drawQuestion } from './question.tsx'
import { results } from './results.tsx'
import type { Scene } from './types.ts'

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
  /** Level of the title's heading: 1 on a page of its own, 2 (the default) within another. */
  level?: number
  emit?: (type: string, detail: object) => void
  /** Hands the quiz to who mounts it: a ref on a component is no more than a prop. */
  hold?: (quiz: Quiz) => void
}

const wasKept = ({ id }: CompiledSet): boolean => {
  try {
    return !!localStorage.getItem(`footnote:${id}`)
  } catch {
    return false
  }
}

interface State extends Progress {
  /** The question that was checked with nothing chosen. */
  empty?: string | undefined
  /** Counts rounds, so that inputs of a new round start afresh. */
  turn: number
  /** Whether answers are kept on this device. */
  kept?: boolean
  /** Ids of questions that were corrected after they had been answered. */
  changed?: string[]
}

/**
 * A question set to be played. Every question is in the tree from the start, so that what the server rendered and what
 * the script takes over are the same; the sheet shows one at a time where scripts run. Inputs are the browser's own and
 * are read when an answer is checked.
 */
export class Quiz extends Component<QuizProps, State> {
  root = createRef<HTMLElement>()

  constructor(props: QuizProps) {
    super(props)
    props.hold?.(this)
    this.state = { ...begin(props.set, props.answers, props.marked), turn: 0 }
  }

  /** The turn whose result has been told to the host. */
  told = -1

  override componentDidMount() {
    const { set, options, marked } = this.props
    if (marked === undefined && (options.remember === 'on' || wasKept(set))) this.remember(true)
    this.emit('ready', { quiz: set.id, version: set.version, questions: asked(set).length })
  }

  override componentDidUpdate() {
    if (this.state.kept) this.remember(true, false)
  }

  /** Goes on with answers kept on this device, and keeps those to come; or forgets them all. */
  async remember(on: boolean, first = true) {
    const { keep, recall } = await extras()
    const { id, questions } = this.props.set
    const kept = on && first && recall(id, asked(this.props.set), isAnswer)
    if (kept) this.resume(kept)
    else {
      const able = keep(id, questions, on ? this.state.status : undefined) && on
      if (first) this.setState({ kept: able })
    }
  }

  /** Goes on with answers that were kept: what was corrected meanwhile is marked anew, and said. */
  resume({ answers, changed }: { answers: Record<string, Answer>; changed: string[] }) {
    const { set, options } = this.props
    const progress = begin(set, answers)
    if (options.feedback !== 'each')
      for (const [id, answer] of Object.entries(answers)) progress.status[id] = { phase: 'answered', answer }
    const next = progress.round.findIndex((id) => !progress.status[id])
    this.setState({ ...progress, at: Math.max(0, next), kept: true, changed })
  }

  /** Runs what a reader asked for. A fault stays inside, and the host page hears of it. */
  act(run: () => void) {
    try {
      run()
    } catch {
      this.emit('error', { code: 'internal' })
    }
  }

  emit = (type: string, detail: object) => this.props.emit?.(type, detail)

  /** Renders a new state, then puts the focus where reading goes on. */
  move(state: Partial<State>, focus: string) {
    this.setState({ empty: undefined, ...state }, () => this.root.current?.querySelector<HTMLElement>(focus)?.focus())
  }

  /** Opens a place of the round; the place after the last is the result. */
  open(at: number) {
    const { set, options } = this.props
    const done = at >= this.state.round.length
    const status = { ...this.state.status }
    if (done && options.feedback !== 'none')
      for (const question of asked(set)) {
        const one = statusOf(this.state, question.id)
        if (one.phase === 'answered') status[question.id] = reveal(question, one.answer)
      }
    this.move({ at, status }, done ? '.results [tabindex]' : '.now legend')
    if (!done || this.told === this.state.turn) return
    this.told = this.state.turn
    const earned = asked(set).map((question) => {
      const one = statusOf(this.state, question.id)
      return one.phase === 'answered' ? reveal(question, one.answer) : one
    })
    this.emit('complete', { quiz: set.id, version: set.version, ...tally(earned) })
  }

  /** Opens a question by its id; one that is not in this round starts a round of all. */
  goTo(id: string) {
    const all = this.props.set.questions.map((question) => question.id)
    const round = this.state.round.includes(id) ? this.state.round : all
    if (all.includes(id)) this.move({ round, at: round.indexOf(id) }, '.now legend')
  }

  /** Another round over some questions: those missed, or all. */
  restart(ids = this.props.set.questions.map(({ id }) => id)) {
    this.move({ ...retry(this.state, ids), turn: this.state.turn + 1 }, '.now legend')
  }

  /** Reads what was chosen for a question and grades it. */
  check(question: CompiledQuestion) {
    const { set, options } = this.props
    const { id } = question
    const data = new FormData(this.root.current?.querySelector('form') ?? undefined)
    const answer = readField(question, (name) => data.getAll(name).map(String))
    if (answer === undefined || isBlank(answer) || !isAnswer(question, answer)) {
      this.setState({ empty: id })
      return
    }
    const graded = grade(question, answer)
    const each = options.feedback === 'each'
    const status: State['status'] = {
      ...this.state.status,
      [id]: each ? { phase: 'revealed', answer, graded } : { phase: 'answered', answer },
    }
    const position = set.questions.indexOf(question) + 1
    this.emit('answer', { quiz: set.id, question: id, ...graded, position })
    if (each || options.layout === 'all') this.move({ status }, `[data-question="${id}"] .verdict`)
    else this.setState({ status, empty: undefined }, () => this.open(this.state.round.indexOf(id) + 1))
  }

  /** Enter in an input checks its question: form submission is not to be had in every frame. */
  onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (event.key !== 'Enter' || event.isComposing || target.tagName !== 'INPUT') return
    const id = target.closest('[data-question]')?.getAttribute('data-question')
    const question = this.props.set.questions.find((one) => one.id === id)
    if (!question) return
    event.preventDefault()
    this.act(() => this.check(question))
  }

  render({ set, options, strings, base, action, level = 2, marked }: QuizProps, state: State) {
    const scene: Scene = { set, options, strings, base, level, emit: this.emit }
    const all = options.layout === 'all'
    const { round, at, turn, empty, kept, changed } = state
    const done = at >= round.length
    const Title = `h${level}` as 'h2'
    const withdrawn = set.withdrawn
    return (
      <article
        ref={this.root}
        class={`quiz ${all ? 'all' : 'one'}`}
        lang={set.language}
        dir={direction(set.language)}
        data-theme={options.theme}
        part="quiz"
      >
        <header class="kicker">
          <Title part="title">{set.title}</Title>
          {!withdrawn && !marked && <span>{done ? strings.results : strings.place(at + 1, round.length)}</span>}
        </header>
        {withdrawn ? (
          <p class="notice">
            {strings.withdrawn(strings.date(withdrawn.date))} {withdrawn.note}
          </p>
        ) : (
          <>
            {changed?.map((id) => (
              <p key={id} class="notice">
                {strings.recorrected(
                  set.questions.findIndex((question) => question.id === id) + 1,
                  strings.date(set.corrections.findLast((one) => one.question === id)?.date ?? set.updated),
                  strings.scored(tally(Object.values(state.status)).points, tally(Object.values(state.status)).max),
                )}
              </p>
            ))}
            {!marked && track(state, options.feedback === 'each' || done)}
            {marked && results(scene, state)}
            <form method="post" action={action} onKeyDown={this.onKeyDown} novalidate>
              {set.questions.map((question) => {
                const place = round.indexOf(question.id)
                const now = place === at ? ' now' : ''
                return (
                  <section key={`${turn}.${question.id}`} id={question.id} class={`q${now}`} data-question={question.id}>
                    {drawQuestion(scene, question, statusOf(state, question.id))}
                    {!marked &&
                      controls(
                        scene,
                        question,
                        state,
                        place,
                        empty === question.id,
                        () => this.act(() => this.check(question)),
                        (to) => this.act(() => this.open(to)),
                      )}
                  </section>
                )
              })}
              {all && !marked && !done && (
                <p class="actions">
                  <button type="button" class="plain" onClick={() => this.open(round.length)}>
                    {strings.finish}
                  </button>
                </p>
              )}
              {action && !marked && (
                <p class="noscript">
                  <button type="submit" class="main">
                    {strings.checkAll}
                  </button>
                </p>
              )}
            </form>
            {done &&
              results(
                scene,
                state,
                (id) => this.act(() => this.goTo(id)),
                (ids) => this.act(() => this.restart(ids)),
              )}
            {!marked && (
              <p class="keep">
                <button type="button" class="plain" aria-pressed={!!kept} onClick={() => this.remember(!kept)}>
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
