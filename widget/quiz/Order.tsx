import { Component } from 'preact'
import type { CompiledQuestion } from '../../content/model/schema/compiled.ts'
import type { Verdict } from '../components/row.tsx'
import { row } from '../components/row.tsx'
import type { Scene, Status } from './types.ts'

interface Props {
  scene: Scene
  question: Extract<CompiledQuestion, { type: 'order' }>
  status: Status
}

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

  ids = () => {
    const { status, question } = this.props
    return this.state.order ?? (status.phase === 'answered' ? (status.answer as string[]) : question.items.map(({ id }) => id))
  }

  /** Puts an item at a place; the focus stays on what moved it, which the browser drops when a node moves. */
  move(id: string, to: number, focus?: EventTarget | null) {
    const order = this.ids().filter((one) => one !== id)
    if (to < 0 || to > order.length) return
    order.splice(to, 0, id)
    this.setState({ order, moved: id }, () => (focus as HTMLElement | null)?.focus())
  }

  render({ scene, question, status }: Props, { order, moved }: State) {
    const { strings } = scene
    const { items, key, id: asked } = question
    const find = (id: string) => items.find((item) => item.id === id)
    if (status.phase === 'revealed') {
      const yours = (status.answer ?? []) as string[]
      return key.map((id, i) => {
        const item = find(id)
        const at = yours.indexOf(id)
        const placed: Verdict = at === i ? [strings.inPlace, 'right'] : [strings.youHad(at + 1), 'wrong']
        return row(scene, asked, `${i + 1}. ${item?.text}`, at < 0 ? [] : placed, item)
      })
    }
    const ids = this.ids()
    const placed = order || status.phase === 'answered'
    return (
      <>
        {ids.map((id, i) => {
          const text = find(id)?.text ?? ''
          return (
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
                if (this.dragged && this.dragged !== id) this.move(this.dragged, i)
              }}
            >
              <label>
                <select
                  name={`q.${asked}.${id}`}
                  aria-label={strings.placeOf(text)}
                  onChange={(event) => this.move(id, Number(event.currentTarget.value) - 1, event.currentTarget)}
                >
                  <option value="">–</option>
                  {ids.map((_, n) => (
                    <option key={n} value={n + 1} selected={!!placed && n === i}>
                      {n + 1}
                    </option>
                  ))}
                </select>
              </label>
              <span>{text}</span>
              {[-1, 1].map((step) => (
                <button
                  key={step}
                  type="button"
                  class="plain"
                  aria-label={(step < 0 ? strings.up : strings.down)(text)}
                  aria-disabled={!ids[i + step]}
                  onClick={(event) => this.move(id, i + step, event.currentTarget)}
                >
                  {step < 0 ? '↑' : '↓'}
                </button>
              ))}
            </div>
          )
        })}
        <p role="status" class="sr">
          {moved && strings.movedTo(find(moved)?.text ?? '', ids.indexOf(moved) + 1, ids.length)}
        </p>
      </>
    )
  }
}
