import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/root.ts'

const paths = globSync('{content,widget,worker,scripts,tests}/**/*.{ts,tsx}', { cwd: root }).filter(
  (path) => !path.startsWith('widget/releases/') && !path.startsWith('worker/generated/') && !path.endsWith('.d.ts'),
)

/** The text of every TypeScript file that is written by hand, by its path from the root. */
export const sources: ReadonlyMap<string, string> = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
