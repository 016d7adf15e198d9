/** The second engine: IBM's, with its rules for WCAG 2.2 (A and AA). It sees into open shadow roots, as axe does. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { beside } from './isolated.ts'

const source = `${readFileSync(new URL(import.meta.resolve('accessibility-checker-engine/ace.js')), 'utf8')};globalThis.ace = ace;`

export interface Finding {
  /** `VIOLATION,FAIL` is certain; what ends in `POTENTIAL` or `MANUAL` a person has to judge. */
  level: string
  rule: string
  /** Where, as a path through shadow roots, and what it says. */
  what: string
}

/**
 * What IBM's engine finds on a page, or has somebody look at; what passes is left out, and so is a
 * target of a folded list, which nobody can hit but which the engine measures. Frames are checked as pages. */
export function ibm(page: Page, within = 'document'): Promise<Finding[]> {
  return beside(
    page,
    source,
    `new ace.Checker().check(${within}, ['WCAG_2_2']).then(({ results }) => results
      .filter(({ value, ruleId, node }) => value[1] !== 'PASS' && !(ruleId.startsWith('target_') && !node.checkVisibility()))
      .map(({ value, ruleId: rule, message, path, snippet }) => ({ level: value.join(), rule, what: message + ' ' + path.dom + ' ' + snippet.slice(0, 90) })))`,
  )
}
