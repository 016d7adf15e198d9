/**
 * `npm run lock` after a change of dependencies: writes package-lock.json so that `npm ci` works from it alone, wherever
 * packages are fetched; `-- tests/frameworks` writes that of another folder. It leaves out download addresses, and puts in the
 * packages of other platforms that the registry at hand did not have: npm leaves such gaps and then refuses its own lockfile.
 * It also says of a package for Linux which C library it is for, where the registry does not: else npm installs both of a pair.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from '../root.ts'

interface Locked {
  version?: string
  integrity?: string
  resolved?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const folder = resolve(root, process.argv[2] ?? '.')
const file = join(folder, 'package-lock.json')
const flags = ['--package-lock-only', '--no-omit-lockfile-registry-resolved']
const { status } = spawnSync('npm', ['install', ...flags], { cwd: folder, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

/** Where a platform's package runs, read off its name: `@x/cli-linux-x64-musl`. */
function platform(name: string): Pick<Locked, 'os' | 'cpu'> {
  const os = /android|darwin|freebsd|openharmony|linux|win/.exec(name)?.[0] ?? 'unknown'
  const cpu = /arm64|arm|ppc64|riscv64|s390x|ia32|x64|64/.exec(
    name.replace(/^.*(android|darwin|freebsd|openharmony|linux|win)/, ''),
  )?.[0]
  return { os: [os === 'win' ? 'win32' : os], cpu: [cpu === '64' ? 'x64' : (cpu ?? 'unknown')] }
}

const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(file, 'utf8'))
const added: string[] = []
for (const entry of Object.values(lock.packages)) {
  delete entry.resolved
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`
    // An entry without a version is such a gap; a range would be a package that is simply not installed.
    if (lock.packages[path]?.version || !/^\d+\.\d+\.\d+/.test(version)) continue
    lock.packages[path] = { version, ...platform(name), ...(entry.dev && { dev: true }), optional: true }
    added.push(name)
  }
}
for (const [path, entry] of Object.entries(lock.packages)) {
  const library = entry.os?.includes('linux') && /-(musl|gnu)\b/.exec(path)?.[1]
  if (library) entry.libc ??= [library === 'gnu' ? 'glibc' : library]
}
// npm takes what it downloads unseen where no hash is given.
const unhashed = Object.entries(lock.packages).filter(([path, { integrity }]) => path && !integrity)
const missing: string[] = []
for (const [path, entry] of unhashed) {
  const name = path.replace(/^.*node_modules\//, '')
  const { stdout } = spawnSync('npm', ['view', `${name}@${entry.version}`, 'dist.integrity'], { encoding: 'utf8' })
  if (stdout.trim()) entry.integrity = stdout.trim()
  else missing.push(name)
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length ? `lock: put in ${added.length} packages of other platforms` : 'lock: nothing was missing')
if (missing.length) console.log(`lock: the registry has no hash of ${missing.join(', ')}`)
