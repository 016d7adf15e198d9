import { type Content, type Entry, topicOf } from '../content.ts'
import type { Rule } from './rule.ts'

const SHOWN = 5

/** What of a topic is not in a language, of one kind: “3 claims (a, b, c)”. */
function lacking(kind: 'sources' | 'claims' | 'conflicts', topic: string, content: Content, language: string): string[] {
  const all: Entry<unknown>[] = [...content[kind].values()].filter((entry) => topicOf(entry) === topic)
  const ids = all.filter(({ id }) => !content.translations.get(language)?.[kind].has(id)).map(({ id }) => id)
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
    for (const language of content.translations.keys())
      for (const { id, value, at } of content.topics.values()) {
        if (value.language === language) continue
        const missing = (['sources', 'claims', 'conflicts'] as const).flatMap((kind) => lacking(kind, id, content, language))
        if (missing.length)
          report(
            at([]),
            `nothing in ${language} for ${missing.join(', ')}`,
            `translations in topics/${id}/translations/${language}: until then they are shown in ${value.language}`,
          )
      }
  },
}
