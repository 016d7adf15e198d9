import { Component } from 'preact'
import type { TeacherView } from '../../../../classes/shared/shapes.ts'
import { moment } from '../../class/script/words.ts'
import { Qr } from '../../teach/code.tsx'
import { Twice } from './Twice.tsx'
import { words } from './words.ts'

interface Props {
  view: TeacherView
  onDelete: () => void
}

/** What is rarely needed, and not for the wall: the second device, how long all of it is kept, and its end. */
export class Manage extends Component<Props, { second?: boolean }> {
  render({ view, onDelete }: Props, { second }: { second?: boolean }) {
    return (
      <details class="manage" onToggle={(event) => this.setState({ second: event.currentTarget.open && second })}>
        <summary>{words.manage}</summary>
        <p>{words.keepLink}</p>
        <p>
          {view.until && `${words.until(moment(view.until))} `}
          {words.ends(moment(view.ends))} {words.public}
        </p>
        <p>{words.keys}</p>
        <p class="doing">
          <button type="button" class="plain" aria-expanded={!!second} onClick={() => this.setState({ second: !second })}>
            {words.second}
          </button>
          <Twice label={words.deleteNow} onDo={onDelete} />
        </p>
        {second && (
          <div class="second">
            <p>{words.secondHint}</p>
            <Qr link={location.href} title={words.second} />
          </div>
        )}
      </details>
    )
  }
}
