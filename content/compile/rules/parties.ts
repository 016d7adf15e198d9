import { type Content, topicOf } from '../content.ts'
import { show } from '../problem.ts'
import type { Rule } from './rule.ts'

/** The names that claims and figures have as `by`, by topic. */
function speakers({ allClaims }: Content): Map<string, Set<string | undefined>> {
  const names = new Map<string, Set<string | undefined>>()
  for (const claim of allClaims) {
    const { by, figure } = claim.value
    if (by === undefined && figure?.by === undefined) continue
    const own = names.get(topicOf(claim)) ?? new Set()
    names.set(topicOf(claim), own.add(by).add(figure?.by))
  }
  return names
}

/** Whoever speaks is of one party at most, under a name that occurs; and the party a claim names is one of its topic's. */
export const parties: Rule = {
  name: 'parties',
  check(content, report) {
    const names = speakers(content)
    for (const [id, { value, at }] of content.topics) {
      const known = names.get(id)
      const seen = new Map<string, string>()
      const ids = new Set<string>()
      for (const [i, party] of value.parties.entries()) {
        if (ids.has(party.id)) report(at(['parties', i, 'id']), `${show(party.id)} again`, 'an id of its own for each party')
        ids.add(party.id)
        for (const [n, voice] of party.voices.entries()) {
          const spot = at(['parties', i, 'voices', n])
          const other = seen.get(voice)
          if (other !== undefined) report(spot, `${show(voice)}, who is of ${other} already`, 'each voice in one party, once')
          else if (!known?.has(voice)) report(spot, show(voice), 'a name that a claim or figure of the topic has as its by')
          seen.set(voice, party.id)
        }
      }
    }
    for (const { value, at, ...claim } of content.allClaims) {
      if (value.party === undefined) continue
      const all = content.topics.get(topicOf({ at }))?.value.parties.map(({ id }) => id) ?? []
      if (!all.includes(value.party))
        report(
          at(['party']),
          `${show(value.party)} (claim ${claim.id})`,
          all.length
            ? `one of ${[...new Set(all)].join(', ')}, the parties of topic.yml`
            : 'parties in topic.yml before a claim names one',
        )
    }
  },
}
