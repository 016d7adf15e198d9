/** Two engines for accessibility, asked together. */
import type { Page } from '@playwright/test'
import { axe } from './helpers.ts'
import { ibm } from './ibm.ts'

/**
 * What IBM's engine has somebody look at, and has been looked at: docs/accessibility.md says with what result. What is not
 * listed here is new, and is to be looked at.
 */
export const JUDGED = [
  'a_target_warning',
  'blockquote_cite_exists',
  'draggable_alternative_exists',
  'element_tabbable_unobscured',
  'form_submit_button_exists',
  'frame_src_valid',
  'heading_markup_misuse',
  'input_label_visible',
  'list_structure_proper',
  'style_color_misuse',
  'style_focus_visible',
  'style_highcontrast_visible',
  'style_viewport_resizable',
  'target_spacing_sufficient',
  'text_block_heading',
  'text_sensory_misuse',
  'widget_tabbable_exists',
]

/** What either engine holds against a page, or what is within. */
export async function faults(page: Page, within?: string) {
  const found = await ibm(page, within)
  const others = found.filter(({ level, rule }) => level.endsWith('FAIL') || !JUDGED.includes(rule))
  return [...(await axe(page)), ...others.map(({ level, rule, what }) => `${level} ${rule}: ${what}`)]
}
