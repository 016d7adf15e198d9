import { dates } from './dates.ts'

const { date, number } = dates('fr')

/** Numbers and dates in French. The first of a month is an ordinal, which `Intl` does not write. */
export const fr = { number, date: (edtf: string) => date(edtf).replace(/(?<!\d)1(?=\s\p{L}|–)/gu, '1er') }
