import * as v from 'valibot'
import { anchorLength, anchorPlace, printedAnchor } from '../../compile/anchors.ts'
import { toProblems } from '../../compile/issues.ts'
import { allClaims, authoredParts } from '../../compile/parts.ts'
import { show } from '../../compile/problem.ts'
import { RUN } from '../../compile/rules/copied-text.ts'
import { traits } from '../../compile/traits.ts'
import { words } from '../../compile/words.ts'
import { Claim } from '../../model/schema/claim.ts'
import { Question } from '../../model/schema/question.ts'
import type { Passage } from '../../model/schema/source.ts'
import { type Proposal, ProposedPassage } from './proposal.ts'

/** What a proposal is judged by. */
export interface SiftContext {
  /** The source's id. */
  id: string
  /** Its paragraphs, the first at index 0. */
  document: readonly string[]
  /** Ids of claims that the content has already. */
  taken: ReadonlySet<string>
}

/** Something that was thrown away, and why. */
export interface Thrown {
  kind: 'passage' | 'claim' | 'question'
  id: string
  reason: string
}

export interface Sifted {
  passages: Record<string, Passage>
  /** As proposed, fields in the order given; they match their schemas. */
  claims: Claim[]
  questions: Question[]
  thrown: Thrown[]
  /** Passages whose anchor has the document's own quotation marks and dashes now. */
  mended: string[]
}

/** A passage with its anchor as the document prints it: a model types ' where ’ is printed. */
function mend(value: unknown, document: readonly string[], mended: string[]): unknown {
  const read = v.safeParse(ProposedPassage, value)
  if (!read.success) return value
  const { id, anchor } = read.output
  const number = Number.parseInt(id.slice(1), 10)
  const printed = printedAnchor(anchor, number, document)
  if (printed === undefined || printed === anchor || !anchorPlace(anchor, number, document)) return value
  mended.push(id)
  return { ...(value as object), anchor: printed }
}

const expects = (found: string, expected: string) => `found ${found}, expected ${expected}`

/** Why a value does not match its schema: the first fault. */
function mismatch(schema: v.GenericSchema, value: unknown): string | undefined {
  const { issues } = v.safeParse(schema, value)
  const [first] = toProblems(issues ?? [], (path) => ({ file: '', line: 1, field: path.join('.') }))
  return first && `${expects(first.found, first.expected)}${first.field ? ` (${first.field})` : ''}`
}

/** Nine words in a row of a document's would be its sentence, not ours: the rule `copied-text`, said before anything is written. */
function copied(value: unknown, runs: ReadonlySet<string>): string | undefined {
  const texts: string[] = []
  JSON.stringify(value, (_, one) => {
    if (typeof one === 'string') texts.push(one)
    return one
  })
  for (const all of texts.map(words))
    for (let i = 0; i + RUN <= all.length; i++) {
      const run = all.slice(i, i + RUN).join(' ')
      if (runs.has(run)) return expects(show(run), 'our own words')
    }
  return undefined
}

function runsOf(document: readonly string[]): Set<string> {
  const all = words(document.join('\n'))
  return new Set(all.slice(RUN - 1).map((_, i) => all.slice(i, i + RUN).join(' ')))
}

function passageFault({ id, anchor }: v.InferOutput<typeof ProposedPassage>, document: readonly string[]): string | undefined {
  const number = Number.parseInt(id.slice(1), 10)
  if (number > document.length) return expects(id, `a paragraph from 1 to ${document.length}`)
  const fault = anchorLength(anchor) ?? anchorPlace(anchor, number, document)
  return fault && expects(fault.found, fault.expected)
}

function claimFault(claim: Claim, kept: ReadonlySet<string>): string | undefined {
  if (claim.cites.length === 0) return expects('no passage', 'a claim that cites one')
  const gone = claim.cites.find((cite) => !kept.has(cite))
  if (gone) return expects(`${show(gone)}, which is none of the passages kept`, 'passages kept')
  return claim.supersededBy && expects('supersededBy', 'a claim that stands by itself: an editor says what supersedes it')
}

function questionFault(question: Question, claims: ReadonlySet<string>, passages: ReadonlySet<string>): string | undefined {
  if (question.contested || question.image || question.withdrawn)
    return expects('contested, image or withdrawn', 'a plain question: these are an editor’s to add')
  const gone = allClaims(question).find((claim) => !claims.has(claim))
  if (gone) return expects(`${show(gone)}, which is none of the claims kept`, 'claims kept')
  const bare = traits[question.type].claims && [question, ...authoredParts(question)].some((part) => part.claims.length === 0)
  if (bare) return expects('an answer that rests on nothing', 'claims under the question and every answer')
  const cite = authoredParts(question).find((part) => part.cite !== undefined && !passages.has(part.cite))?.cite
  return cite && expects(`${show(cite)}, which is none of the passages kept`, 'passages kept')
}

/**
 * Keeps of a proposal what stands: passages whose anchor is found where they say, claims whose every passage is kept, questions
 * whose every claim and passage is kept, each in its schema's shape and in words of its own. All else is thrown away, and told.
 */
export function sift(proposal: Proposal, { id: source, document, taken }: SiftContext): Sifted {
  const thrown: Thrown[] = []
  const runs = runsOf(document)
  const keep = <T extends { id: string }>(
    kind: Thrown['kind'],
    schema: v.GenericSchema<unknown, T>,
    all: readonly unknown[],
    fault: (one: T) => string | undefined,
  ): T[] => {
    const seen = new Set<string>(kind === 'claim' ? taken : [])
    return all.flatMap((value) => {
      const id = String((value as { id?: unknown } | null)?.id ?? 'without id')
      const again = seen.has(id) ? expects(`${show(id)} a second time`, 'each id once') : undefined
      const reason = mismatch(schema, value) ?? again ?? fault(v.parse(schema, value)) ?? copied(value, runs)
      if (reason) thrown.push({ kind, id, reason })
      else seen.add(id)
      return reason ? [] : [value as T]
    })
  }
  const mended: string[] = []
  const printed = proposal.passages.map((one) => mend(one, document, mended))
  const passages = keep('passage', ProposedPassage, printed, (one) => passageFault(one, document))
  const cites = new Set(passages.map(({ id }) => `${source}/${id}`))
  const claims = keep('claim', Claim, proposal.claims, (one) => claimFault(one, cites))
  const ids = new Set(claims.map(({ id }) => id))
  const questions = keep('question', Question, proposal.questions, (one) => questionFault(one, ids, cites))
  return { passages: Object.fromEntries(passages.map(({ id, ...one }) => [id, one])), claims, questions, thrown, mended }
}
