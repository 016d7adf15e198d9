import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/root.ts'
import { built } from '../site.ts'

/** Which modules the bundler put into which script. */
const scripts: Record<string, string[]> = JSON.parse(readFileSync(join(built, 'modules.json'), 'utf8'))
const inside = Object.entries(scripts).map(([file, modules]) => ({
  file,
  modules: modules.map((path) => path.replace(`${root}/`, '').replace(/^.*\/(?=node_modules\/)/, '')),
}))

test('the build says what is in each script', () => {
  expect(inside.map(({ file }) => file.replace(/-[\w-]{8}\.js$/, ''))).toEqual(
    expect.arrayContaining(['assets/app', 'assets/site', 'assets/frame', 'embed.js']),
  )
  expect(inside.every(({ modules }) => modules.length > 0)).toBe(true)
})

test.each(inside)('$file holds the widget, the pure functions of play and preact, and nothing else', ({ file, modules }) => {
  // QR codes are for the teachers' pages alone: no reader waits for them.
  const others = [
    ...(/^assets\/(teach|print|wall)[-.]/.test(file) ? ['node_modules/uqr/'] : []),
    // The public quiz reads no code for classes.
    ...(/^assets\/(class|wall)\./.test(file) ? ['worker/classes/shared/'] : []),
  ]
  const allowed = [
    'widget/',
    'worker/site/pages/',
    'worker/site/heights/figures.ts',
    'content/model/play/',
    'node_modules/preact/',
    ...others,
  ]
  const own = (path: string) => allowed.some((folder) => path.startsWith(folder))
  // The bundler's own helpers have no path in the project.
  const foreign = modules.filter((path) => !own(path) && !path.startsWith('\0'))
  expect(foreign).toEqual([])
})
