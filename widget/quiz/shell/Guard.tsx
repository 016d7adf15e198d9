import type { ComponentChildren } from 'preact'
import { Component } from 'preact'

interface Props {
  onFail: () => void
  /** Address of the quiz on a page of its own, and what the link to it says. */
  page: string
  words: string
  children?: ComponentChildren
}

/**
 * Where anything below throws, the host page hears of it, and what the publisher put into the element stands in the
 * quiz's place; without that, or on a page, a link.
 */
export class Guard extends Component<Props, { failed?: true }> {
  override componentDidCatch() {
    this.setState({ failed: true })
    this.props.onFail()
  }

  render({ page, words, children }: Props) {
    return this.state.failed ? (
      <slot>
        <p class="quiz">
          <a href={page}>{words}</a>
        </p>
      </slot>
    ) : (
      children
    )
  }
}
