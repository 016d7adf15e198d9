import type { JSX } from 'preact'
import { render } from 'preact-render-to-string'
import { direction } from '../../../widget/strings/direction.ts'
import { build } from '../../generated/build.ts'
import { nameOf, spoken } from '../edition.ts'
import { Data } from '../ld/Data.tsx'
import { inOwn } from '../scene.ts'
import { siteLogo } from '../siteLogo.ts'
import { ownStrings } from '../strings.ts'
import { Meta } from './Meta.tsx'
import type { DocumentProps } from './props.ts'

/** Where a program learns how to embed the page: early, as some read no further than the first kilobytes (oEmbed 1.0, 4). */
function Discovery({ embeds, origin, title }: DocumentProps) {
  if (!embeds) return null
  const href = `${origin}/oembed?url=${encodeURIComponent(embeds)}`
  return <link rel="alternate" type="application/json+oembed" href={href} title={title} />
}

function Head(props: DocumentProps) {
  const { title, script, takes, data, sheet = build.sheets.site.css, style } = props
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <Discovery {...props} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {!props.framed && <link rel="service-desc" href="/openapi.json" type="application/json" />}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <Meta {...props} />
      {/* The policy allows this sheet by its hash: nothing may be added to it, not even a blank. */}
      <style dangerouslySetInnerHTML={{ __html: sheet }} />
      {style && <style dangerouslySetInnerHTML={{ __html: style }} />}
      {data && <link rel="preload" as="fetch" href={data} crossorigin="anonymous" />}
      {takes && <script dangerouslySetInnerHTML={{ __html: build.early.code }} />}
      {script && <script type="module" src={script} />}
    </head>
  )
}

/** The same page in each of its languages; nothing where there is one. */
function Languages({ edition, path, unlisted, languages }: DocumentProps) {
  const alternates = languages ?? (path && !unlisted ? edition.alternates(path) : [])
  if (alternates.length < 2) return null
  return (
    <nav class="languages" aria-label={edition.words.languages}>
      {alternates.map(({ lang, href }) => (
        <a key={lang} href={href} lang={lang} hreflang={lang} {...(lang === edition.lang && { 'aria-current': 'page' })}>
          {nameOf(lang)}
        </a>
      ))}
    </nav>
  )
}

/** The site's name beside its logo; a logo as wide as a name stands for it. */
function Name({ name }: { name: string }) {
  if (!siteLogo) return name
  const { src, width, height, wide } = siteLogo
  return (
    <>
      <img src={src} width={width} height={height} alt={wide ? name : ''} />
      {!wide && ` ${name}`}
    </>
  )
}

/** The way to everything else: the first page, the other languages, the sections. */
function Sections(props: DocumentProps) {
  const { words, to } = props.edition
  return (
    <>
      <a class="name" href={to('/')}>
        <Name name={words.name} />
      </a>
      <Languages {...props} />
      <nav class="sections" aria-label={words.sections}>
        <a href={to('/')}>{words.quizzes}</a>
        {build.explains && <a href={`${to('/')}#explainers`}>{words.explainers}</a>}
        <a href={to('/teach')}>{words.forTeachers}</a>
        <a href={to('/embed')}>{words.forPublishers}</a>
      </nav>
    </>
  )
}

/** One page: masthead, main, footer; within a frame, main alone. */
export function Document(props: DocumentProps) {
  const { edition, framed, bare, children } = props
  const { lang, words, mottoLang, to } = edition
  // A set may be in a language that the page around it is not in.
  const own = inOwn(spoken(lang), edition)
  return (
    <html lang={lang} {...(direction(lang) === 'rtl' && { dir: 'rtl' })}>
      <Head {...props} />
      {framed ? (
        <body class="framed">
          <main>{children}</main>
        </body>
      ) : (
        <body data-layout={props.layout}>
          <a class="skip" href="#main" {...own}>
            {words.skip}
          </a>
          <header class="masthead" {...own}>
            {bare ? (
              <span class="name">
                <Name name={words.name} />
              </span>
            ) : (
              <Sections {...props} />
            )}
          </header>
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <footer class="imprint" {...own}>
            <p {...inOwn(mottoLang, { lang: spoken(lang) })}>{words.motto + ownStrings(mottoLang).stop}</p>
            {!bare && (
              <nav aria-label={words.colophon}>
                <a href={to('/sources')}>{words.sources}</a>
                <a href={to('/claims')}>{words.claims}</a>
                <a href={to('/corrections')}>{words.corrections}</a>
                <a href={to('/embed')}>{words.embed.name}</a>
              </nav>
            )}
            <nav aria-label={words.imprint}>
              <a href={to('/about')}>{words.aboutPage.name}</a>
              <a href={to('/privacy')}>{words.statements.privacy.name}</a>
              <a href={to('/accessibility')}>{words.statements.accessibility.name}</a>
            </nav>
          </footer>
          <Data {...props} />
        </body>
      )}
    </html>
  )
}

/**
 * A page as it is sent. `part` is for a host page's styles, which reach into the element and not into a page: it is left out.
 * A text cannot be taken for one, as its quotes are escaped.
 */
export const html = (page: JSX.Element): string => `<!doctype html>${render(page).replace(/ part="\w+"/g, '')}`
