import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/root.ts'

/** What is made by a build, never changes again, or is another project: apps of other frameworks name things as those do. */
const OTHERS = ['widget/releases/', 'worker/generated/', 'tests/frameworks/']

const paths = globSync('{content,widget,worker,scripts,tests}/**/*.{ts,tsx}', { cwd: root }).filter(
  (path) => !OTHERS.some((folder) => path.startsWith(folder)) && !path.endsWith('.d.ts'),
)

/** The text of every TypeScript file that is written by hand, by its path from the root. */
export const sources: ReadonlyMap<string, string> = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
