import { Component } from 'preact'
import { QuestionView } from '../ask/QuestionView.tsx'
import { Controls } from './Controls.tsx'
import { type Progress, statusOf } from './progress.ts'
import type { AskedQuestion, Onward, Pending, QuizScene, Telling } from './types.ts'

interface Props {
  scene: QuizScene
  question: AskedQuestion
  progress: Progress
  telling: Telling | undefined
  lacking: boolean
  pending: Pending | undefined
  /** Absent where a whole form was posted: nothing is left to do then. */
  onCheck?: (id: string) => void
  onOpen?: (place: number) => void
  onMend?: () => void
}

/** Where a question stands in the round, and whether it is the one that is shown. */
const placeOf = ({ progress: { round, at }, question: { id } }: Props) => {
  const place = round.indexOf(id)
  return { place, now: place === at }
}

/** A question in its place: asked, or told; and what one does with it. */
export class QuestionSection extends Component<Props> {
  /** One out of sight is drawn again only when something has become of it: there may be hundreds. */
  override shouldComponentUpdate(next: Props) {
    const { id } = next.question
    const changed = statusOf(next.progress, id) !== statusOf(this.props.progress, id)
    return changed || placeOf(next).now || placeOf(this.props).now || next.scene.options.layout === 'all'
  }

  _check = () => this.props.onCheck?.(this.props.question.id)

  /** The way on: the next question, or the result; none where all are shown. */
  _way(): Onward | undefined {
    const { scene, progress, onOpen } = this.props
    const { strings, options } = scene
    const { place } = placeOf(this.props)
    const end = progress.round.length
    if (!onOpen || options.layout === 'all') return undefined
    if (progress.ended) return { words: strings.toResult, onNext: () => onOpen(end) }
    return { words: place + 1 < end ? strings.next : strings.finish, onNext: () => onOpen(place + 1) }
  }

  /** A notice in the place of a question that was taken back. */
  _notice({ date, note }: { date: string; note: string }) {
    const { strings } = this.props.scene
    const way = this._way()
    return (
      <>
        <p class="notice">
          {strings.withdrawn(strings.date(date))} {note}
        </p>
        {way && (
          <p class="controls">
            <button type="button" class="main" onClick={way.onNext}>
              {way.words}
            </button>
          </p>
        )}
      </>
    )
  }

  _question() {
    const { scene, question, progress, telling, lacking, pending, onCheck, onOpen, onMend } = this.props
    const { id } = question
    const status = statusOf(progress, id)
    const told = status.phase === 'revealed' ? telling : undefined
    const book = !told && scene.options['open-book'] === 'on' && telling?.book(id)
    return (
      <>
        <QuestionView {...{ scene, question, status, lacking, pending, book, onMend }}>
          {told?.answered(id, status.answer)}
        </QuestionView>
        {told
          ? told.said(id, progress, this._way())
          : onCheck &&
            onOpen && (
              <Controls {...{ scene, progress, pending, onOpen }} place={placeOf(this.props).place} onCheck={this._check} />
            )}
      </>
    )
  }

  render(props: Props) {
    const { id, withdrawn } = props.question
    return (
      <section id={id} class={placeOf(props).now ? 'q now' : 'q'} data-question={id}>
        {withdrawn ? this._notice(withdrawn) : this._question()}
      </section>
    )
  }
}
