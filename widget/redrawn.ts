import { CUT } from '../content/model/play/options.ts'

/** Options that change what the server renders: with one of them a static page cannot be hydrated, and is drawn anew. */
export const REDRAWN = [...CUT, 'layout', 'open-book'] as const
