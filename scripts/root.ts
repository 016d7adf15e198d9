import { join } from 'node:path'

/** The project's folder, as a path of this system: `URL.pathname` would leave a space in it as %20. */
export const root = join(import.meta.dirname, '..')
