import { dates } from './dates.ts'

const { date, number } = dates('ja')

/** Numbers and dates in Japanese. Of an interval `Intl` writes slashes and every year; a newspaper writes 2019年5月12～19日 and 1970～89年. */
export const ja = {
  number,
  date: (edtf: string) =>
    edtf
      .split('/')
      .map(date)
      .join('～')
      .replace(/^(\d+年)(\d+月)?(.*～)\1(?:\2)?/, '$1$2$3')
      .replace(/([月日])～(\d+\1)$/, '～$2')
      .replace(/^(\d\d)(\d\d)年～\1(\d\d)年$/, '$1$2～$3年'),
}
