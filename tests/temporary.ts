import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One folder for all that the tests write while they run, and none of it is left behind. */
export default function temporary() {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-tests-'))
  process.env['TMPDIR'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
