import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { contentCommand } from '../../content/compile/command.ts'
import { base, fixtures } from './fixture.ts'
import { inProcess } from './inProcess.ts'

const cli = fileURLToPath(new URL('../../content/compile/cli.ts', import.meta.url))
const temporary: string[] = []
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true })
})

/** A new folder: the base tree, with a fixture's files over it. */
function tree(name?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  temporary.push(folder)
  cpSync(base, folder, { recursive: true })
  if (name) cpSync(join(fixtures, name), folder, { recursive: true })
  return folder
}

const run = (cwd: string, ...args: string[]) => inProcess(contentCommand, cwd, args, { DOCUMENTS: '' })

/** The command itself. */
function spawn(cwd: string, ...args: string[]) {
  const env = { ...process.env, DOCUMENTS: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('the command line', () => {
  it('check finds nothing wrong with a valid tree and its documents', () => {
    const { status, stdout, stderr } = spawn(base, 'check', '--content', base)
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toBe('no problems in 2 sources, 10 claims, 2 sets\n')
  })

  it('check prints every problem with its place from where we are, and fails', () => {
    const folder = tree('two-faults')
    const { status, stdout } = spawn(folder, 'check', '--content', '.')
    expect(status).toBe(1)
    expect(stdout).toBe(readFileSync(join(fixtures, 'two-faults/expected.txt'), 'utf8'))
  })

  it('check --json prints the same as an array', async () => {
    const { status, stdout } = await run(join(tree('figure'), '..'), 'check', '--json', '--content', temporary.at(-1) ?? '')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)[0]).toEqual({
      file: join(temporary.at(-1)?.split('/').at(-1) ?? '', 'topics/orrin-head/claims/broken.yml'),
      line: 4,
      field: '[0].figure.value',
      rule: 'figure',
      found: '22 of 14',
      expected: 'at most 14',
    })
  })

  it('says in one line which rules were not run without documents, and finds documents by name', async () => {
    const folder = tree('anchor')
    const documents = join(folder, 'documents')
    const elsewhere = `${documents}-elsewhere`
    cpSync(documents, elsewhere, { recursive: true })
    rmSync(documents, { recursive: true })
    const without = await run(folder, 'check', '--content', folder)
    expect(without.status).toBe(0)
    expect(without.stderr).toContain(
      '\nnot run, for want of the documents: anchor, document-missing, document-hash, passage-text, copied-text\n',
    )
    expect((await run(folder, 'check', '--content', folder, '--documents', elsewhere)).status).toBe(1)
  })

  it('build writes every file minified, and takes away sets of an earlier build', async () => {
    const folder = tree()
    const out = join(folder, 'out')
    cpSync(join(folder, 'topics/orrin-head/sets'), join(out, 'sets'), { recursive: true })
    expect((await run(folder, 'build', '--content', folder, '--out', out)).status).toBe(0)
    const files = readdirSync(out, { recursive: true }).map(String).sort()
    expect(files).toEqual([
      'claims.json',
      'explainers',
      'explainers/light.json',
      'index.json',
      'sets',
      'sets/again.json',
      'sets/light.json',
      'sources.json',
      'topics',
      'topics.json',
      'topics/orrin-head',
      'topics/orrin-head/claims.json',
      'topics/orrin-head/sources.json',
    ])
    const text = readFileSync(join(out, 'sets/light.json'), 'utf8')
    expect(text).toBe(JSON.stringify(JSON.parse(text)))
  })

  it('build writes nothing when there is any problem', async () => {
    const folder = tree('grounds')
    expect((await run(folder, 'build', '--content', folder, '--out', join(folder, 'out'))).status).toBe(1)
    expect(existsSync(join(folder, 'out'))).toBe(false)
  })

  it('build takes the widget’s release from a file', async () => {
    const folder = tree()
    const embed = { version: '1.0.0', integrity: 'sha384-x' }
    writeFileSync(join(folder, 'embed.json'), JSON.stringify(embed))
    await run(folder, 'build', '--content', folder, '--out', join(folder, 'out'), '--embed', 'embed.json')
    expect(JSON.parse(readFileSync(join(folder, 'out/index.json'), 'utf8')).embed).toEqual(embed)
  })

  it('show tells of a claim its passages, who says otherwise, and what rests on it', async () => {
    const { status, stdout } = await run(base, 'show', 'wrecks-14', '--content', base)
    expect(status).toBe(0)
    expect(stdout.split('\n')).toEqual([
      'wrecks-14: By the town council’s count the reef holds 14 wrecks.',
      'count of 2021-05-03, attributed by Town council',
      '',
      'Passages',
      '  gazette-2021/p4  The light on Orrin Head (The Orrin Gazette, 2021-05-03), paragraph 4',
      '      “counts 14 wrecks on the reef”: The council’s count of wrecks is 14.',
      '',
      'Said otherwise',
      '  wrecks (differ): How many wrecks lie on the reef',
      '      wrecks-22: The pilots’ guild counts 22 wrecks, small boats included.',
      '',
      'Questions that rest on it',
      '  again/lantern-bearer  Who helped when the storm put the light out?',
      '  light/helper  Who helped when the storm put the light out?',
      '  light/wrecks (key)  How many wrecks does the town council count on the reef?',
      '  light/who-did-what  Match each name with what is said of it.',
      '  light/who-counts (key)  Who is named as counting wrecks?',
      '',
    ])
  })

  it('stats counts the content', async () => {
    const { stdout } = await run(base, 'stats', '--json', '--content', base)
    expect(JSON.parse(stdout)).toEqual({
      sources: 2,
      claims: 10,
      conflicts: 2,
      sets: { reviewed: 2, drafts: 0 },
      questions: {
        total: 9,
        borrowed: 2,
        contested: 1,
        byType: { single: 2, multiple: 1, truefalse: 1, number: 1, text: 1, order: 1, match: 1, evidence: 1 },
        bySet: { again: 2, light: 9 },
        namingADocument: 0,
        bySource: { 'gazette-2021': 9, 'log-2022': 3 },
      },
      keyPlacesOfFour: { 1: 1, 3: 1 },
      keyIsLongestPercent: 0,
      medianGradeOfStems: expect.any(Number),
      quotations: { total: 0, words: 0 },
      writing: { linesPerQuestion: 37, wordsPerQuestion: 67.7 },
      options: { total: 27, withWhyPercent: 100, withClaimsPercent: 100 },
    })
  })

  it('new starts a topic in a folder of its own, where other files can be started then', async () => {
    const folder = tree()
    expect(await run(folder, 'new', 'topic', 'wharf', '--content', folder)).toMatchObject({
      status: 0,
      stdout: `wrote ${join('topics', 'wharf', 'topic.yml')}\n`,
    })
    expect((await run(folder, 'new', 'set', 'cranes', '--content', folder)).stderr).toContain(
      '--topic: found nothing, expected one of orrin-head, wharf; npm run content -- new topic <id> starts another',
    )
    expect((await run(folder, 'new', 'set', 'cranes', '--topic', 'wharf', '--content', folder)).status).toBe(0)
    // Its placeholders are nobody’s to read while nothing in it is published, and are told once something is.
    expect((await run(folder, 'check', '--content', folder)).stdout).not.toContain(join('wharf', 'topic.yml'))
    const set = readFileSync(join(folder, 'topics/orrin-head/sets/again.yml'), 'utf8')
    writeFileSync(join(folder, 'topics/wharf/sets/cranes.yml'), set)
    expect((await run(folder, 'check', '--content', folder)).stdout).toContain(
      `${join('topics', 'wharf', 'topic.yml')}:3: todo: found “TODO: what the topic is called in lists”`,
    )
  })

  it.each([
    [[], 'a command is missing'],
    [['chek'], 'there is no command “chek”'],
    [['check', 'more'], 'check takes no further words'],
    [['show'], 'show takes the id of one claim'],
    [['show', 'no-claim', '--content', '.'], 'there is no claim “no-claim”'],
    [['strings', 'sets/no-set', '--content', '.'], 'there is no file sets/no-set.yml'],
    [['check', '--content', 'no/such/folder'], '--content: there is no folder'],
    [['check', '--documents', 'no/such/folder'], '--documents: there is no folder'],
    [['check', '--colour'], 'Unknown option'],
    [['build', '--embed', 'no-such-file'], '--embed: there is no file'],
  ])('%j is wrong usage, which says so and exits with 2', async (args, message) => {
    const { status, stdout, stderr } = await run(base, ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).toContain('Usage:')
  })
})
