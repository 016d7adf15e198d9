import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../content/compile/compile.ts'
import { run } from '../../scripts/dev/run.ts'
import { writeSite } from '../../scripts/newSite/writeSite.ts'
import { root } from '../../scripts/root.ts'

const today = '2026-11-21'
const started = () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'my site ')), 'quizzes')
  writeSite(folder, today)
  return folder
}

describe('a site that was just started', () => {
  it('has no problem, with its document read, and one quiz of three questions', () => {
    const folder = started()
    const { problems, skipped, output } = compile(folder, { documents: join(folder, 'documents'), today })
    expect([problems, skipped]).toEqual([[], []])
    expect(output?.sets.map(({ id, questions }) => [id, questions.length])).toEqual([['leap-days', 3]])
  })

  it('says of every field of site.yml what it is', () => {
    const text = readFileSync(join(started(), 'site.yml'), 'utf8')
    const fields = ['name', 'publisher', 'motto', 'languages', 'address', 'contact', 'imprint']
    for (const field of fields) expect(text).toMatch(new RegExp(`^# [A-Z].*\\n(# )?${field}:`, 'm'))
  })

  it('is started where nothing is, and nowhere else', async () => {
    const folder = started()
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    const before = readdirSync(folder, { recursive: true })
    const { status, stderr } = await run(root, ['scripts/newSite/newSite.ts', folder])
    expect([status, stderr.trim()]).toEqual([1, `new-site: found files in ${folder}, expected an empty folder, or none`])
    expect(readdirSync(folder, { recursive: true })).toEqual(before)
    expect((await run(root, ['scripts/newSite/newSite.ts'])).status).toBe(2)
  })
})

interface Step {
  uses?: string
  run?: string
}

describe('its workflow', () => {
  const text = readFileSync(join(root, 'scripts/newSite/starter/.github/workflows/content.yml'), 'utf8')
  const { jobs } = parse(text) as { jobs: Record<string, { steps: Step[]; needs?: string }> }
  const steps = Object.values(jobs).flatMap((job) => job.steps)
  const commands = steps.flatMap(({ run: command }) => command ?? [])

  it('publishes nothing that was not checked', () => {
    expect(jobs['publish']?.needs).toBe('check')
  })

  it('runs commands and files that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const named = commands.flatMap((one) => [...one.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name))
    const files = commands.flatMap((one) => [...one.matchAll(/\.engine\/(\S+\.ts)/g)].map(([, file = '']) => file))
    expect([new Set(named), files]).toEqual([new Set(['deploy']), ['content/compile/cli.ts']])
    for (const name of named) expect(scripts).toHaveProperty([name])
    for (const file of files) expect(existsSync(join(root, file))).toBe(true)
  })

  it('takes no setting that its document does not name', () => {
    const doc = readFileSync(join(root, 'docs/workflow.md'), 'utf8')
    const settings = [...text.matchAll(/(?:vars|secrets)\.(\w+)/g)].map(([, name = '']) => name)
    expect(settings.length).toBeGreaterThan(5)
    for (const name of new Set(settings)) expect(doc).toContain(`\`${name}\``)
  })
})
