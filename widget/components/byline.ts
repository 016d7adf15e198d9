import type { Citation } from '../../content/model/schema/compiled.ts'
import type { EvidenceStrings } from '../strings/evidence.ts'

type Printed = Pick<Citation, 'publisher' | 'published' | 'inferred'>

/** Publisher and date as far as they are printed; what is inferred is called probable. */
export function byline(
  { publisher, published, inferred }: Printed,
  strings: { date: (edtf: string) => string; probably: (what: string) => string },
): [publisher: string, date: string] {
  const guess = (field: string, text: string) => (inferred.includes(field) ? strings.probably(text) : text)
  return [guess('publisher', publisher), guess('published', strings.date(published))]
}

/** An asterisk where something is inferred. After a kanji it could begin a line of its own, were it not joined (U+2060). */
const starred = (text: string, inferred: boolean) => (inferred ? `${text.replace(/[\u2e80-\uffff]$/, '$&\u2060')}*` : text)

/** The publisher's name, with an asterisk that the head of the sources explains when it is inferred. */
export const publisherOf = ({ publisher, inferred }: Printed) => starred(publisher, inferred.includes('publisher'))

/** The date, likewise. */
export const publishedDate = ({ published, inferred }: Printed, strings: EvidenceStrings) =>
  starred(strings.date(published), inferred.includes('published'))
