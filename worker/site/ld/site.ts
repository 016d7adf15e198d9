import { cardOf } from '../document/card.ts'
import { type Edition, sitePublisher } from '../edition.ts'
import { siteLogo } from '../siteLogo.ts'

/** A thing as schema.org has it: what is undefined is left out. */
export type Thing = Record<string, unknown>

/** Where a page is: its address without a language, `/quiz/x`, on a site, `https://…`. */
export interface LdPage {
  edition: Edition
  path: string
  origin: string
}

/** The page's address in its language. */
export const pageUrl = ({ edition, path, origin }: LdPage): string => origin + edition.to(path)

const publisher = ({ edition, origin }: LdPage): Thing => ({
  '@type': 'Organization',
  name: sitePublisher(edition),
  url: origin + edition.to('/'),
  logo: origin + (siteLogo?.src ?? '/icon.svg'),
})

const site = ({ edition: { words, to }, origin }: LdPage): Thing => ({
  '@type': 'WebSite',
  name: words.name,
  url: origin + to('/'),
})

/** What everything we publish says of itself. `type` is schema.org's, `lang` that of the content. */
export function published(place: LdPage, type: string | string[], name: string, description: string): Thing {
  const address = pageUrl(place)
  const picture = cardOf(place.path, place.edition.lang)
  return {
    '@type': type,
    '@id': address,
    url: address,
    name,
    description,
    inLanguage: place.edition.lang,
    isAccessibleForFree: true,
    publisher: publisher(place),
    isPartOf: site(place),
    ...(picture && { image: place.origin + picture.src }),
  }
}

/** Things in their order, each by its name and its page. */
export const itemList = (items: readonly { name: string; url: string }[]): Thing => ({
  '@type': 'ItemList',
  numberOfItems: items.length,
  itemListElement: items.map(({ name, url }, i) => ({ '@type': 'ListItem', position: i + 1, name, url })),
})

/** The way to a page from the first one, which has none itself. */
export function breadcrumbs({
  edition,
  path = '',
  origin = '',
  title,
}: Partial<LdPage> & { edition: Edition; title: string }): Thing[] {
  if (path === '/') return []
  const { words, to } = edition
  const ending = words.bar + words.name
  const crumbs = [
    { name: words.quizzes, item: origin + to('/') },
    ...(path.startsWith('/sources/') ? [{ name: words.sources, item: origin + to('/sources') }] : []),
    { name: title.endsWith(ending) ? title.slice(0, -ending.length) : title, item: origin + to(path) },
  ]
  const items = crumbs.map((crumb, i) => ({ '@type': 'ListItem', position: i + 1, ...crumb }))
  return [{ '@type': 'BreadcrumbList', itemListElement: items }]
}
