import type { ComponentChildren, RefObject } from 'preact'
import { direction } from '../../strings/direction.ts'
import { ChangingWords } from './ChangingWords.tsx'
import { keepKeys } from './keys.ts'
import { type Progress, statusOf } from './progress.ts'
import { QuestionSection } from './QuestionSection.tsx'
import { Track } from './Track.tsx'
import type { Again, Pending, QuizScene, Telling } from './types.ts'

/** All that changes while a quiz is played. */
export interface ViewState extends Progress {
  telling: Telling | undefined
  /** The question that was checked with nothing chosen. */
  lacking?: string | undefined
  /** The question whose verdict is on its way, or could not be fetched. */
  pending?: { id: string; phase: Pending } | undefined
  /** Counts rounds, so that inputs of a new round start afresh. */
  turn: number
  /** Questions that have been shown in this round, and are kept as they were left. */
  drawn: readonly string[]
  /** Whether answers are kept on this device; undefined until that is known. */
  kept?: boolean
  /** What a reader who comes back is told: questions that were corrected after they had been answered. */
  notices?: string[]
}

interface Props {
  root: RefObject<HTMLElement | null>
  scene: QuizScene
  state: ViewState
  action: string | undefined
  /** A whole form was posted: every question is shown graded, and nothing is left to do. */
  posted: boolean
  rendered: boolean | undefined
  on: {
    check: (id: string) => void
    open: (place: number) => void
    goTo: Again['open']
    restart: Again['retry']
    mend: () => void
    remember: (on: boolean) => void
    keyDown: (event: KeyboardEvent) => void
  }
  children: ComponentChildren
}

/** The head: what is played, and where one is, which the focus on the next stem does not say. */
function Head({ scene, state: { round, at }, posted }: Props) {
  const { set, options, strings, level } = scene
  const done = at >= round.length
  const Title = `h${level}` as 'h2'
  return (
    <header class="kicker">
      <Title part="title">{set.title}</Title>
      {!set.withdrawn && !posted && (done || options.layout === 'one') && (
        <span role="status">
          <ChangingWords>{done ? strings.results : strings.place(at + 1, round.length)}</ChangingWords>
        </span>
      )}
    </header>
  )
}

const AS_IT_IS = { __html: '' }

/**
 * The questions that have been shown, each in its place. What the server has drawn and nobody has opened yet stays as it is:
 * when it hydrates, Preact leaves a node alone that says it has markup of its own. None is ever set: such a node is never made
 * anew.
 */
function Questions({ scene, state, rendered, posted, on }: Props) {
  const { turn, drawn, lacking, pending, telling } = state
  return (
    <>
      {scene.set.questions.map((question) => {
        const { id } = question
        if (drawn.includes(id))
          return (
            <QuestionSection
              key={turn + id}
              progress={state}
              {...{ scene, question, telling }}
              lacking={lacking === id}
              pending={pending?.id === id ? pending.phase : undefined}
              {...(!posted && { onCheck: on.check, onOpen: on.open, onMend: on.mend })}
            />
          )
        return (
          rendered &&
          turn === 0 && <section key={`${id}.`} id={id} class="q" data-question={id} dangerouslySetInnerHTML={AS_IT_IS} />
        )
      })}
    </>
  )
}

/** The box to tick for who wants to come back: it stands where something is there to keep. */
function Keep({ scene, state, on }: Props) {
  const { kept, round, at } = state
  const answered = at >= round.length || statusOf(state, round[at] ?? '').phase === 'revealed'
  if (kept === undefined || !answered) return null
  return (
    <label class="keep">
      <input type="checkbox" checked={kept} onChange={({ currentTarget }) => on.remember(currentTarget.checked)} />
      <span>
        {scene.strings.keep} <br />
        <ChangingWords>{kept ? scene.strings.keepOn : scene.strings.keepOff}</ChangingWords>
      </span>
    </label>
  )
}

function Body(props: Props) {
  const { scene, state, action, posted, on, children } = props
  const { strings, options } = scene
  const { round, at, telling, notices, ended } = state
  const done = at >= round.length
  return (
    <>
      {notices?.map((notice) => (
        <p key={notice} class="notice">
          {notice}
        </p>
      ))}
      {posted && telling?.results(state)}
      {!posted && !done && <Track progress={state} told={options.feedback === 'each' || ended} />}
      <form method="post" action={action} onInput={on.mend} noValidate>
        <Questions {...props} />
        {options.layout === 'all' && !posted && !done && (
          <p class="controls">
            <button type="button" class="main" onClick={() => on.open(round.length)}>
              {strings.finish}
            </button>
          </p>
        )}
        {children}
      </form>
      {!posted && done && telling?.results(state, { open: on.goTo, retry: on.restart })}
      <Keep {...props} />
    </>
  )
}

/** A quiz as it stands. */
export function View(props: Props) {
  const { root, scene, on } = props
  const { set, options, strings } = scene
  const { withdrawn, language } = set
  return (
    <article
      ref={root}
      class={`quiz ${options.layout}`}
      lang={language}
      dir={direction(language)}
      data-theme={options.theme}
      part="quiz"
      onKeyDown={on.keyDown}
      onKeyPress={keepKeys}
      onKeyUp={keepKeys}
    >
      <Head {...props} />
      {withdrawn ? (
        <p class="notice">
          {strings.withdrawn(strings.date(withdrawn.date))} {withdrawn.note}
        </p>
      ) : (
        <Body {...props} />
      )}
    </article>
  )
}
