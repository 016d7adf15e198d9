import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import type { Ways } from '../../options.ts'
import type { Strings } from '../../strings/tell.ts'
import type { Shared } from '../shell/share.ts'

/** Where a reader goes on from a result, as the page around the quiz knows it. */
export interface Leads {
  /** The next quiz of the topic. */
  next?: { title: string; href: string }
  /** Explainers, and which of their sections answers which question: `[section, …questions]`. */
  read: { title: string; href: string; of: (readonly [section: string, ...questions: string[]])[] }[]
}

/** What everything that tells is drawn from. */
export interface TellScene {
  set: CompiledSet
  options: Ways
  strings: Strings
  /** Origin that relative addresses of the set are resolved against; empty on our own pages. */
  base: string
  /** Level of the quiz's title. */
  level: number
  /** The page that asks just these questions: a result is shared with it. */
  page: string
  /** Absent where nobody around it knows more: in an embed. */
  leads?: Leads | undefined
  /** Where a reader says that something is wrong, `mailto:…` or `https://…`. */
  contact?: string | undefined
  /** Shares a result, and says whether it lies on the clipboard now; absent on a server. */
  share?: (shared: Shared) => Promise<boolean>
  /** Tells the host page; see CONTRACT “Events”. */
  emit: (type: string, detail: object) => void
}
