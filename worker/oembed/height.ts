import type { Options } from '../../content/model/play/options.ts'
import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import type { CompiledExplainer, CompiledSection } from '../../content/model/schema/compiled-explainer.ts'
import { columnOf, heightOf, note, sans, serif, small } from './lines.ts'

/**
 * About how high frames get, in CSS pixels, from the length of what they say. No browser is at hand where this is asked,
 * and none knows the reader's letters: it is what a frame is given until it has told its own height, and what it keeps
 * where nobody listens. Measured against Chromium in tests/browser/oembed.spec.ts.
 */

type Work = Pick<CompiledSet, 'claims' | 'citations' | 'conflicts'>

const sum = <T>(list: readonly T[], of: (one: T) => number): number => list.reduce((total, one) => total + of(one), 0)

/** Every place that something cites. */
function places(...said: unknown[]): number[] {
  const found = new Set<number>()
  JSON.stringify(said, (key, value) => {
    if (key === 'citations') for (const n of value) found.add(n)
    if (key === 'citation') found.add(value)
    return value
  })
  return [...found]
}

/** The notes under what cites these places: publisher, date, paragraph, gist and a link. */
function notes({ citations }: Work, of: readonly number[], column: number): number {
  const said = of.flatMap((n) => citations[n] ?? [])
  return sum(said, ({ publisher, gist }) => heightOf(`${publisher}${gist}${' '.repeat(50)}`, note, column - 33) + 8) + 36
}

/** Accounts that differ, two to a row where there is room. */
function accounts({ conflicts, claims, citations }: Work, id: string | undefined, column: number): number {
  const conflict = conflicts[id ?? '']
  if (!conflict) return 0
  const each = column > 480 ? (column - 24) / 2 : column
  const heights = conflict.accounts.map((one) => {
    const claim = claims[one]
    if (!claim) return 0
    const voices = new Set(claim.citations.map((n) => citations[n]?.vantage ?? ''))
    return (
      heightOf(claim.statement, { ...serif, line: 23 }, each) +
      sum([...voices], (v) => heightOf(v + ' '.repeat(25), note, each)) +
      32
    )
  })
  const rows = column > 480 ? heights.flatMap((h, i) => (i % 2 ? [] : Math.max(h, heights[i + 1] ?? 0))) : heights
  return sum(rows, (h) => h) + 44 + heightOf(conflict.note ?? '', note, column)
}

/** What can be chosen or is known, each with what is said of it once it is revealed. */
function rowsOf(question: CompiledQuestion, { citations }: Work): { text: string; why: string }[] {
  switch (question.type) {
    case 'truefalse':
      return [question.true, question.false].map(({ why }) => ({ text: '', why }))
    case 'evidence':
      return question.passages.map(({ citation, why }) => ({ text: citations[citation]?.gist ?? '', why }))
    case 'number':
      return [...question.accept, ...question.near, { why: '' }].map(({ why }) => ({ text: question.unit, why }))
    case 'text':
      return [...question.accept, ...question.near, { why: '' }].map(({ why }) => ({ text: '', why }))
    case 'order':
      return question.items
    case 'match': {
      const say = (id: string) => [...question.lefts, ...question.rights].find((one) => one.id === id)?.text ?? ''
      return [
        ...question.pairs.map((p) => ({ text: say(p.left) + say(p.right), why: p.why })),
        ...question.extra.map((e) => ({ text: say(e.right), why: e.why })),
      ]
    }
    default:
      return question.options
  }
}

