import { show } from '../compile/problem.ts'
import { orderIds, partIds } from './ids.ts'
import { all, option, optionsOf, type Read } from './options.ts'
import { groundsOf, type WrittenFields } from './parts.ts'

/** `order`: the options in their right order. */
export const order: Read = (draft, id, before) => {
  const { row, cells } = draft
  const options = optionsOf(row, 3)
  if (!options) return undefined
  const ids = orderIds(
    id,
    partIds(
      options.map(({ text }) => text),
      before,
    ),
  )
  const items = options.map(({ n, text }, i) => {
    const path = `items[${i}]`
    cells.set(path, option(n))
    const grounds = groundsOf(draft, { path, number: n, key: true, name: text })
    return grounds && { id: ids[i], text, ...grounds }
  })
  const found = all(items)
  return found && { items: found }
}

/** The left side of a right that belongs to none. */
export const NONE = '–'

/** `match`: an option is a pair. */
export const match: Read = (draft, _, before) => {
  const { row, cells } = draft
  const options = optionsOf(row, 2)
  if (!options) return undefined
  const sides = options.map(({ n, text }) => {
    const [, left, right] = /^(.*?)\s*(?:=|→|->)\s*(.*)$/.exec(text) ?? []
    if (left && right) return { n, left, right, alone: /^[–—*-]$/.test(left) }
    row.report(option(n), show(text), `two texts that belong together: left = right, or ${NONE} = right for one without`)
    return undefined
  })
  const pairs = all(sides)
  if (!pairs) return undefined
  const ids = partIds(
    pairs.flatMap(({ left, right, alone }) => (alone ? [right] : [left, right])),
    before,
  )
  let [used, paired, extra] = [0, 0, 0]
  const found = pairs.map(({ n, left, right, alone }) => {
    const path = alone ? `extra[${extra++}]` : `pairs[${paired++}]`
    cells.set(path, option(n))
    const own = alone ? {} : { left: { id: ids[used++], text: left } }
    const both = { ...own, right: { id: ids[used++], text: right } }
    const grounds = groundsOf(draft, { path, number: n, key: !alone, name: alone ? right : `${left} = ${right}` })
    return grounds && { ...both, ...grounds }
  })
  const whole = all<WrittenFields>(found)
  if (!whole) return undefined
  const others = whole.filter((one) => !('left' in one))
  return { pairs: whole.filter((one) => 'left' in one), ...(others.length && { extra: others }) }
}
