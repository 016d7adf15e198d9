import type { Content } from '../content.ts'

/** A claim as its author knows it: by its id, or by the passages that a part cites itself. */
export function restsOnName(id: string, { claims }: Content): string {
  const { made, value } = claims.get(id) ?? {}
  return made && value ? value.cites.join(', ') : id
}
