import { Component, createRef } from 'preact'
import { isAnswer, isBlank } from '../../../../../content/model/play/answer.ts'
import { readField } from '../../../../../content/model/play/form.ts'
import type { Answer } from '../../../../../content/model/schema/answers.ts'
import { QuestionView } from '../../../../../widget/quiz/ask/QuestionView.tsx'
import type { Status } from '../../../../../widget/quiz/shell/progress.ts'
import type { Strings } from '../../../../../widget/strings/tell.ts'
import type { ClassQuestion } from '../../../../classes/shared/shapes.ts'
import { askScene, tellingOf } from './scene.tsx'
import type { PupilWords } from './words.ts'

interface Props {
  question: ClassQuestion
  /** What the class has counted. */
  answer: Answer | undefined
  lang: string
  strings: Strings
  words: PupilWords
  /** Sends an answer, and says what became of it. */
  onAnswer: (question: string, answer: Answer) => Promise<'sent' | 'late' | 'lost'>
}

interface State {
  lacking?: boolean
  phase?: 'sending' | 'sent' | 'late' | undefined
}

/** A question of a class, asked by the widget's own inputs and, once it is revealed, told by what the widget says. */
export class PupilQuestion extends Component<Props, State> {
  override state: State = {}
  root = createRef<HTMLFormElement>()

  read(): Answer | undefined {
    const { question, lang } = this.props
    const form = this.root.current
    if (!form) return undefined
    const data = new FormData(form)
    const answer = readField(question.question, (name) => data.getAll(name), lang)
    return answer !== undefined && !isBlank(answer) && isAnswer(question.question, answer) ? answer : undefined
  }

  submit = async (event: Event) => {
    event.preventDefault()
    // A double tap is one answer: while one is on its way the button does nothing.
    if (this.state.phase === 'sending') return
    const answer = this.read()
    if (answer === undefined) return this.setState({ lacking: true, phase: undefined })
    this.setState({ lacking: false, phase: 'sending' })
    const phase = await this.props.onAnswer(this.props.question.id, answer)
    this.setState({ phase: phase === 'lost' ? undefined : phase })
  }

  mend = () => {
    if (this.state.lacking) this.setState({ lacking: false })
  }

  render({ question, answer, lang, strings, words }: Props, { lacking, phase }: State) {
    const told = tellingOf(question, answer, strings)
    const status: Status = told?.status ?? (answer === undefined ? { phase: 'unanswered' } : { phase: 'answered', answer })
    const said =
      phase === 'sending' ? words.sending : phase === 'late' ? words.late : answer !== undefined && !told ? words.sent : ''
    return (
      <form class="quiz asked" ref={this.root} onSubmit={this.submit} onInput={this.mend} noValidate>
        <div class="q now">
          <QuestionView
            scene={askScene(question, lang, strings)}
            question={question.question}
            status={status}
            lacking={!!lacking && !told}
            pending={undefined}
            onMend={this.mend}
            book={undefined}
          >
            {told?.answered}
          </QuestionView>
          {told?.said}
        </div>
        {!told && (
          <p class="doing">
            <button type="submit" aria-disabled={phase === 'sending'}>
              {answer === undefined ? words.send : words.change}
            </button>
          </p>
        )}
        <p role="status" class={phase === 'late' ? 'fault' : 'note'}>
          {said}
        </p>
      </form>
    )
  }
}
