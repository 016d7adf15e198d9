import type { ComponentChildren } from 'preact'
import { accountsOf } from '../../content/model/play/ground.ts'
import type { CompiledConflict } from '../../content/model/schema/compiled.ts'
import { publishedDate, publisherOf } from './byline.ts'
import { Cites } from './Cites.tsx'
import { documentsOf } from './documents.ts'
import { foreign } from './foreign.tsx'
import type { Sourced } from './sourced.ts'

interface Props {
  sourced: Sourced
  conflict: CompiledConflict
  /** What is said of where they differ; a question says it elsewhere. */
  note?: boolean
  /** Whose voice an account is, where sides are told apart: the class of its tint, and its shape. */
  side?: (claim: string) => { tint: string | undefined; sign: ComponentChildren }
}

/** Accounts that differ, side by side with equal weight: the voice first, what it says, and by which documents. */
export function Accounts({ sourced, conflict, note = true, side }: Props) {
  const { set, strings, level } = sourced
  const Heading = `h${level + 2}` as 'h4'
  const accounts = accountsOf(conflict, set).map((claim) => ({ claim, documents: documentsOf(set.citations, claim.citations) }))
  const most = Math.max(...accounts.map(({ documents }) => documents.length))
  return (
    <div class="accounts" part="accounts">
      {accounts.map(({ claim, documents }) => {
        const publishers = [...new Set(documents.map(({ document }) => publisherOf(document)))].join(' · ')
        const dates = documents.map(({ document }) => publishedDate(document, strings)).join(' · ')
        const under = claim.by ? publishers : dates
        return (
          <div key={claim.id} class={`account ${side?.(claim.id).tint ?? ''}`.trim()}>
            {side?.(claim.id).sign}
            <Heading>{claim.by ? foreign(claim.by, claim.lang) : publishers}</Heading>
            <p>
              {foreign(claim.statement, claim.lang)}
              <Cites sourced={sourced} of={claim.citations} />
            </p>
            <span>{documents.length === 1 && most > 1 ? strings.alone(under) : under}</span>
          </div>
        )
      })}
      {note && conflict.note && <p class="quiet">{foreign(conflict.note, conflict.lang)}</p>}
    </div>
  )
}
