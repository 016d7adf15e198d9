import { type Options, readOptions } from '../../../../content/model/play/options.ts'
import { queryOf } from '../../../../content/model/play/query.ts'
import type { Reserve } from '../../heights/figures.ts'
import { labelsOf } from './labels.ts'

/** What is to be embedded, and how. */
export interface EmbedChoice {
  kind: 'quiz' | 'explainer'
  id: string
  /** In the language chosen. */
  title: string
  /** The language it was written in, and that chosen; BCP 47. */
  source: string
  lang: string
  /** As `readOptions` gives them; of an explainer `theme` and `accent` count. */
  options: Options
  /** Of its frame, in CSS pixels. */
  height: number
  /** Of a quiz with its first question, in CSS pixels, on a phone and in a column of 480 px or more. */
  reserve?: Reserve
}

/** Where it is served from. */
export interface EmbedPlace {
  /** `https://quiz.example`, no slash. */
  origin: string
  /** The newest release, from `/v1/index.json`; null before the first. */
  release: { version: string; integrity: string } | null
  /** The accent of the site, `#8a1538`, which a release does not know: it is the same on every site. */
  accent?: string
}

/** What a frame of ours may do: CONTRACT “Embedding”. Of an explainer there is nothing to send or to share. */
export const framing = {
  quiz: {
    allow: 'clipboard-write; web-share',
    sandbox: 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox',
  },
  explainer: { sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox' },
} as const

/** A text as HTML has it, in an attribute too. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** ` name="value"` for each that has one; a value of `true` is an attribute that needs none. */
const attributes = (pairs: Record<string, string | number | boolean | undefined>): string =>
  Object.entries(pairs)
    .flatMap(([name, value]) =>
      value === undefined || value === false ? [] : value === true ? ` ${name}` : ` ${name}="${escapeHtml(`${value}`)}"`,
    )
    .join('')

/** The options that say something, but for the language, which an address says in its path. */
function said({ kind, options: { lang: _, ...rest } }: EmbedChoice): Options {
  if (kind === 'quiz') return rest
  const { theme, accent } = rest
  return { ...readOptions(() => null).options, theme, ...(accent !== undefined && { accent }) }
}

/** The same as attributes, each name after `prefix`. */
function asAttributes(choice: EmbedChoice, prefix = ''): string {
  const { source, lang } = choice
  const query = new URLSearchParams(queryOf({ ...said(choice), ...(lang !== source && { lang }) }))
  return attributes(Object.fromEntries([...query].map(([name, value]) => [prefix + name, value])))
}

/** The path of its page, in its language. */
const pathOf = ({ kind, id, source, lang }: EmbedChoice): string => `${lang === source ? '' : `/${lang}`}/${kind}/${id}`

/** The address of its page, with options that only we understand: what oEmbed is asked with. */
export const pageAddress = (choice: EmbedChoice, { origin }: EmbedPlace): string =>
  origin + pathOf(choice) + queryOf(said(choice))

/** The address to be framed, with its options. */
export const frameAddress = (choice: EmbedChoice, { origin }: EmbedPlace): string =>
  `${origin}/frame${pathOf(choice)}${queryOf(said(choice))}`

/** The address for readers. A page takes no options: where some are chosen, it is that of the quiz to be played so. */
function linkAddress(choice: EmbedChoice, { origin }: EmbedPlace): string {
  const { kind, id, source, lang } = choice
  const query = queryOf({ ...said(choice), ...(lang !== source && { lang }) })
  return origin + (kind === 'quiz' && queryOf(said(choice)) ? `/quiz/${id}/play${query}` : pathOf(choice))
}

/**
 * A frame as wide as its place, without a border, `height` in CSS pixels. Both are said by attributes of HTML 4: they hold
 * in a page without a style sheet and under one that forbids inline styles, and WordPress's filter lets them through.
 */
export function iframe(choice: EmbedChoice, place: EmbedPlace, height: number): string {
  const { kind, title, lang } = choice
  const src = frameAddress(choice, place)
  const named = { src, title: labelsOf(lang)[kind](title) }
  return `<iframe${attributes({ ...named, width: '100%', height, frameborder: 0, loading: 'lazy', ...framing[kind] })}></iframe>`
}

/** What stands in for it where it cannot be shown: a link. */
const fallback = (choice: EmbedChoice, { origin }: EmbedPlace): string =>
  `<a href="${escapeHtml(origin + pathOf(choice))}">${escapeHtml(labelsOf(choice.lang).open[choice.kind](choice.title))}</a>`

/**
 * A line of the link in CSS pixels, a letter of it, and what a line leaves under a picture for letters that reach below it:
 * less than in most pages, so that what is reserved is enough.
 */
const [LINE, LETTER, DESCENT] = [24, 7, 5]

/** Places that were measured, in CSS pixels: a quiz's own column, and what an article leaves on a phone. */
const [WIDE, NARROW] = [640, 356]

/** How many lines a text takes at a width, at least. Letters of Chinese, Japanese and Korean are twice as wide. */
const linesOf = (text: string, width: number): number =>
  Math.max(
    1,
    Math.ceil(((text.length + (text.match(/[\u3000-\u9fff\uac00-\ud7af\uff00-\uff60]/g)?.length ?? 0)) * LETTER) / width),
  )

/**
 * What holds the first question's place before any script runs, in HTML alone: no style attribute, which a strict policy
 * drops. Two pictures of nothing, side by side where there is room for both, else one under the other, so that a narrow
 * place has both their heights. Where the question shows a picture, a third is as wide as the place and grows with it.
 */
function spacers({ kind, title, lang, reserve }: EmbedChoice): string {
  if (!reserve) return ''
  const link = labelsOf(lang).open[kind](title)
  const svg = (height: number) =>
    height > DESCENT ? `<svg width="240" height="${height - DESCENT}" aria-hidden="true"></svg>` : ''
  const { picture = 0 } = reserve
  const growing = picture && `<svg viewBox="0 0 ${WIDE} ${Math.round(picture * WIDE)}" width="100%" aria-hidden="true"></svg>`
  const rest = (height: number, width: number) =>
    height - LINE * linesOf(link, width) - (picture && Math.round(picture * width) + DESCENT)
  const wide = rest(reserve.wide, WIDE)
  return `<br>${growing || ''}${svg(wide)}${svg(rest(reserve.narrow, NARROW) - wide)}`
}

const script = (choice: EmbedChoice, src: string, more: Record<string, string> = {}): string =>
  `<script async${attributes({ src, ...more, [`data-${choice.kind}`]: choice.id })}${asAttributes(choice, 'data-')}></script>`

/** Gives every frame the height it tells; as `docs/embedding.md` has it. */
const listener = `<script>
  addEventListener('message', ({ source, data }) => {
    const height = data && data['datawrapper-height']
    if (!height) return
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = Object.values(height)[0] + 'px'
  })
</script>`

/**
 * What a theme's functions.php says to trust the site, in one piece with what that takes away: WordPress listens to frames
 * of strangers alone, and shows the link above a trusted one as a quotation.
 */
const wordpress = (
  host: string,
  origin: string,
): string => `wp_oembed_add_provider( '#^https?://${host}/([a-z]{2,3}/)?(quiz|explainer)/.+#i', '${origin}/oembed', true );
add_filter( 'embed_oembed_html', function ( $html, $url ) {
  return strpos( $url, '${origin}/' ) === 0 ? preg_replace( '#<blockquote>.*?</blockquote>#s', '', $html ) : $html;
}, 10, 2 );
add_action( 'wp_footer', function () { ?>
${listener}
<?php } );`

/** `html` of oEmbed: a link, and the frame. Without attributes on the blockquote, as WordPress looks for it. */
export const oembedHtml = (choice: EmbedChoice, place: EmbedPlace, height: number): string =>
  `<blockquote>${fallback(choice, place)}</blockquote>${iframe(choice, place, height)}`

/** Every way to embed a choice, as it is to be pasted: the page `/embed` shows these, and the host-page tests play them. */
export function snippets(choice: EmbedChoice, place: EmbedPlace) {
  const { kind, id, title, lang, height } = choice
  const { origin, release, accent } = place
  const dressed = accent && !choice.options.accent ? { ...choice, options: { ...choice.options, accent } } : choice
  const labels = labelsOf(lang)
  const amp = { src: frameAddress(choice, place), title: labels[kind](title), layout: 'fixed-height', height }
  // PHP reads a backslash before anything but a quote or another one as itself.
  const host = origin.replace(/^https?:\/\//, '').replace(/[.+]/g, '\\$&')
  return {
    script: script(choice, `${origin}/embed.js`),
    element: `<script async src="${escapeHtml(origin)}/embed.js"></script>
<footnote-${kind} ${kind}="${id}"${asAttributes(choice)}>
  ${fallback(choice, place)}${spacers(choice)}
</footnote-${kind}>`,
    pinned:
      release &&
      script(dressed, `${origin}/lib/${release.version}/embed.js`, { integrity: release.integrity, crossorigin: 'anonymous' }),
    iframe: iframe(choice, place, height),
    listener,
    link: linkAddress(choice, place),
    wordpress: wordpress(host, origin),
    frame: frameAddress(choice, place),
    oembed: `${origin}/oembed?url=${encodeURIComponent(pageAddress(choice, place))}`,
    amp: `<amp-iframe${attributes({ ...amp, ...framing[kind], frameborder: 0, resizable: true })}>
  <div overflow tabindex="0" role="button" aria-label="${escapeHtml(labels.whole)}">${escapeHtml(labels.whole)}</div>
</amp-iframe>`,
  } satisfies Record<string, string | null>
}

export type EmbedWay = keyof ReturnType<typeof snippets>
