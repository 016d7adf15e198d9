import { Component } from 'preact'
import type { TeacherView } from '../../../../classes/shared/shapes.ts'
import { moment } from '../../class/script/words.ts'
import { Qr } from '../../teach/code.tsx'
import { Twice } from './Twice.tsx'
import { wallWords } from './words.ts'

interface Props {
  view: TeacherView
  onDelete: () => void
}

/** What is rarely needed, and not for the wall: the second device, how long all of it is kept, and its end. */
export class Manage extends Component<Props, { second?: boolean }> {
  render({ view, onDelete }: Props, { second }: { second?: boolean }) {
    return (
      <details class="manage" onToggle={(event) => this.setState({ second: event.currentTarget.open && second })}>
        <summary>{wallWords.manage}</summary>
        <p>{wallWords.keepLink}</p>
        <p>
          {view.until && `${wallWords.until(moment(view.until))} `}
          {wallWords.ends(moment(view.ends))} {wallWords.public}
        </p>
        <p>{wallWords.keys}</p>
        <p class="doing">
          <button type="button" class="plain" aria-expanded={!!second} onClick={() => this.setState({ second: !second })}>
            {wallWords.second}
          </button>
          <Twice label={wallWords.deleteNow} onDo={onDelete} />
        </p>
        {second && (
          <div class="second">
            <p>{wallWords.secondHint}</p>
            <Qr link={location.href} title={wallWords.second} />
          </div>
        )}
      </details>
    )
  }
}
