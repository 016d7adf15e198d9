import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { contentCommand } from '../../content/compile/command.ts'
import { template } from '../../content/compile/template.ts'
import { base, compileBase, topic } from './fixture.ts'
import { inProcess } from './inProcess.ts'

const { content } = compileBase()
const translation = `${topic}/translations/de/sets/light.yml`
const claims = `${topic}/translations/de/claims/wrecks.yml`

let root: string
const path = (file: string) => join(root, file)
const text = (file: string) => readFileSync(path(file), 'utf8')
const edit = (file: string, from: string, to: string) => {
  expect(text(file)).toContain(from)
  writeFileSync(path(file), text(file).replace(from, to))
}
const git = (...args: string[]) =>
  execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], { stdio: 'ignore' })

/** A tree with a translation of the set and of a file of claims, in an editor's own hand. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rehash-'))
  cpSync(base, root, { recursive: true })
  for (const [file, name] of [
    [translation, 'sets/light'],
    [claims, 'claims/wrecks'],
  ] as const) {
    mkdirSync(dirname(path(file)), { recursive: true })
    writeFileSync(path(file), stringify(template(name, content), { lineWidth: 60 }))
  }
  edit(translation, '    stem: Who helped', "    # Wer sonst?\n    stem:   'Who helped")
  edit(translation, 'put the light out?', "put the light out?'")
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

async function run(...args: string[]) {
  const { status, stdout, stderr } = await inProcess(contentCommand, root, [...args, '--content', root], { DOCUMENTS: '' })
  return { status, lines: stdout.trimEnd().split('\n'), stderr }
}
const stale = async () => (await run('check')).lines.filter((line) => line.includes('the hash of what is to be translated'))

describe('rehash', () => {
  it('writes the new hash where a translation is still right, and leaves every other letter of the file', async () => {
    const before = text(translation)
    edit(`${topic}/sets/light.yml`, 'stem: Who helped when the storm', 'stem: Who came when the storm')
    expect(await stale()).toEqual([
      expect.stringMatching(/light\.yml:\d+: .* npm run content -- rehash sets\/light \(questions\.helper\.of\)$/),
    ])
    expect((await run('rehash', 'sets/light')).status).toBe(0)
    expect(await stale()).toEqual([])
    const changed = text(translation)
      .split('\n')
      .flatMap((line, i) => (line === before.split('\n')[i] ? [] : line.trim()))
    expect(changed).toEqual([expect.stringMatching(/^of: "[0-9a-f]{12}"$/)])
    expect(text(translation).split('\n')).toHaveLength(before.split('\n').length)
  })

  it('shows what has changed, where git knows what it was made of', async () => {
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'As translated')
    edit(`${topic}/sets/light.yml`, 'text: Ada Brenn', 'text: Ada Brenn of the quay')
    git('commit', '--quiet', '--all', '--message', 'Later')
    edit(`${topic}/claims/wrecks.yml`, 'the reef holds 14 wrecks', 'there are 14 wrecks on the reef')
    const { lines } = await run('rehash', 'light/helper', 'claims/wrecks')
    expect(lines.map((line) => line.replace(/^\S+:\d+: /, ''))).toEqual([
      'marked claims/wrecks/wrecks-14 (de)',
      '    was statement: By the town council’s count the reef holds 14 wrecks.',
      '    now statement: By the town council’s count there are 14 wrecks on the reef.',
      'marked sets/light/helper (de)',
      '    was options.brenn.text: Ada Brenn',
      '    now options.brenn.text: Ada Brenn of the quay',
      'marked 2 of 2 that were out of step',
    ])
  })

  it('says so where nothing earlier is known, and shows all there is now', async () => {
    edit(`${topic}/sets/light.yml`, 'summary: A lamp', 'summary: The lamp')
    const { lines } = await run('rehash', 'light')
    expect(lines.slice(1, 4)).toEqual([
      '    what it was made of is not known',
      '    now title: The light on Orrin Head',
      '    now summary: The lamp, a storm, and two opinions.',
    ])
  })

  it('marks no part but those named', async () => {
    edit(`${topic}/sets/light.yml`, 'summary: A lamp', 'summary: The lamp')
    edit(`${topic}/sets/light.yml`, 'stem: Who helped when the storm', 'stem: Who came when the storm')
    expect((await run('rehash', 'sets/light/helper')).lines.at(-1)).toBe('marked 1 of 2 that were out of step')
    expect(await stale()).toHaveLength(1)
  })

  it('without a name writes nothing, and lists what could be marked', async () => {
    edit(`${topic}/sets/light.yml`, 'summary: A lamp', 'summary: The lamp')
    const before = text(translation)
    const { lines } = await run('rehash')
    expect(lines[0]).toMatch(/light\.yml:1: sets\/light \(de\)$/)
    expect(lines.at(-1)).toBe('1 out of step; name those that are still right: npm run content -- rehash sets/<id> …')
    expect(text(translation)).toBe(before)
  })

  it('refuses a name of nothing that is translated', async () => {
    const { status, stderr } = await run('rehash', 'sets/light', 'sets/none')
    expect(status).toBe(2)
    expect(stderr).toContain('rehash: found sets/none, expected what is translated')
  })
})
