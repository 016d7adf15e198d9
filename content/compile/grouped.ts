/** What was found under each key, in the order it was found in. */
export function grouped(pairs: Iterable<readonly [key: string, value: string]>): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    const group = all.get(key)
    if (group) group.push(value)
    else all.set(key, [value])
  }
  return all
}
