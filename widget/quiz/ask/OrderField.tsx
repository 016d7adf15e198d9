import { Component } from 'preact'
import { fieldName } from '../../../content/model/play/faces.ts'
import { moved } from './arrange.ts'
import type { FaceProps } from './types.ts'

interface State {
  /** Ids in the reader's order; undefined until something has been moved. */
  order?: readonly string[]
  /** What was moved last, to be said. */
  moved?: string
}

/**
 * `order`: buttons to move each item up or down, and dragging for those who like it. Where no script runs, and for the form,
 * each item has a select with its place.
 */
export class OrderField extends Component<FaceProps<'order'>, State> {
  override state: State = {}
  /** The item of this list that is being dragged: a page is full of other things to drag. */
  _dragged: string | undefined

  _order = () => this.state.order ?? this.props.answer ?? this.props.question.items.map(({ id }) => id)

  /** Puts an item at a place; the focus stays on what moved it, which the browser drops when a node moves. */
  _move(id: string, to: number, focus?: { focus(): void }) {
    const before = this._order()
    const order = moved(before, id, to)
    if (order === before) return
    this.setState({ order, moved: id }, () => focus?.focus())
    this.props.onMend?.()
  }

  render({ question, strings, answer, lack }: FaceProps<'order'>, { order, moved: last }: State) {
    const ids = this._order()
    const say = (id: string) => question.items.find((item) => item.id === id)?.text ?? ''
    return (
      <>
        <ol class="rows">
          {ids.map((id, i) => (
            <li
              key={id}
              class="place"
              draggable
              onDragStart={() => {
                this._dragged = id
              }}
              onDragEnd={() => {
                this._dragged = undefined
              }}
              onDragOver={(event) => {
                if (!this._dragged) return
                event.preventDefault()
                if (this._dragged !== id) this._move(this._dragged, i)
              }}
            >
              <select
                class="scriptless"
                name={fieldName(question, { id })}
                aria-label={strings.placeOf(say(id))}
                {...lack}
                onChange={({ currentTarget }) => this._move(id, Number(currentTarget.value) - 1, currentTarget)}
              >
                <option value="">–</option>
                {ids.map((_, n) => (
                  <option key={n} value={n + 1} selected={!!(order || answer) && n === i}>
                    {n + 1}
                  </option>
                ))}
              </select>
              <i class="scripted">{i + 1}</i>
              <span>{say(id)}</span>
              {([-1, 1] as const).map((step) => (
                <button
                  key={step}
                  type="button"
                  class="plain scripted"
                  aria-label={(step < 0 ? strings.up : strings.down)(say(id))}
                  aria-disabled={!ids[i + step]}
                  onClick={({ currentTarget }) => this._move(id, i + step, currentTarget)}
                >
                  {step < 0 ? '↑' : '↓'}
                </button>
              ))}
            </li>
          ))}
        </ol>
        <p role="status" class="sr">
          {last && <span key={last + ids.indexOf(last)}>{strings.movedTo(say(last), ids.indexOf(last) + 1, ids.length)}</span>}
        </p>
      </>
    )
  }
}
