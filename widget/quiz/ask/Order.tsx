import { Component } from 'preact'
import type { Verdict } from '../components/row.tsx'
import { row } from '../components/row.tsx'
import type { AskedOf } from './types.ts'

type Props = AskedOf<'order', string[]>

interface State {
  /** Ids in the reader's order; undefined until something has been moved. */
  order?: string[]
  /** What was moved last, to be said. */
  moved?: string
}

/** `order`: a place to choose for every item, buttons to move it, and dragging for those who like it. */
export class Order extends Component<Props, State> {
  override state: State = {}
  dragged = ''

  ids = () => this.state.order ?? this.props.answer ?? this.props.question.items.map(({ id }) => id)

  /** Puts an item at a place; the focus stays on what moved it, which the browser drops when a node moves. */
  move(id: string, to: number, focus?: { focus(): void }) {
    const order = this.ids().filter((one) => one !== id)
    if (to < 0 || to > order.length) return
    order.splice(to, 0, id)
    this.setState({ order, moved: id }, () => focus?.focus())
  }

  render(asked: Props, { order, moved }: State) {
    const { strings, question, answer, graded } = asked
    const find = (id: string) => question.items.find((item) => item.id === id)
    const say = (id: string) => find(id)?.text ?? ''
    if (graded)
      return question.key.map((id, i) => {
        const at = answer?.indexOf(id) ?? -1
        const placed: Verdict = at === i ? [strings.inPlace, 'right'] : [strings.youHad(at + 1), 'wrong']
        return row(asked, `${i + 1}. ${say(id)}`, at < 0 ? [] : placed, find(id))
      })
    const ids = this.ids()
    return (
      <>
        {ids.map((id, i) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: dragging is an extra; the select and the buttons do the same
          <div
            key={id}
            class="row pair"
            draggable
            onDragStart={() => {
              this.dragged = id
            }}
            onDragOver={(event) => {
              event.preventDefault()
              if (this.dragged !== id) this.move(this.dragged, i)
            }}
          >
            <select
              name={`q.${question.id}.${id}`}
              aria-label={strings.placeOf(say(id))}
              onChange={({ currentTarget }) => this.move(id, Number(currentTarget.value) - 1, currentTarget)}
            >
              <option value="">–</option>
              {ids.map((_, n) => (
                <option value={n + 1} selected={!!(order || answer) && n === i}>
                  {n + 1}
                </option>
              ))}
            </select>
            <span>{say(id)}</span>
            {[-1, 1].map((step) => (
              <button
                type="button"
                class="plain"
                aria-label={(step < 0 ? strings.up : strings.down)(say(id))}
                aria-disabled={!ids[i + step]}
                onClick={({ currentTarget }) => this.move(id, i + step, currentTarget)}
              >
                {step < 0 ? '↑' : '↓'}
              </button>
            ))}
          </div>
        ))}
        <p role="status" class="sr">
          {moved && strings.movedTo(say(moved), ids.indexOf(moved) + 1, ids.length)}
        </p>
      </>
    )
  }
}
