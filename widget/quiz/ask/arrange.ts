/**
 * An order with one of its items put at another place, from 0. An item that is not in it, or a place that is not, changes
 * nothing.
 */
export function moved(order: readonly string[], id: string, to: number): readonly string[] {
  if (!order.includes(id) || to < 0 || to >= order.length) return order
  const others = order.filter((one) => one !== id)
  return [...others.slice(0, to), id, ...others.slice(to)]
}
