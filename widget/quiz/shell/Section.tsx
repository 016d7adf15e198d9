import { Component } from 'preact'
import { Question } from '../ask/Question.tsx'
import { Controls, Way } from './Controls.tsx'
import type { AskedQuestion, Scene, Status, Telling } from './types.ts'

interface Props {
  scene: Scene
  question: AskedQuestion
  status: Status
  telling: Telling | undefined
  /** It is the one that is shown. */
  now: boolean
  /** Place in the round, and whether it is the last. */
  place: number
  last: boolean
  ended: boolean
  lacking: boolean
  pending: 'fetching' | 'failed' | undefined
  /** How the round stands so far; empty where that is not told. */
  sum: string
  /** Absent where a whole form was posted: nothing is left to do then. */
  onCheck?: (id: string) => void
  onOpen?: (place: number) => void
  onMend?: () => void
}

/** A question in its place: asked, or told; and what one does with it. */
export class Section extends Component<Props> {
  /** One out of sight is drawn again only when something has become of it: there may be hundreds. */
  override shouldComponentUpdate(next: Props) {
    return next.now || this.props.now || next.status !== this.props.status || next.scene.options.layout === 'all'
  }

  _check = () => this.props.onCheck?.(this.props.question.id)

  _toResult = () => this.props.onOpen?.(Number.POSITIVE_INFINITY)

  /** The way on from what is told: the next question, or the result. */
  _way() {
    const { scene, ended, place, last, sum, onOpen } = this.props
    const { strings, options } = scene
    if (!onOpen || options.layout === 'all') return undefined
    if (ended) return <Way sum="" words={strings.toResult} onNext={this._toResult} />
    return <Way sum={sum} words={last ? strings.finish : strings.next} onNext={() => onOpen(place + 1)} />
  }

  render({ scene, question, status, telling, now, place, last, ended, lacking, pending, onCheck, onOpen, onMend }: Props) {
    const { strings } = scene
    const { id, withdrawn } = question
    const told = status.phase === 'revealed' ? telling : undefined
    return (
      <section id={id} class={now ? 'q now' : 'q'} data-question={id}>
        {withdrawn ? (
          <>
            <p class="notice">
              {strings.withdrawn(strings.date(withdrawn.date))} {withdrawn.note}
            </p>
            {this._way()}
          </>
        ) : (
          <>
            <Question
              {...{ scene, question, status, lacking, pending, onMend }}
              book={told || scene.options['open-book'] !== 'on' ? undefined : telling?.book(id)}
            >
              {told?.answered(id, status.answer)}
            </Question>
            {status.phase === 'revealed'
              ? told?.said(id, status.answer, status.graded, this._way())
              : onCheck &&
                onOpen && (
                  <Controls {...{ scene, place, last, ended, pending, onOpen }} onCheck={this._check} onResult={this._toResult} />
                )}
          </>
        )}
      </section>
    )
  }
}
