import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { file as csvFile, row as csvRow } from '../export/rows.ts'
import type { Grid } from './grid.ts'

const WIDE = 44

/** Writes a sheet by its file’s ending: `.xlsx`, with the headings in view, else CSV in UTF-8. */
export async function writeGrid(path: string, grid: Grid): Promise<void> {
  if (extname(path).toLowerCase() !== '.xlsx') {
    writeFileSync(path, csvFile(grid.map(csvRow)))
    return
  }
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const [head = [], ...rows] = grid
  const cells = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((value) => (value ? { value, type: String, wrap: true, alignVertical: 'top' as const } : null))),
  ]
  const columns = head.map((heading) => ({ width: /question|option|why|explanation|statement/.test(heading) ? WIDE : 14 }))
  await writeXlsxFile(cells, { columns, stickyRowsCount: 1 }).toFile(path)
}
