import type { CompiledSet } from '../../../content/model/schema/compiled.ts'
import { el, xmlDocument } from '../feeds/xml.ts'
import type { PageScene } from '../scene.ts'

const latest = (days: readonly string[]) => [...days].sort().at(-1) ?? ''

/** The day a page's content last changed, by its path; nothing where none is known, as no date is better than a wrong one. */
function changedIn({ sets, explainers, topics }: PageScene): (path: string) => string | undefined {
  const day = ({ updated, corrections = [] }: Pick<CompiledSet, 'updated'> & { corrections?: readonly { date: string }[] }) =>
    latest([updated, ...corrections.map(({ date }) => date)])
  const put = new Map(sets.map((set) => [set.id, day(set)]))
  const told = new Map(explainers.map((one) => [one.id, day(one)]))
  const whole = latest([...put.values(), ...told.values()]) || undefined
  return (path) => {
    const [, kind, id = ''] = path.split('/')
    if (kind === 'quiz') return put.get(id)
    if (kind === 'explainer') return told.get(id)
    const topic = kind === 'topic' ? topics[id] : undefined
    if (topic) {
      const days = [...topic.sets.map((one) => put.get(one)), ...topic.explainers.map((one) => told.get(one))]
      return latest(days.flatMap((one) => one ?? [])) || undefined
    }
    return path === '/' ? whole : undefined
  }
}

/** The paths of what was withdrawn. */
const withdrawnIn = ({ sets, explainers }: PageScene) =>
  new Set([
    ...sets.filter(({ withdrawn }) => withdrawn).map(({ id }) => `/quiz/${id}`),
    ...explainers.filter(({ withdrawn }) => withdrawn).map(({ id }) => `/explainer/${id}`),
  ])

/**
 * `/sitemap.xml` (sitemaps.org) of the pages at these addresses, `/ja/quiz/x`, each with the same page in other languages.
 * What was withdrawn is no longer named.
 */
export function sitemapOf(scenes: readonly PageScene[], addresses: readonly string[]): string {
  const known = new Set(addresses)
  const [home] = scenes
  const dated = new Map(scenes.map((scene) => [scene, changedIn(scene)]))
  const gone = new Map(scenes.map((scene) => [scene, withdrawnIn(scene)]))
  const urls = addresses.flatMap((address) => {
    const named = scenes.find(({ edition: { lang } }) => address === `/${lang}` || address.startsWith(`/${lang}/`))
    const scene = named ?? home
    if (!scene || !home) return []
    const { edition, origin } = scene
    const path = named ? address.slice(edition.lang.length + 1) || '/' : address
    if (gone.get(scene)?.has(path)) return []
    const day = dated.get(scene)?.(path)
    const others = home.edition.alternates(path).filter(({ href }) => known.has(href))
    const links = others.length > 1 ? [...others, { lang: 'x-default', href: path }] : []
    return [
      el(
        'url',
        {},
        el('loc', {}, origin + address),
        ...(day ? [el('lastmod', {}, day)] : []),
        ...links.map(({ lang, href }) => el('xhtml:link', { rel: 'alternate', hreflang: lang, href: origin + href })),
      ),
    ]
  })
  const names = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }
  return xmlDocument(el('urlset', names, ...urls))
}
