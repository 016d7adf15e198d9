import type { Claim } from '../../model/schema/claim.ts'
import type { Explainer } from '../../model/schema/explainer.ts'
import { writtenGrounds } from '../complete/grounds.ts'
import { citesOf } from '../complete/question.ts'
import type { Content, Entry, Locate, SetEntry } from '../content.ts'
import { authoredParts } from '../parts.ts'
import { type Spot, show } from '../problem.ts'
import { readSentence } from '../prose.ts'
import type { Report, Rule } from './rule.ts'

/** `asked` is a question of a set, borrowed ones included; `authored` one that the set wrote itself. */
interface Reference {
  to: 'claim' | 'conflict' | 'passage' | 'asked' | 'authored' | 'explainer' | 'set'
  target: string
  spot: () => Spot
}

function ofSet(set: SetEntry): Reference[] {
  const own = set.own.flatMap(({ value, written, at }): Reference[] => [
    ...value.claims.map((target, i) => ({ to: 'claim' as const, target, spot: () => at(['claims', i]) })),
    ...(value.contested ? [{ to: 'conflict' as const, target: value.contested, spot: () => at(['contested']) }] : []),
    ...writtenGrounds(written).flatMap(({ path, grounds }): Reference[] => [
      ...(grounds.claims ?? []).map((target, i) => ({ to: 'claim' as const, target, spot: () => at([...path, 'claims', i]) })),
      ...citesOf(grounds).map((target, i) => ({ to: 'passage' as const, target, spot: () => at([...path, 'cite', i]) })),
    ]),
    ...authoredParts(value).flatMap(({ path, cite }): Reference[] =>
      cite ? [{ to: 'passage' as const, target: cite, spot: () => at([...path, 'cite']) }] : [],
    ),
  ])
  const uses = set.uses.map(({ value, at }) => ({ to: 'authored' as const, target: value.use, spot: () => at(['use']) }))
  const corrected = set.value.corrections.flatMap(({ question }, i): Reference[] =>
    question ? [{ to: 'asked', target: `${set.id}/${question}`, spot: () => set.at(['corrections', i, 'question']) }] : [],
  )
  return [...own, ...uses, ...corrected]
}

function ofExplainer({ value, at }: Entry<Explainer>): Reference[] {
  return value.sections.flatMap((section, i): Reference[] => [
    ...toClaims(section.claims, at, 'sections', i, 'claims'),
    ...section.prose.flatMap((one, n) =>
      readSentence(one).claims.map((target): Reference => ({ to: 'claim', target, spot: () => at(['sections', i, 'prose', n]) })),
    ),
    ...(['people', 'places'] as const).flatMap((list) =>
      section[list].flatMap((one, n) => toClaims(one.claims, at, 'sections', i, list, n, 'claims')),
    ),
    ...(section.conflict
      ? [{ to: 'conflict' as const, target: section.conflict, spot: () => at(['sections', i, 'conflict']) }]
      : []),
    ...(section.check ? [{ to: 'asked' as const, target: section.check, spot: () => at(['sections', i, 'check']) }] : []),
  ])
}

const ofClaim = ({ value, at }: Entry<Claim>): Reference[] => [
  ...value.cites.map((target, i) => ({ to: 'passage' as const, target, spot: () => at(['cites', i]) })),
  ...(value.supersededBy ? [{ to: 'claim' as const, target: value.supersededBy, spot: () => at(['supersededBy']) }] : []),
]

const toClaims = (ids: readonly string[], at: Locate, ...path: (string | number)[]) =>
  ids.map((target, i): Reference => ({ to: 'claim', target, spot: () => at([...path, i]) }))

/** All but those of sets, one after the other: a large site has millions. */
function* beside({ topics, allClaims, conflicts, explainers }: Content): Generator<Reference> {
  for (const { value, at } of topics.values()) {
    if (value.primer) yield { to: 'explainer', target: value.primer, spot: () => at(['primer']) }
    for (const [i, target] of value.sets.entries()) yield { to: 'set', target, spot: () => at(['sets', i]) }
    for (const [i, target] of value.explainers.entries()) yield { to: 'explainer', target, spot: () => at(['explainers', i]) }
  }
  for (const claim of allClaims) yield* ofClaim(claim)
  for (const { value, at } of conflicts.values()) yield* toClaims(value.accounts, at, 'accounts')
  for (const explainer of explainers.values()) yield* ofExplainer(explainer)
}

const kinds: Record<Reference['to'], { folder: string; expected: string }> = {
  claim: { folder: 'claims', expected: 'the id of a claim' },
  conflict: { folder: 'conflicts', expected: 'the id of a conflict' },
  passage: { folder: 'sources', expected: 'a passage of a source' },
  asked: { folder: 'sets', expected: 'a question of a set' },
  authored: { folder: 'sets', expected: 'a question that its set wrote itself' },
  set: { folder: 'sets', expected: 'the id of a set' },
  explainer: { folder: 'explainers', expected: 'the id of an explainer' },
}

function resolves({ to, target }: Reference, { claims, conflicts, sources, sets, explainers }: Content): boolean {
  const [whole = '', part = ''] = target.split('/')
  if (to === 'claim') return claims.has(target)
  if (to === 'conflict') return conflicts.has(target)
  if (to === 'set') return sets.has(target)
  if (to === 'explainer') return explainers.has(target)
  if (to === 'passage') return sources.get(whole)?.value.passages[part] !== undefined
  const { own = [], uses = [] } = sets.get(whole) ?? {}
  // A `use` that leads nowhere is reported where it stands, not wherever its question is named.
  return [...own, ...(to === 'asked' ? uses : [])].some(({ id }) => id === part)
}

function expectResolved(references: Iterable<Reference>, content: Content, report: Report) {
  for (const reference of references) {
    const { folder, expected } = kinds[reference.to]
    if (content.broken.has(`${folder}/*`)) continue
    // What a reference leads to may have been reported already, for matching no schema.
    const names = [reference.target, reference.target.split('/')[0]].map((id) => `${folder}/${id}`)
    if (resolves(reference, content) || names.some((name) => content.broken.has(name))) continue
    report(reference.spot(), show(reference.target), expected)
  }
}

/** Every reference resolves: primers, the order of sets, claims, passages, conflicts, what supersedes, `use`, corrected questions, an explainer's checks. */
export const references: Rule = {
  name: 'references',
  check: (content, report) => expectResolved(beside(content), content, report),
  ofSet: (set, content, report) => expectResolved(ofSet(set), content, report),
}
