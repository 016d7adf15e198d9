import { build } from '../../generated/build.ts'
import { cardOf } from './card.ts'
import type { DocumentProps } from './props.ts'

// The browser's bars take the colour of the page.
const PAPER = build.colours.paper

/** `en_US`, `ja_JP`: Open Graph names a language by the region where most speak it. */
function localeOf(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize()
  return `${language}_${region}`
}

/** The title as it is shared: the site is named beside it, so it is not named in it. */
function plainTitle({ title, edition: { words } }: DocumentProps): string {
  const ending = words.bar + words.name
  return title.endsWith(ending) ? title.slice(0, -ending.length) : title
}

/** The one address of this content, and those it has in other languages. */
function Addresses({ edition, path = '', origin = '', unlisted }: DocumentProps) {
  const alternates = unlisted ? [] : edition.alternates(path)
  return (
    <>
      <link rel="canonical" href={origin + edition.to(path)} />
      {alternates.length > 1 && (
        <>
          {alternates.map(({ lang, href }) => (
            <link key={lang} rel="alternate" hreflang={lang} href={origin + href} />
          ))}
          <link rel="alternate" hreflang="x-default" href={origin + path} />
        </>
      )}
    </>
  )
}

/** What the page is when its link is shared (ogp.me). X reads the same, but for the kind of card. */
function OpenGraph(props: DocumentProps) {
  const { edition, path = '', origin = '', description, unlisted } = props
  const { lang, words } = edition
  const picture = cardOf(path, lang)
  const others = unlisted ? [] : edition.alternates(path).filter((one) => one.lang !== lang)
  const kind = /^\/(quiz|explainer)\//.test(path) ? 'article' : 'website'
  const said: [property: string, content: string][] = [
    ['og:title', plainTitle(props)],
    ['og:description', description],
    ['og:type', kind],
    ['og:url', origin + edition.to(path)],
    ['og:site_name', words.name],
    ['og:locale', localeOf(lang)],
    ...others.map((one): [string, string] => ['og:locale:alternate', localeOf(one.lang)]),
    ...(picture
      ? ([
          ['og:image', origin + picture.src],
          ['og:image:type', 'image/png'],
          ['og:image:width', String(picture.width)],
          ['og:image:height', String(picture.height)],
          ['og:image:alt', picture.alt],
        ] as [string, string][])
      : []),
  ]
  return (
    <>
      {said.map(([property, content]) => (
        <meta key={property + content} property={property} content={content} />
      ))}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
    </>
  )
}

/** What is published in the page's language, for those who follow it (RFC 4287, jsonfeed.org). */
function Feeds({ edition: { to, words } }: DocumentProps) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={words.name} href={to('/feed.xml')} />
      <link rel="alternate" type="application/feed+json" title={words.name} href={to('/feed.json')} />
    </>
  )
}

/**
 * What the head of a page says of it to browsers, to search engines and to whoever shows its link. A page without an
 * address, such as an error, says only what it is; within another page, nothing is shown of the browser's.
 */
export function Meta(props: DocumentProps) {
  const { description, path, unlisted, unindexed, framed } = props
  return (
    <>
      <meta name="description" content={description} />
      {(unlisted || unindexed) && <meta name="robots" content="noindex" />}
      {!framed && (
        <>
          <meta name="theme-color" media="(prefers-color-scheme: light)" content={PAPER.light} />
          <meta name="theme-color" media="(prefers-color-scheme: dark)" content={PAPER.dark} />
        </>
      )}
      {path && <Addresses {...props} />}
      {path && !unlisted && <Feeds {...props} />}
      {path && !framed && <OpenGraph {...props} />}
    </>
  )
}
