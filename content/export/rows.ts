/**
 * What a spreadsheet would take for a formula is written with an apostrophe before it (OWASP, “CSV injection”): in the wide
 * forms of an East Asian keyboard too.
 */
const safe = (cell: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)

/** A row of a CSV file (RFC 4180), every cell quoted. */
export const row = (cells: readonly string[]): string => cells.map((cell) => `"${safe(cell).replace(/"/g, '""')}"`).join(',')

/** A CSV file of such rows, with the mark by which spreadsheets know UTF-8. */
export const file = (rows: readonly string[]): string => `\ufeff${rows.join('\r\n')}\r\n`
