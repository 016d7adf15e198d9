import type { CompiledExplainer, CompiledSection } from '../../content/model/schema/compiledExplainer.ts'
import type { ExplainerStrings } from '../strings/explainer/en.ts'

/** What every section of an explainer is drawn from. */
export interface ExplainerScene {
  explainer: CompiledExplainer
  strings: ExplainerStrings
  /** Origin that relative addresses are resolved against; empty on our own pages. */
  base: string
  /** Level of the title's heading; a section's is one deeper. */
  level: number
  theme: 'auto' | 'light' | 'dark'
  /** Within someone else's page or frame: links lead out of it. */
  away?: boolean
  /** Tells the host page; see CONTRACT “Events”. */
  emit: (type: string, detail: object) => void
}

/** The same, of one section. */
export interface SectionScene extends ExplainerScene {
  section: CompiledSection
}
