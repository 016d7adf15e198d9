export type Cells = readonly string[]

/** A table in Markdown, its columns as wide as their longest cell. */
export function table(head: Cells, body: readonly Cells[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...body.map((row) => row[i]?.length ?? 0)))
  const line = (cells: Cells) => `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}
