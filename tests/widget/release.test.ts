/** `npm run release` in a repository of its own, and what the build makes of what it wrote. */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish, versionsIn } from '../../scripts/build/releases.ts'
import { root } from '../../scripts/root.ts'

const place = mkdtempSync(join(tmpdir(), 'footnote-release-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const repository = join(place, 'repository')
const releases = join(repository, 'widget/releases')
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: repository })
const release = () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build/release.ts'], { cwd: repository, encoding: 'utf8' })
  return [status, stderr.trim()]
}
const file = () => readFileSync(join(releases, '1.2.3.js'))

beforeAll(() => {
  for (const part of ['scripts', 'widget', 'content/model', 'content/compile/tokens.ts', 'tsconfig.json'])
    cpSync(join(root, part), join(repository, part), { recursive: true })
  rmSync(releases, { recursive: true, force: true })
  symlinkSync(join(root, 'node_modules'), join(repository, 'node_modules'))
  writeFileSync(join(repository, '.gitignore'), 'node_modules\n')
  writeFileSync(join(repository, 'package.json'), '{ "version": "1.2.3", "type": "module" }')
  writeFileSync(join(repository, 'widget/package/package.json'), '{ "version": "1.2.2" }')
  git('init', '-q')
})

describe('npm run release', () => {
  it('publishes nothing whose types are of another version', () => {
    expect(release()).toEqual([1, 'release: widget/package/package.json: version: expected 1.2.3, found 1.2.2'])
    writeFileSync(join(repository, 'widget/package/package.json'), '{ "version": "1.2.3" }')
  })

  it('publishes nothing that is not committed', () => {
    expect(release()).toEqual([1, 'release: the working tree has changes; commit them first'])
    expect(versionsIn(releases)).toEqual([])
  })

  it('writes the version of package.json, as one file that fetches no other script', () => {
    git('add', '-A')
    git('commit', '-q', '-m', 'All of it')
    expect(release()).toEqual([0, ''])
    expect(versionsIn(releases)).toEqual(['1.2.3'])
    const code = file().toString()
    expect(code).toMatch(/^\/\*! Footnote 1\.2\.3, MIT license \*\/\n/)
    expect(code).not.toMatch(/\bimport\b|assets\//)
    // Every language of the interface, in quizzes and explainers.
    for (const words of ['Check answer', '答え合わせ', 'Explainer', '解説'])
      expect([words, code.includes(words)]).toEqual([words, true])
  })

  it('never writes one again', () => {
    const before = file()
    git('add', '-A')
    git('commit', '-q', '-m', 'Release 1.2.3')
    expect(release()).toEqual([1, 'release: 1.2.3 is published and never changes; raise the version in package.json'])
    expect(file().equals(before)).toBe(true)
  })
})

describe('the build', () => {
  const built = (name: string, folder: string) => {
    const out = join(place, name)
    mkdirSync(join(out, 'v1'), { recursive: true })
    writeFileSync(join(out, 'v1/index.json'), JSON.stringify({ sets: [], explainers: [], embed: null }))
    publish(folder, out)
    return { out, index: JSON.parse(readFileSync(join(out, 'v1/index.json'), 'utf8')) }
  }

  it('serves a release under its version, and names it in the index with the hash of that very file', () => {
    const { out, index } = built('one', releases)
    const served = readFileSync(join(out, 'lib/1.2.3/embed.js'))
    expect(served.equals(file())).toBe(true)
    const integrity = `sha384-${createHash('sha384').update(served).digest('base64')}`
    expect(index).toEqual({ sets: [], explainers: [], embed: { version: '1.2.3', integrity } })
  })

  it('serves every release and names the newest, by number', () => {
    const folder = join(place, 'several')
    mkdirSync(folder)
    for (const version of ['0.9.0', '0.10.0', '0.2.11']) writeFileSync(join(folder, `${version}.js`), version)
    const { out, index } = built('many', folder)
    expect(index.embed.version).toBe('0.10.0')
    for (const version of versionsIn(folder)) expect(readFileSync(join(out, `lib/${version}/embed.js`), 'utf8')).toBe(version)
  })

  it('leaves the index as it is before the first', () => {
    expect(built('none', join(place, 'nothing')).index.embed).toBeNull()
  })
})
