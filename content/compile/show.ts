import { claimDate } from '../model/schema/claim.ts'
import { citation } from './assemble/citations.ts'
import type { Content } from './content.ts'
import { allClaims, keyClaims } from './parts.ts'

function passageLines(cite: string, content: Content): string[] {
  const { title, publisher, published, paragraph, anchor, gist } = citation(cite, content)
  return [`  ${cite}  ${title} (${publisher}, ${published}), paragraph ${paragraph}`, `      “${anchor}”: ${gist}`]
}

function otherwiseLines(id: string, { conflicts, claims }: Content): string[] {
  return [...conflicts.values()]
    .filter(({ value }) => value.accounts.includes(id))
    .flatMap(({ id: conflict, value }) => [
      `  ${conflict} (${value.kind}): ${value.over}`,
      ...value.accounts.filter((one) => one !== id).map((one) => `      ${one}: ${claims.get(one)?.value.statement}`),
    ])
}

function questionLines(id: string, { sets }: Content): string[] {
  return [...sets.values()].flatMap((set) =>
    set.asked
      .filter(({ value }) => allClaims(value).includes(id))
      .map(({ id: question, value }) => `  ${set.id}/${question}${keyClaims(value).includes(id) ? ' (key)' : ''}  ${value.stem}`),
  )
}

/** A claim, where it is read, who says otherwise, and what rests on it, in lines. Undefined when there is no such claim. */
export function showClaim(id: string, content: Content): string[] | undefined {
  const claim = content.claims.get(id)
  if (!claim) return undefined
  const { statement, kind, voice, by, supersededBy, note } = claim.value
  const section = (head: string, lines: readonly string[]) => ['', head, ...(lines.length ? lines : ['  none'])]
  return [
    `${id}: ${statement}`,
    `${kind}${claimDate(claim.value) ? ` of ${claimDate(claim.value)}` : ''}, ${voice}${by ? ` by ${by}` : ''}${supersededBy ? `, superseded by ${supersededBy}` : ''}`,
    ...(note ? [`Note: ${note}`] : []),
    ...section(
      'Passages',
      claim.value.cites.flatMap((cite) => passageLines(cite, content)),
    ),
    ...section('Said otherwise', otherwiseLines(id, content)),
    ...section('Questions that rest on it', questionLines(id, content)),
  ]
}
