import { type Content, type Entry, listedClaims, topicOf } from '../content.ts'
import { grouped } from '../grouped.ts'
import type { Rule } from './rule.ts'

const SHOWN = 5

const kinds = ['sources', 'claims', 'conflicts'] as const
type Kind = (typeof kinds)[number]

/** Ids of one kind, by topic. */
const idsOf = (all: ReadonlyMap<string, Entry<unknown>>) =>
  grouped([...all.values()].map((entry) => [topicOf(entry), entry.id] as const))

/** What of a topic's `all` is not in a language, of one kind: “3 claims (a, b, c)”. */
function lacking(kind: Kind, all: readonly string[], { translations }: Content, language: string): string[] {
  const ids = all.filter((id) => !translations.get(language)?.[kind].has(id))
  if (!ids.length) return []
  const more = ids.length > SHOWN ? `, and ${ids.length - SHOWN} more` : ''
  return [`${ids.length} ${ids.length === 1 ? kind.slice(0, -1) : kind} (${ids.slice(0, SHOWN).join(', ')}${more})`]
}

/**
 * Sources, claims and conflicts are in every language that the site has. A warning: what is not stands on the pages of that
 * language in its own, marked as such, and takes no page away.
 */
export const untranslated: Rule = {
  name: 'untranslated',
  level: 'warning',
  check(content, report) {
    const written = kinds.map((kind) => ({ kind, ids: idsOf(kind === 'claims' ? listedClaims(content) : content[kind]) }))
    const languages = new Set([...content.translations.keys(), ...(content.site?.value.languages ?? [])])
    for (const language of languages)
      for (const { id, value, at } of content.topics.values()) {
        if (value.language === language) continue
        const missing = written.flatMap(({ kind, ids }) => lacking(kind, ids.get(id) ?? [], content, language))
        if (missing.length)
          report(
            at([]),
            `nothing in ${language} for ${missing.join(', ')}`,
            `translations in topics/${id}/translations/${language}: until then they are shown in ${value.language}`,
          )
      }
  },
}
