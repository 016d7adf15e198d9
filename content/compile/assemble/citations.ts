import { passageHref } from '../../model/play/cite.ts'
import type { Citation } from '../../model/schema/compiled.ts'
import type { Content } from '../content.ts'
import { defined } from './defined.ts'
import { langWithin } from './language.ts'

/** The paragraph a passage id names: 13 for `p13b`. */
export function paragraphOf(passage: string): number {
  return Number.parseInt(passage.slice(1), 10)
}

/** A citation as a reader sees it, within something in the language `here`. Throws when the passage does not exist: references are checked before. */
export function citation(cite: string, content: Content, here?: string): Citation {
  const [id = '', passage = ''] = cite.split('/')
  const entry = content.sources.get(id)
  const source = entry?.value
  const found = source?.passages[passage]
  if (!source || !found) throw new Error(`no passage ${cite}`)
  const { publisher, title, published, language, kind, vantage, inferred, url } = source
  const { anchor, gist } = found
  return defined({
    source: id,
    passage,
    publisher,
    title,
    published,
    language,
    kind,
    vantage,
    inferred,
    paragraph: paragraphOf(passage),
    anchor,
    gist,
    ...langWithin('sources', entry, content, here),
    url,
    href: passageHref({ source: id, passage, anchor, url }),
  })
}

/** Each number once, in the order in which readers expect them: 1, 2, 10. */
export const rising = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)

/** Numbers passages from 0 in the order they are first cited in; what one place cites is given in rising order. */
export interface Numbering {
  cites(cites: readonly string[]): number[]
  claims(ids: readonly string[]): number[]
  list(): Citation[]
}

/** For what is in the language `here`. */
export function numbering(content: Content, here: string): Numbering {
  const numbers = new Map<string, number>()
  const numberOf = (cite: string) => {
    const known = numbers.get(cite) ?? numbers.size
    numbers.set(cite, known)
    return known
  }
  const cites = (all: readonly string[]) => rising(all.map(numberOf))
  return {
    cites,
    claims: (ids) => cites(ids.flatMap((id) => content.claims.get(id)?.value.cites ?? [])),
    list: () => [...numbers.keys()].map((cite) => citation(cite, content, here)),
  }
}
