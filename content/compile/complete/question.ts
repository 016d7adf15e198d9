import { before, noLaterThan } from '../../model/play/dates.ts'
import type { Claim } from '../../model/schema/claim.ts'
import type { SourceKind } from '../../model/schema/primitives.ts'
import type { Question, WrittenGrounds, WrittenQuestion } from '../../model/schema/question.ts'
import { type Content, type Entry, type Locate, type MadeClaim, within } from '../content.ts'
import { withGrounds } from './grounds.ts'

/** What a question is completed from: claims that were written, and sources. */
export interface Ground {
  claims: Content['claims']
  sources: ReadonlyMap<string, Entry<{ published: string; kind: SourceKind }>>
}

/** What a part cites itself, in a list. */
export const citesOf = ({ cite }: Pick<WrittenGrounds, 'cite'>): string[] => [cite ?? []].flat()

const sourceOf = (cite: string, { sources }: Ground) => sources.get(cite.split('/')[0] ?? '')?.value

/** Whether a claim that cites these is reported as a matter of course: a newspaper and a record assert, an opinion argues. */
export const isReported = (cites: readonly string[], ground: Ground): boolean =>
  cites.every((cite) => ['news', 'primary', undefined].includes(sourceOf(cite, ground)?.kind))

/**
 * When a claim made of a part holds. Its own date makes it an event; else it holds as of the question, or as of its source where
 * that is older: no document says what was so after it.
 */
function dateOf({ when, kind }: WrittenGrounds, asOf: string | undefined, cites: readonly string[], ground: Ground) {
  if (kind) return { kind } as const
  if (when) return { kind: 'event', when } as const
  const published = cites.flatMap((cite) => sourceOf(cite, ground)?.published ?? [])
  const older = asOf === undefined ? published : published.filter((day) => before(day, asOf))
  const [oldest = asOf] = older.toSorted((a, b) => (a === b ? 0 : noLaterThan(a, b) ? -1 : 1))
  return { kind: 'status', ...(oldest && { asOf: oldest }) } as const
}

interface Completed {
  value: Question
  /** The claims made of what its parts cite themselves. */
  made: MadeClaim[]
}

/**
 * A question as written with what was left out: the why of a part from the claim it names, and of each part that cites passages
 * itself a claim, `set.question.part`, which says what its why does. `origin` is its `set/question`. What cannot be completed is
 * empty: the rules `made-claims` and `why` say so.
 */
export function completeQuestion(question: WrittenQuestion, origin: string, at: Locate, ground: Ground): Completed {
  const made: MadeClaim[] = []
  const value = withGrounds(question, (part, { path, part: name }) => {
    const cites = citesOf(part)
    const named = part.claims ?? []
    const { by } = part
    if (cites.length) {
      const id = `${origin.replace('/', '.')}.${name}`
      const claim: Claim = {
        id,
        ...dateOf(part, question.asOf, cites, ground),
        statement: part.why ?? '',
        voice: part.voice ?? 'reported',
        ...(by && { by }),
        cites,
      }
      made.push({ id, value: claim, at: within(at, path), made: true })
    }
    const told = named.length === 1 ? ground.claims.get(named[0] ?? '')?.value.statement : undefined
    const claims = [...named, ...made.slice(-1).flatMap(({ id }) => (cites.length ? id : []))]
    return { why: part.why ?? told ?? '', claims, ...(by && { by }) }
  })
  return { value, made }
}
