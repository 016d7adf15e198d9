import type { Problem } from '../../content/compile/problem.ts'

/** What the page is told of what is being written. */
export interface DevState {
  /** Counts the builds that worked: a page that was loaded at another number is out of date. */
  built: number
  /** Counts how often other pages followed a save, which come after those of what was saved: these pages did, by their files. */
  followed: number
  followers: string[]
  /** Whether something is being checked or built just now. */
  busy: boolean
  /** The compiler's problems, warnings included. Files are named from the project's folder. */
  problems: Problem[]
  /** What the build said when it broke for another reason than the content. */
  failure?: string | undefined
  /** Ids of the sets that are drafts: they are playable here and nowhere else. */
  drafts: string[]
}

export const initial: DevState = { built: 0, followed: 0, followers: [], busy: true, problems: [], drafts: [] }
