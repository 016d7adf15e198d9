import type { Edition } from '../../edition.ts'
import { Foreign } from '../../ledger/foreign.tsx'
import type { LedgerSource } from '../../scene.ts'
import type { SiteWords } from '../../words.ts'

/** A paragraph of a document: the passages cited of it, or the reason it was left out. */
export interface Paragraph {
  number: number
  passages: string[]
  reason?: string
}

/** By paragraph, then by letter: `p9`, `p9b`, `p10`. */
export function passagesInOrder({ passages }: LedgerSource): string[] {
  return Object.entries(passages)
    .sort(([a, left], [b, right]) => left.paragraph - right.paragraph || (a < b ? -1 : 1))
    .map(([id]) => id)
}

/** Every paragraph of a document from 1 on. */
export function coverageParagraphs(source: LedgerSource): Paragraph[] {
  const cited = passagesInOrder(source)
  return Array.from({ length: source.document.paragraphs }, (_, i) => {
    const number = i + 1
    const reason = source.leftOut.find(({ paragraph }) => paragraph === number)?.reason
    return {
      number,
      passages: cited.filter((id) => source.passages[id]?.paragraph === number),
      ...(reason !== undefined && { reason }),
    }
  })
}

/** Paragraphs left out for one reason, one after the other. */
export interface Left {
  from: number
  to: number
  reason: string
}

/** What comes down the page: the passages of cited paragraphs, and what was left out between them. */
export function coverageLines(source: LedgerSource, { ledger }: SiteWords): (string | Left)[] {
  const lines: (string | Left)[] = []
  for (const { number, passages, reason = ledger.unused } of coverageParagraphs(source)) {
    const before = lines.at(-1)
    if (passages.length) lines.push(...passages)
    else if (typeof before === 'object' && before.reason === reason) before.to = number
    else lines.push({ from: number, to: number, reason })
  }
  return lines
}

/** The anchor of what was left out. No passage's id is like it. */
export const leftId = ({ from }: Left): string => `left-out.${from}`

/** The document as a strip, one cell a paragraph: filled where it is cited, hollow where it was left out, each a link. */
export function Coverage({ source, edition }: { source: LedgerSource; edition: Edition }) {
  const { words, strings } = edition
  const { ledger } = words
  const paragraphs = coverageParagraphs(source)
  const left = coverageLines(source, words).filter((line) => typeof line === 'object')
  const others = paragraphs.filter(({ passages }) => !passages.length)
  const reasons = others.every(({ reason }) => reason !== undefined)
  return (
    <section class="coverage">
      <h2>{ledger.coverage}</h2>
      <p>{ledger.coverageAbout(paragraphs.length - others.length, paragraphs.length, reasons)}</p>
      <ol class="strip">
        {paragraphs.map(({ number, passages: [first, ...more], reason = ledger.unused }) => {
          const run = left.find(({ from, to }) => from <= number && number <= to)
          return (
            <li key={number}>
              {first ? (
                <a class="used" href={`#${first}`}>
                  {number} <span class="unseen">{ledger.used(1 + more.length)}</span>
                </a>
              ) : (
                <a href={`#${run ? leftId(run) : ''}`}>
                  {number}{' '}
                  <span class="unseen">
                    {ledger.leftOut + strings.colon}
                    {reason === ledger.unused ? reason : <Foreign text={reason} lang={source.lang} edition={edition} />}
                  </span>
                </a>
              )}
            </li>
          )
        })}
      </ol>
      <p class="note key" aria-hidden="true">
        <span class="used" /> {ledger.cited} <span class="hollow" /> {ledger.leftOut}
      </p>
    </section>
  )
}
