import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

/** The package that a module is of; undefined for one of our own. */
const packageOf = (module: string) => /(?:^|[/\\])node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(module)?.[1]

/**
 * The notices of what readers are sent: ours, and of every package of which a module is in a script, as its licence asks. Throws
 * for a package that brings none.
 */
export function licencesOf(modules: Readonly<Record<string, readonly string[]>>): string {
  const packages = [
    ...new Set(
      Object.values(modules)
        .flat()
        .flatMap((module) => packageOf(module) ?? []),
    ),
  ].sort()
  const notices = packages.map((name) => {
    const folder = join(root, 'node_modules', name)
    const file = existsSync(folder) && readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one))
    if (!file) throw new Error(`licences: ${name} brings no licence`)
    return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`
  })
  const own = `The scripts of this site\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`
  return `${[own, ...notices].join(`\n\n${'-'.repeat(78)}\n\n`)}\n`
}
