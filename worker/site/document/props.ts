import type { ComponentChildren } from 'preact'
import type { Edition } from '../edition.ts'
import type { Thing } from '../ld/site.ts'

/** A ledger with dates in its margin, two columns, a desk with a preview, a form with a card, a paper, a pupil's page, a projection. */
export type Layout = 'ledger' | 'columns' | 'desk' | 'teach' | 'paper' | 'class' | 'wall'

/** What a page hands to its document. */
export interface DocumentProps {
  /** The page's language, and what the site says in it. */
  edition: Edition
  title: string
  description: string
  /** The page's address without its language, `/quiz/x`, and where it is served; none for errors. */
  path?: string
  origin?: string
  /** `url` of oEmbed discovery, on pages that can be embedded. */
  embeds?: string
  /** For what should not be found by searching: errors, answers, selections of a set. */
  unlisted?: boolean
  /** For a page of its own, in each of its languages, that should not be found by searching either. */
  unindexed?: boolean
  /** The same page in every language it is in, where that is not as the edition has it. */
  languages?: { lang: string; href: string }[]
  /** Address of the script that takes the page over. */
  script?: string
  /** Whether that script takes a quiz over: what is pressed before that is held back. */
  takes?: boolean
  /** Address of what the script reads, asked for beside it. */
  data?: string
  /**
   * How the page is laid out, where that is not a column to be read. It stands on the body, so that it is known before
   * what the page holds has come: a rule that waited for that (`:has`) would move what is already read.
   */
  layout?: Layout | undefined
  /** The page's sheet, where it is not that of pages to be read. */
  sheet?: string
  /** A second sheet, allowed by its own hash. */
  style?: string | undefined
  /** Nothing leads from it to a quiz: for pupils, who are not to read its key, and for what is projected. */
  bare?: boolean
  /** Within another page: no masthead, no footer, links lead out of the frame. */
  framed?: boolean
  /** What the page is, as schema.org has it. */
  ld?: Thing | undefined
  children: ComponentChildren
}
