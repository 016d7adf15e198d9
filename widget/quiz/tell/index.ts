/// <reference path="../../css.d.ts" />
import css from '../../styles/tell.css?inline'

export { english } from '../../strings/tell.ts'
export { telling } from './telling.tsx'

/** The sheet of what tells. Who mounts the quiz knows where it goes. */
export const sheet = new CSSStyleSheet()
sheet.replaceSync(css)
