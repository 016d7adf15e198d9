/**
 * `npm run release`: adds the version of package.json to widget/releases/ as one self-contained file, which is committed and
 * never changes again; `npm run build` serves it at /lib/{version}/embed.js. `-- --to DIR` writes it elsewhere, to try it.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { root } from '../root.ts'
import { fileOf, integrityOf } from './releases.ts'
import { standalone } from './standalone.ts'

const fail = (why: string): never => {
  console.error(`release: ${why}`)
  process.exit(1)
}

/** Whether a working tree holds what is not committed. */
const isDirty = () => execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim() !== ''

const [flag, to] = process.argv.slice(2)
if (flag !== undefined && (flag !== '--to' || !to)) fail('expected nothing, or --to and a folder')
const folder = to ? resolve(to) : resolve(root, 'widget/releases')
const versionOf = (file: string): string => JSON.parse(readFileSync(resolve(root, file), 'utf8')).version
const version = versionOf('package.json')
if (!/^\d+\.\d+\.\d+$/.test(version)) fail('package.json: version: expected three numbers')
const types = versionOf('widget/package/package.json')
if (types !== version) fail(`widget/package/package.json: version: expected ${version}, found ${types}`)
const file = fileOf(folder, version)
if (existsSync(file)) fail(`${version} is published and never changes; raise the version in package.json`)
// What is published can be made again from what is committed.
if (!to && isDirty()) fail('the working tree has changes; commit them first')

const code = await standalone(version)
mkdirSync(folder, { recursive: true })
writeFileSync(file, code)
const bytes = Buffer.from(code)
console.log(`wrote ${relative(process.cwd(), file)}: ${bytes.length} bytes, ${brotliCompressSync(bytes).length} of brotli
integrity  ${integrityOf(bytes)}`)
