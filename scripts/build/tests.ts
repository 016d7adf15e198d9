/**
 * `npm run build:tests`: builds the invented site of tests/fixtures/site, checked against its documents, into dist-tests,
 * where the tests look for it.
 */
import { root } from './bundling.ts'

const site = `${root}tests/fixtures/site`
Object.assign(process.env, { CONTENT: site, DOCUMENTS: `${site}/documents`, DIST: 'dist-tests' })
await import('./build.ts')