/** A question once it is answered, when it is tallest. */
function questionHeight(question: CompiledQuestion, set: CompiledSet, column: number): number {
  if (question.withdrawn) return heightOf(question.withdrawn.note, serif, column) + 60
  const { stem, asOf, contested, image, explanation } = question
  const size = Math.min(26.4, Math.max(20.8, column * 0.049))
  const later = question.claims.flatMap((id) => set.claims[set.claims[id]?.supersededBy ?? ''] ?? [])
  const told = [question, later, set.conflicts[contested ?? '']?.accounts.map((id) => set.claims[id])]
  return (
    heightOf(stem, { size, line: size * 1.28 }, column * 0.97) +
    (asOf ? 44 : 8) +
    (image ? Math.min(1, column / image.width) * image.height + 28 : 0) +
    (question.type === 'evidence' ? heightOf(question.statement, serif, column - 16) + 28 : 0) +
    (question.type === 'number' ? 44 + column * 0.09 + 12 : question.type === 'text' ? 44 : 0) +
    sum(rowsOf(question, set), ({ text, why }) => {
      // A tag beside the text says how it was answered.
      return Math.max(44, heightOf(text, sans, column - 130) + 20) + (why ? heightOf(why, small, column - 42) + 12 : 0)
    }) +
    24 +
    26 +
    heightOf(explanation, serif, Math.min(column, 578)) +
    12 +
    sum(later, ({ statement }) => heightOf(statement + ' '.repeat(20), small, column - 16) + 12) +
    accounts(set, contested, column) +
    notes(set, places(told), column)
  )
}

/** A quiz, cut to size already, in its tallest state. */
export function quizHeight(set: CompiledSet, { layout }: Pick<Options, 'layout'>, width: number): number {
  const column = columnOf(width, 640)
  const padding = Math.max(0, Math.min(width, 640) - column)
  if (set.withdrawn) return Math.round(heightOf(set.withdrawn.note + ' '.repeat(30), serif, column) + padding + 90)
  const heights = set.questions.map((question) => questionHeight(question, set, column) + (layout === 'all' ? 68 : 0))
  const tallest = layout === 'all' ? sum(heights, (h) => h) : Math.max(0, ...heights)
  // Title, progress, the buttons below, and the line and a half that the frame holds back; a little room, as a frame that
  // is too low scrolls within the page.
  return Math.round((tallest + padding + 247) * 1.03)
}

/** A section of an explainer, its notes open. */
function sectionHeight(section: CompiledSection, explainer: CompiledExplainer, column: number): number {
  const { heading, lead, prose = [], kind, claims, conflict, check } = section
  const measure = Math.min(column, 578)
  const side = kind === 'people' && column > 480
  const each = side ? (column - 28) / 2 : measure
  const shown = claims.flatMap((id) => explainer.claims[id] ?? [])
  const later = claims.flatMap((id) => {
    const next = explainer.claims[id]?.supersededBy ?? ''
    return claims.includes(next) ? [] : (explainer.claims[next] ?? [])
  })
  const cited = [
    ...shown,
    ...later,
    ...prose,
    ...(explainer.conflicts[conflict ?? '']?.accounts.map((id) => explainer.claims[id]) ?? []),
  ]
  const rows =
    sum(
      shown,
      (claim) =>
        heightOf(claim.statement, serif, each) +
        (claim.note ? heightOf(claim.note, note, each) + 6 : 0) +
        (kind === 'timeline' && column < 544 ? 27 : kind === 'figures' ? 68 : 0) +
        (kind === 'people' ? 8 : 25),
    ) + sum(later, ({ statement }) => heightOf(statement + ' '.repeat(20), note, each - 14) + 6)
  return (
    44 +
    heightOf(heading, { size: 21, line: 27 }, column) +
    6 +
    (lead ? heightOf(lead, serif, measure) + 18 : 0) +
    (prose.length ? heightOf(prose.map(({ text }) => `${text} 10 `).join(''), serif, measure) + 18 : 0) +
    (side ? rows / 1.8 : rows) +
    (kind === 'timeline' ? 150 : 0) +
    sum(section.people ?? [], () => 36) / (side ? 2 : 1) +
    accounts(explainer, conflict, column) +
    (conflict ? 30 : 0) +
    60 +
    notes(explainer, places(cited), column) +
    (check ? heightOf(check.stem + ' '.repeat(40), sans, column) + 40 : 0)
  )
}

/** An explainer as it is framed: all of its notes open. */
export function explainerHeight(explainer: CompiledExplainer, width: number): number {
  const column = columnOf(width, 768)
  const size = Math.min(36, Math.max(25.6, column * 0.055))
  const head =
    30 +
    heightOf(explainer.title, { size, line: size * 1.18 }, column) +
    10 +
    heightOf(explainer.summary, serif, Math.min(column, 578))
  return Math.round(
    head +
      sum(explainer.sections, (section) => sectionHeight(section, explainer, column)) +
      Math.max(0, Math.min(width, 768) - column) +
      3,
  )
}
