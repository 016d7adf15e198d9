import css from '../../styles/tell.css?inline'

/** The sheet of what tells, as text: who mounts the quiz knows where it goes. */
export { css }
export { english } from '../../strings/tell.ts'
export { telling } from './telling.tsx'
