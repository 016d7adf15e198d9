import type { ComponentChildren } from 'preact'
import { Component } from 'preact'

/** Where anything below throws, a calm sentence and a link stand in its place, and the host page hears of it. */
export class Guard extends Component<
  { fallback: ComponentChildren; onFail: () => void; children?: ComponentChildren },
  { failed?: true }
> {
  override componentDidCatch() {
    this.setState({ failed: true })
    this.props.onFail()
  }

  render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
