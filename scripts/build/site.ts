import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseToml, TomlError } from 'smol-toml'
import { parse } from 'yaml'
import { accentOf } from '../../content/compile/accent.ts'
import { findContent } from '../../content/compile/home.ts'
import type { Colour } from '../../content/compile/tokens.ts'
import type { Index } from '../../content/model/schema/compiled.ts'
import { isPageLanguage, type PageLanguage, type Site } from '../../content/model/schema/site.ts'
import { root } from '../root.ts'

/** What a deployment says of itself. */
export interface SiteSettings {
  /** Where it is reached: `https://quiz.example`, no slash at the end. Canonical addresses begin with it. */
  origin: string
  /** Where readers write to, `mailto:…` or `https://…`; /privacy and /accessibility name it where there is one. */
  contact?: string
  /** What it is called, wherever a person reads it. */
  name?: string
  /** What it promises. */
  motto?: Site['motto']
  /** Languages of its own pages, that of the first page first. */
  languages?: Spoken
  /** Who publishes it, and who is behind it: /about says so. */
  publisher?: string
  imprint?: Site['imprint']
  logo?: string
  icon?: string
  accent?: Colour
  licence?: Site['licence']
  statements?: Site['statements']
}

type Spoken = [PageLanguage, ...PageLanguage[]]
type Values = Record<string, unknown>

/** What site.yml says, as it stands: the compiler tells what is wrong with it. */
function written(): Values {
  const file = join(findContent().path, 'site.yml')
  const value: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8'), { logLevel: 'silent' }) : undefined
  return typeof value === 'object' && value !== null ? (value as Values) : {}
}

/** `[vars]` of a wrangler.toml, or what is wrong with it. Wrangler itself, which reads it too, takes most of a second to load. */
export function varsOf(toml: string): Values | string {
  try {
    const { vars } = parseToml(toml)
    return typeof vars === 'object' ? (vars as Values) : {}
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [what] = error.message.split('\n')
    return `wrangler.toml:${error.line}: found ${what}; expected TOML, as https://toml.io describes it`
  }
}

const isOrigin = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text
export const isLocal = (text: string) => /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(new URL(text).host)

/** What is wrong with a site; one that is only served here may be local. */
export function problemsOf({ origin, contact }: SiteSettings, deployed: boolean): string[] {
  const problems: string[] = []
  if (!isOrigin(origin))
    problems.push(`ORIGIN: found “${origin}”, expected an origin such as https://quiz.example, without a path or a slash`)
  else if (deployed && (isLocal(origin) || !origin.startsWith('https://')))
    problems.push(`ORIGIN: found ${origin}, expected the https address that readers will use`)
  if (contact && !/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact))
    problems.push(`CONTACT: found “${contact}”, expected mailto:… or https://…`)
  return problems
}

/**
 * The site as the environment has it (`ORIGIN`, `CONTACT`), else as site.yml has it (`address`, `contact`), else as `[vars]` of
 * wrangler.toml. Prints what is wrong and ends the process with exit status 2.
 */
export function siteOf(command: 'build' | 'deploy'): SiteSettings {
  const { ORIGIN, CONTACT } = process.env
  const { address, contact: to, name, motto, languages, publisher, imprint, logo, icon, accent, licence, statements } = written()
  const vars = (ORIGIN ?? address) === undefined ? varsOf(readFileSync(join(root, 'wrangler.toml'), 'utf8')) : {}
  if (typeof vars === 'string') {
    console.error(`${command}: ${vars}`)
    process.exit(2)
  }
  const contact = CONTACT ?? to ?? vars['CONTACT']
  const site: SiteSettings = {
    origin: String(ORIGIN ?? address ?? vars['ORIGIN'] ?? ''),
    ...(contact ? { contact: String(contact) } : {}),
    ...(typeof name === 'string' && { name }),
    ...(motto ? { motto: motto as Site['motto'] } : {}),
    ...(typeof publisher === 'string' && { publisher }),
    // The compiler tells what is wrong with them, before any page is drawn.
    ...(languages ? { languages: languages as Spoken } : {}),
    ...(logo ? { logo: String(logo) } : {}),
    ...(icon ? { icon: String(icon) } : {}),
    ...(accentOf(accent) && { accent: accentOf(accent) }),
    ...(licence ? { licence: licence as Site['licence'] } : {}),
    ...(statements ? { statements: statements as Site['statements'] } : {}),
    ...(imprint ? { imprint: imprint as Site['imprint'] } : {}),
  }
  const problems = problemsOf(site, command === 'deploy')
  if (!problems.length) return site
  for (const problem of problems) console.error(`${command}: ${problem}`)
  console.error(
    `${command}: write it as address in site.yml, or set it in the environment: ORIGIN=https://quiz.example npm run ${command}`,
  )
  process.exit(2)
}

/** Every language that anything of an index is in, that of whole pages left to `languages` of site.yml. */
export function readIn(index: string): string[] {
  const { sets, explainers, languages = [] }: Index = JSON.parse(readFileSync(index, 'utf8'))
  return [...new Set([...[...sets, ...explainers].flatMap((one) => one.languages), ...languages])].sort()
}

/** The languages of a site's own pages that site.yml leaves to us: English, and those that anything is translated into. */
export function languagesIn({ sets, explainers, languages = [] }: Pick<Index, 'sets' | 'explainers' | 'languages'>): Spoken {
  const read = [...[...sets, ...explainers].flatMap((one) => one.languages.slice(1)), ...languages]
  return [
    'en',
    ...[...new Set(read)]
      .filter(isPageLanguage)
      .filter((one) => one !== 'en')
      .sort(),
  ]
}
