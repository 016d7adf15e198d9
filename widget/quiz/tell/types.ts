import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { Ways } from '../../options.ts'
import type { Strings } from '../../strings/tell.ts'
import type { Shared } from '../shell/share.ts'

/** What everything that tells is drawn from. */
export interface TellScene {
  set: CompiledSet
  options: Ways
  strings: Strings
  /** Origin that relative addresses of the set are resolved against; empty on our own pages. */
  base: string
  /** Level of the quiz's title. */
  level: number
  /** The address of the quiz on a page of its own. */
  page: string
  /** Shares a result, and says whether it lies on the clipboard now; absent on a server. */
  share?: (shared: Shared) => Promise<boolean>
  /** Tells the host page; see CONTRACT “Events”. */
  emit: (type: string, detail: object) => void
}
