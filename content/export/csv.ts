import { creditLine } from './credit.ts'
import { type Format, kept, utf8 } from './format.ts'
import { type Body, type ExportItem, itemsOf, sourceLine } from './items.ts'
import { file, row } from './rows.ts'

const HEAD = [
  'set',
  'question',
  'type',
  'stem',
  'notes',
  'image',
  'answer',
  'belongs_to',
  'counts',
  'why',
  'explanation',
  'sources',
  'credit',
]

type Line = [answer: string, belongsTo: string, counts: string, why: string]

const lines: { [K in Body['kind']]: (body: Extract<Body, { kind: K }>) => Line[] } = {
  choice: ({ answers }) => answers.map(({ text, key, feedback }) => [text, '', `${key}`, feedback]),
  statement: ({ truth, whenTrue, whenFalse }) => [
    ['true', '', `${truth}`, whenTrue],
    ['false', '', `${!truth}`, whenFalse],
  ],
  number: ({ answers }) => answers.map(({ text, key, feedback }) => [text, '', `${key}`, feedback]),
  text: ({ answers }) => answers.map(({ text, key, feedback }) => [text, '', `${key}`, feedback]),
  pairs: ({ pairs, extra }) => [
    ...pairs.map(({ left, right }): Line => [left, right, 'true', '']),
    ...extra.map((right): Line => ['', right, 'false', '']),
  ],
}

const rows = (set: string, item: ExportItem, credit: string) =>
  (lines[item.body.kind] as (body: Body) => Line[])(item.body).map((line) =>
    row([
      set,
      item.id,
      item.type,
      item.stem,
      item.notes.join('\n'),
      item.images.map(({ of, url, alt }) => `${of ? `${of}: ` : ''}${url} ${alt}`).join('\n'),
      ...line,
      item.general.join('\n'),
      item.sources.map(sourceLine).join('\n'),
      credit,
    ]),
  )

/** RFC 4180, a row an answer; with the mark by which spreadsheets know UTF-8. */
export const csv: Format = {
  name: 'CSV',
  type: 'text/csv; charset=utf-8',
  keeps: {
    single: kept(),
    multiple: kept(),
    truefalse: kept(),
    number: kept(),
    text: kept('csvSpellings'),
    order: kept('csvPlaces'),
    match: kept('csvPairs'),
    evidence: kept(),
  },
  write: (work) => utf8(file([row(HEAD), ...itemsOf(work).flatMap((item) => rows(work.set.id, item, creditLine(work)))])),
}
