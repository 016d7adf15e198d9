import { Component } from 'preact'
import { wallWords } from './words.ts'

interface Props {
  label: string
  /** What is read out, where the label is short for many. */
  said?: string
  class?: string
  onDo: () => void
}

/** A button for what cannot be taken back: pressed once it asks, pressed again it does it. */
export class Twice extends Component<Props, { asked?: boolean }> {
  press = ({ detail }: MouseEvent) => {
    // Of a double click, the first one has asked.
    if (detail > 1) return
    if (this.state.asked) this.props.onDo()
    this.setState({ asked: !this.state.asked })
  }

  render({ label, said = label, class: name = 'plain' }: Props, { asked }: { asked?: boolean }) {
    return (
      <button
        type="button"
        class={name}
        aria-label={asked ? wallWords.sure(said) : said}
        onClick={this.press}
        onBlur={() => this.setState({ asked: false })}
      >
        {asked ? wallWords.sure(label) : label}
      </button>
    )
  }
}
