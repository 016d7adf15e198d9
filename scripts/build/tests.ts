/**
 * `npm run build:tests`: builds the invented site of tests/fixtures/site, checked against its documents, into dist-tests,
 * where the tests look for it.
 */
import { join } from 'node:path'
import { root } from '../root.ts'

const site = join(root, 'tests/fixtures/site')
Object.assign(process.env, { CONTENT: site, DOCUMENTS: join(site, 'documents'), DIST: 'dist-tests' })
await import('./build.ts')
