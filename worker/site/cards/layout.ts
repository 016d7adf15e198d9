import { colour } from '../../../content/compile/tokens.ts'
import { site } from '../../generated/site.ts'
import type { Card } from './card.ts'
import type { FittedTitle, TitleRoom } from './lines.ts'
import type { CardImage, CardMark } from './mark.ts'

/** What satori draws: an element as React has it, without React. */
export interface Element {
  type: string
  key?: string
  props: { style: Record<string, string | number>; children?: (Element | string)[]; [attribute: string]: unknown }
}

export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

// The look's colours by day: a card is seen on both kinds of page, and paper is ours.
const byDay = (name: string) => colour(name).light
const PAPER = byDay('paper')
const INK = byDay('ink')
const QUIET = byDay('quiet')
const RULE = byDay('rule')
const ACCENT = site.accent?.light ?? byDay('accent')

const MARGIN = 88
// Some views crop a card to 1.91:1 or to a square: nothing that matters stands nearer to the edge than the margin.
const INNER = CARD_WIDTH - 2 * MARGIN

/** Where the title goes. The sizes are a seventh apart, so that a step is seen; below the last one no preview is legible. */
export const room: TitleRoom = { width: INNER - 40, height: 322, leading: 1.17, sizes: [112, 98, 86, 75, 66, 58, 51, 45] }

/** The first family has the glyphs of alphabets, the second those of Japanese; further ones follow as they are needed. */
export const FAMILY = 'Source Serif, Noto Serif JP'

function box(style: Element['props']['style'], ...children: (Element | string)[]): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}

/** Texts one by one, each as large as 100 px: `onNodeDetected` tells the widths of those with a key. */
export function ruler(texts: readonly string[]): Element {
  const style = { fontFamily: FAMILY, fontSize: 100, fontWeight: 600, whiteSpace: 'nowrap' }
  const each = texts.map((text, i) => ({ ...box(style, text), key: String(i) }))
  return box({ flexDirection: 'column', alignItems: 'flex-start' }, ...each)
}

const picture = ({ src, width, height }: CardImage): Element => ({ type: 'img', props: { style: {}, src, width, height } })

/** A letter alone, 100 px large, for the icon. */
export const letterAlone = (letter: string): Element =>
  box({ fontFamily: FAMILY, fontSize: 100, fontWeight: 600, padding: 50 }, letter)

/** The site's picture and its name; one as wide as a name stands in its place. */
function masthead(name: string, mark: CardMark | undefined): Element[] {
  if (!mark) return [box({}, name)]
  return mark.wide ? [picture(mark.small)] : [picture(mark.small), box({ marginLeft: 18 }, name)]
}

/** The title with the numeral of its note. */
function heading({ size, lines }: FittedTitle): Element {
  // A wide bracket or mark brings its own blank.
  const gap = /[」』）】〉》。？！]$/u.test(lines.at(-1) ?? '') ? -0.32 : 0.07
  const numeral = box({ color: ACCENT, fontSize: size * 0.46, lineHeight: 1, marginLeft: size * gap }, '1')
  const set = lines.map((line, i) =>
    box({ whiteSpace: 'nowrap', height: size * room.leading }, line, ...(i === lines.length - 1 ? [numeral] : [])),
  )
  return box({ flexDirection: 'column', fontSize: size, fontWeight: 600, lineHeight: room.leading }, ...set)
}

/** The note itself, under the short rule that sets notes off on a printed page. */
function footnote(text: string): Element {
  return box(
    { flexDirection: 'column' },
    box({ width: 176, height: 2, background: RULE, marginBottom: 22 }),
    box(
      { fontSize: 32, lineHeight: 1.3, color: QUIET },
      box({ color: ACCENT, fontSize: 21, fontWeight: 600, lineHeight: 1.2, marginRight: 10 }, '1'),
      text,
    ),
  )
}

/** A card without words, for scripts that we have no letters of: the site's picture, large, or else its name, on the same paper. */
export function wordless(name: string, mark: CardMark | undefined): Element {
  const size = name.length > 24 ? 58 : 75
  const inner = mark ? picture(mark.large) : box({ fontSize: size, fontWeight: 600, textAlign: 'center', maxWidth: INNER }, name)
  return box(
    { width: CARD_WIDTH, height: CARD_HEIGHT, flexDirection: 'column', background: PAPER, color: INK, fontFamily: FAMILY },
    box({ width: CARD_WIDTH, height: 10, background: ACCENT }),
    box({ flexGrow: 1, alignItems: 'center', justifyContent: 'center' }, inner),
  )
}

/** A card as a page of ours: the accent's rule, the masthead, the title, its note. */
export function card({ lang, kicker, note, name }: Card, title: FittedTitle, mark: CardMark | undefined): Element {
  const column = { flexDirection: 'column', justifyContent: 'space-between', flexGrow: 1, padding: `60px ${MARGIN}px 68px` }
  const page = box(
    { width: CARD_WIDTH, height: CARD_HEIGHT, flexDirection: 'column', background: PAPER, color: INK, fontFamily: FAMILY },
    box({ width: CARD_WIDTH, height: 10, background: ACCENT }),
    box(
      column,
      box(
        { alignItems: 'center', minHeight: 44, fontSize: 30, fontWeight: 600 },
        ...masthead(name, mark),
        ...(kicker === name ? [] : [box({ marginLeft: 'auto', color: QUIET, fontWeight: 400 }, kicker)]),
      ),
      heading(title),
      footnote(note),
    ),
  )
  // The same ideograph has other forms in other languages.
  return lang === 'ja' ? { ...page, props: { ...page.props, lang: 'ja-JP' } } : page
}
