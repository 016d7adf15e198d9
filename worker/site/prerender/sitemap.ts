import { el, xmlDocument } from '../feeds/xml.ts'
import type { PageScene } from '../scene.ts'

const latest = (days: readonly string[]) => [...days].sort().at(-1) ?? ''

/** The day a page's content last changed; nothing where none is known, as no date is better than a wrong one. */
function changed(path: string, { sets, explainers, topics }: PageScene): string | undefined {
  const [, kind, id] = path.split('/')
  const put = sets.map((set) => ({ id: set.id, day: latest([set.updated, ...set.corrections.map(({ date }) => date)]) }))
  const told = explainers.map(({ id, updated, corrections = [] }) => ({
    id,
    day: latest([updated, ...corrections.map(({ date }) => date)]),
  }))
  if (kind === 'quiz') return put.find((one) => one.id === id)?.day
  if (kind === 'explainer') return told.find((one) => one.id === id)?.day
  const topic = kind === 'topic' ? topics[id ?? ''] : undefined
  if (topic) {
    const days = [...put.filter((one) => topic.sets.includes(one.id)), ...told.filter((one) => topic.explainers.includes(one.id))]
    return latest(days.map(({ day }) => day)) || undefined
  }
  if (path === '/') return latest([...put, ...told].map(({ day }) => day)) || undefined
  return undefined
}

/**
 * `/sitemap.xml` (sitemaps.org) of the pages at these addresses, `/ja/quiz/x`, each with the same page in other languages.
 * What was withdrawn is no longer named.
 */
export function sitemapOf(scenes: readonly PageScene[], addresses: readonly string[]): string {
  const known = new Set(addresses)
  const [home] = scenes
  const urls = addresses.flatMap((address) => {
    const named = scenes.find(({ edition: { lang } }) => address === `/${lang}` || address.startsWith(`/${lang}/`))
    const scene = named ?? home
    if (!scene || !home) return []
    const { edition, origin } = scene
    const path = named ? address.slice(edition.lang.length + 1) || '/' : address
    if (scene.sets.some(({ id, withdrawn }) => withdrawn && path === `/quiz/${id}`)) return []
    if (scene.explainers.some(({ id, withdrawn }) => withdrawn && path === `/explainer/${id}`)) return []
    const day = changed(path, scene)
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
