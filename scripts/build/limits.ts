import { readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** How many files a deployment may have, by plan: https://developers.cloudflare.com/workers/platform/limits/#static-assets */
const plans = { free: 20_000, paid: 100_000 } as const
export type Plan = keyof typeof plans

/** How large one file may be, in bytes, on either. */
const LARGEST = 25 * 1024 * 1024

export const isPlan = (name: string): name is Plan => Object.hasOwn(plans, name)

/** Every file under a folder, by its path from there with `/` between the parts, and its bytes. */
export function sizesIn(folder: string): Map<string, number> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return new Map(
    all.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length + 1).replaceAll(sep, '/'), statSync(path).size]
    }),
  )
}

/** What kind of file it is, by where it lies: `quiz` for `quiz/x.html` and for `ja/quiz/x.html`. */
function kindOf(file: string): string {
  const folders = file
    .replace(/^(frame\/|export\/|)[a-z]{2}(-[A-Za-z]+)?\//, '$1')
    .split('/')
    .slice(0, -1)
  const [first, second] = folders
  if (first === undefined) return 'at the top'
  return ['v1', 'frame', 'assets'].includes(first) && second ? `${first}/${second}` : first
}

/** What makes a file smaller that is too large: one of a topic alone says so by its path, `v1/topics/x/claims.json`, `ja/claims/x.html`. */
const smaller = (file: string) =>
  /(^|\/)((topics|claims)\/[^/]+(\/(claims|sources)[^/]*\.json|\.html)|topic\/[^/]+\.html)$/.test(file) &&
  !file.endsWith('/index.html')
    ? 'divide the topic into several'
    : 'divide the content into several sites'

/**
 * What a plan does not take of these files, as sentences, each with the cure; none where all of them can be deployed.
 */
export function beyond(files: ReadonlyMap<string, number>, plan: Plan): string[] {
  const large = [...files].filter(([, bytes]) => bytes > LARGEST)
  const tooLarge = large.map(([file, bytes]) => {
    const size = `${(bytes / 1024 / 1024).toFixed(1)} MiB`
    return `found ${file} of ${size}, expected at most 25 MiB a file: ${smaller(file)}`
  })
  if (files.size <= plans[plan]) return tooLarge
  const kinds = new Map<string, number>()
  for (const file of files.keys()) kinds.set(kindOf(file), (kinds.get(kindOf(file)) ?? 0) + 1)
  const told = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, count]) => `  ${String(count).padStart(7)} ${kind}`)
  const cure = plan === 'free' ? 'PLAN=paid where the site is on a paid plan, or fewer sets' : 'fewer sets a site'
  return [
    `found ${files.size} files, expected at most ${plans[plan]}, as the ${plan} plan takes: ${cure}\n${told.join('\n')}`,
    ...tooLarge,
  ]
}
