import type { CompiledParty } from '../../model/schema/compiledExplainer.ts'
import { type Content, type Entry, topicOf } from '../content.ts'

/**
 * The parties of an entry's topic with what each does in these claims: the party named by the claim acts, else the one whose
 * count its figure is, else the one that speaks. Undefined where the topic names none.
 */
export function partiesOf(
  entry: Entry<unknown>,
  ids: readonly string[],
  { topics, claims }: Content,
): CompiledParty[] | undefined {
  const parties = topics.get(topicOf(entry))?.value.parties ?? []
  const idOf = (voice: string | undefined) => parties.find(({ voices }) => voice !== undefined && voices.includes(voice))?.id
  const told = ids.map((id) => {
    const { party, by, figure } = claims.get(id)?.value ?? {}
    return { id, acts: party ?? idOf(figure?.by) ?? idOf(by), says: idOf(by) }
  })
  const of = (what: 'acts' | 'says', party: string) => told.filter((one) => one[what] === party).map(({ id }) => id)
  return parties.length ? parties.map(({ id, name }) => ({ id, name, acts: of('acts', id), says: of('says', id) })) : undefined
}
