import type { CompiledSet } from '../../../../content/model/schema/compiled.ts'
import type { Edition } from '../../edition.ts'

/** What stands in the place of a set that was withdrawn. */
export function Notice({
  of: { date, note },
  edition: { strings },
}: {
  of: NonNullable<CompiledSet['withdrawn']>
  edition: Edition
}) {
  return (
    <p class="lead">
      {strings.withdrawn(strings.date(date))} {note}
    </p>
  )
}
