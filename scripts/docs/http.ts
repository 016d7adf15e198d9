/** `npm run http`: writes docs/http.md from the table of addresses. */
import { writeFileSync } from 'node:fs'
import { httpDoc } from './httpDoc.ts'

writeFileSync(new URL('../../docs/http.md', import.meta.url), httpDoc())
console.log('http: wrote docs/http.md')
