/** A result as its address tells it: points and what they could have been, the set's version then, and the reader's day. */
export interface SharedResult {
  version: string
  points: number
  max: number
  /** EDTF, `2026-11-21`. */
  date: string
}

/**
 * Reads `#r={version}.{points×100}.{max×100}.{yyyymmdd}`. Anybody can write an address: what is not a possible result,
 * on a day there is, is undefined.
 */
export function readResult(hash: string): SharedResult | undefined {
  const [, version = '', earned, most, year, month, day] =
    /^#r=([0-9a-f]{12})\.(\d{1,6})\.(\d{1,6})\.(\d{4})(\d\d)(\d\d)$/.exec(hash) ?? []
  const [points, max] = [Number(earned) / 100, Number(most) / 100]
  const date = `${year}-${month}-${day}`
  const isDay = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date)
  return isDay && max > 0 && Number.isInteger(max) && points <= max ? { version, points, max, date } : undefined
}
