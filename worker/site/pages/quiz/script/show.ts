import type { CompiledSet } from '../../../../../content/model/schema/compiled.ts'
import { direction } from '../../../../../widget/strings/direction.ts'
import { readResult } from './read.ts'
import { sayResult } from './words.ts'

/**
 * Shows the result that the page's address tells, at the foot of the window: there it moves nothing of the quiz, which is
 * ready to be played. What is no result is ignored.
 */
export function showSharedResult({ version, language }: CompiledSet): void {
  const result = readResult(location.hash)
  if (!result) return
  const line = document.createElement('p')
  line.className = 'shared'
  line.lang = language
  line.dir = direction(language)
  line.setAttribute('role', 'status')
  document.body.append(line)
  // Said once it is there: a status that comes with its words is not read out.
  line.textContent = sayResult(result, version, language)
}
