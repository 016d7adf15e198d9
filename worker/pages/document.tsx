import type { ComponentChildren, JSX } from 'preact'
import { render } from 'preact-render-to-string'
import { build } from '../generated/build.ts'
import { words } from './words.ts'

export interface DocumentProps {
  lang: string
  title: string
  description: string
  /** The one address of this content; none for errors. */
  canonical?: string
  /** For what should not be found by searching: errors, answers, selections of a set. */
  unlisted?: boolean
  /** Address of the script that takes the page over. */
  script?: string
  /** The page's sheet, where it is not that of quizzes. */
  sheet?: string
  /** A second sheet, allowed by its own hash. */
  style?: string | undefined
  /** Within another page: no masthead, no footer, links lead out of the frame. */
  framed?: boolean
  children: ComponentChildren
}

function Head({ title, description, canonical, unlisted, script, sheet = build.css, style }: DocumentProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {canonical && <link rel="canonical" href={canonical} />}
      {unlisted && <meta name="robots" content="noindex" />}
      {/* The policy allows this sheet by its hash: nothing may be added to it, not even a blank. */}
      <style dangerouslySetInnerHTML={{ __html: sheet }} />
      {style && <style dangerouslySetInnerHTML={{ __html: style }} />}
      {script && <script type="module" src={script} />}
    </head>
  )
}

/** One page: masthead, main, footer; within a frame, main alone. */
export function Document(props: DocumentProps) {
  const { lang, framed, children } = props
  return (
    <html lang={lang}>
      <Head {...props} />
      {framed ? (
        <body class="framed">
          <main>{children}</main>
        </body>
      ) : (
        <body>
          <a class="skip" href="#main">
            {words.skip}
          </a>
          <header class="masthead">
            <a class="name" href="/">
              {words.name}
            </a>
            <nav aria-label={words.sections}>
              <a href="/">{words.quizzes}</a>
              <a href="/sources">{words.sources}</a>
              <a href="/claims">{words.claims}</a>
            </nav>
          </header>
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <footer class="imprint">
            <p>{words.motto}.</p>
            <nav aria-label={words.colophon}>
              <a href="/sources">{words.sources}</a>
              <a href="/claims">{words.claims}</a>
              <a href="/corrections">{words.corrections}</a>
            </nav>
          </footer>
        </body>
      )}
    </html>
  )
}

/** A page as it is sent. */
export const html = (page: JSX.Element): string => `<!doctype html>${render(page)}`
