/** `npm run new-site -- DIR`: starts a content folder that builds at once, with a site.yml, one small topic and a README. */
import { existsSync, readdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { writeSite } from './writeSite.ts'

const [given, ...more] = process.argv.slice(2)
if (!given || more.length || given.startsWith('-')) {
  console.error('new-site: expected one folder: npm run new-site -- ../my-quizzes')
  process.exit(2)
}
// npm changes into the project's folder; the name is meant from where it was typed.
const folder = resolve(process.env['INIT_CWD'] ?? '', given)
if (existsSync(folder) && readdirSync(folder).length) {
  console.error(`new-site: found files in ${folder}, expected an empty folder, or none`)
  process.exit(1)
}
const files = writeSite(folder, new Date().toISOString().slice(0, 10))
const shown = relative('', folder)
console.log(`wrote ${files} files to ${folder}

  npm run dev -- --content ${shown}              serves it while you write
  npm run content -- check --content ${shown}    every problem, with file and line
  npm start -- --content ${shown}                builds it as readers will see it`)
