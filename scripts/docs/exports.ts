/** `npm run exports`: writes docs/exports.md from the formats. */
import { writeFileSync } from 'node:fs'
import { exportsDoc } from './exportsDoc.ts'

writeFileSync(new URL('../../docs/exports.md', import.meta.url), exportsDoc())
console.log('exports: wrote docs/exports.md')
