import { type Content, type Entry, topicOf } from '../content.ts'

type Kind = 'sources' | 'claims' | 'conflicts' | 'topics'

/** The language (BCP 47) of what we say in a part: `language` where it is translated into it, else its topic's. */
export function languageOf(kind: Kind, entry: Entry<unknown>, content: Content, language: string | undefined): string {
  const translated = language !== undefined && content.translations.get(language)?.[kind].has(entry.id)
  return translated ? language : (content.topics.get(topicOf(entry))?.value.language ?? '')
}

/** The language of a part that is shipped within something in another, `here`; nothing where it is the same. */
export function langWithin(
  kind: Kind,
  entry: Entry<unknown> & { made?: unknown },
  content: Content,
  here: string | undefined,
): { lang?: string } {
  // What an option says by itself is in the language of its set.
  if (entry.made) return {}
  const lang = languageOf(kind, entry, content, content.language)
  return !here || !lang || lang === here ? {} : { lang }
}
