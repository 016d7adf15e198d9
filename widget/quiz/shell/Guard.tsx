import type { ComponentChildren } from 'preact'
import { Component } from 'preact'

interface Props {
  onFail: () => void
  /** What is drawn in its place. Nothing in an element, whose loader shows what the publisher put there. */
  instead?: ComponentChildren
  children?: ComponentChildren
}

/** Error boundary: where anything below throws, the host page hears of it, and `instead` stands in the quiz's place. */
export class Guard extends Component<Props, { failed?: true }> {
  override componentDidCatch() {
    this.setState({ failed: true })
    this.props.onFail()
  }

  render({ instead, children }: Props) {
    return this.state.failed ? instead : children
  }
}
