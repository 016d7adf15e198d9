import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../../content/compile/compile.ts'
import { fails, format } from '../../../content/compile/problem.ts'
import { sheetCommand } from '../../../content/sheet/command.ts'
import { templateGrid } from '../../../content/sheet/examples.ts'
import { type Grid, readGrid } from '../../../content/sheet/grid.ts'
import { type Import, planImport } from '../../../content/sheet/plan.ts'
import { toGrid } from '../../../content/sheet/rows.ts'
import { writeGrid } from '../../../content/sheet/write.ts'
import { base, documents, overlaid, topic } from '../fixture.ts'
import { inProcess } from '../inProcess.ts'

/** Twenty questions: the CSV saved by LibreOffice, the workbook by openpyxl, with numbers, dates and truth values as such. */
const sheets = fileURLToPath(new URL('../../fixtures/sheets/', import.meta.url))
const cli = fileURLToPath(new URL('../../../content/cli.ts', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'sheets-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

const plan = (grid: Grid, more: Partial<Import> = {}) =>
  planImport({
    grid,
    file: 's.csv',
    raw: overlaid(),
    documents: documents(),
    topic: 'orrin-head',
    id: 'sheet',
    head: { summary: 'By The Orrin Gazette.' },
    today: '2026-11-29',
    ...more,
  })
const told = (grid: Grid, more?: Partial<Import>) => plan(grid, more).problems.map(format)

/** The template’s example of a type as a sheet, its cells changed. */
function example(type: string, change: Record<string, string>): Grid {
  const [head = [], ...rows] = templateGrid()
  const row = rows.find((cells) => cells[head.indexOf('type')] === type) ?? []
  const columns = [...head, ...Object.keys(change).filter((name) => !head.includes(name))]
  return [columns, columns.map((name, i) => change[name] ?? row[i] ?? '')]
}

const five = (file: string) => [
  `${file}:4: sheet: found “essay”, expected one of single, multiple, truefalse, number, text, order, match, evidence (type, A4)`,
  `${file}:10: sheet: found “4”, expected the number or letter of an option, 1 to 3, or several (correct, P10)`,
  `${file}:13: sheet: found nothing, expected the passage that says what “A new lamp” is true of (passage 2, K13)`,
  `${file}:15: schema: found “12.03.2022”, expected an EDTF date such as "2019", "2019-05", "2019-05-06" or "2019-05-12/2019-05-19"; "2022-03-12", if that is meant (as of, C15)`,
  `${file}:18: references: found “gazette-2021/p44”, expected a passage of a source (passage 2, K18)`,
]

/** A newsroom’s content, and a sheet in it. */
function newsroom(sheet?: string) {
  const folder = mkdtempSync(join(temporary, 'room-'))
  cpSync(base, join(folder, 'content'), { recursive: true })
  if (sheet) cpSync(join(sheets, sheet), join(folder, sheet))
  const env = { DOCUMENTS: '' }
  const all = (args: string[]) => [...args, '--content', 'content']
  const run = (...args: string[]) => inProcess(sheetCommand, folder, all(args), env)
  /** The command itself. */
  const spawn = (...args: string[]) =>
    spawnSync(process.execPath, [cli, ...all(args)], { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8' })
  return { folder, run, spawn, set: join(folder, 'content', topic, 'sets/sheet.yml') }
}

describe('a sheet of twenty questions, five of them faulty', () => {
  it.each(['faulty.csv', 'faulty.xlsx'])('has five problems, each with its row and column: %s', async (file) => {
    const { problems, set } = plan(await readGrid(join(sheets, file)), { file })
    expect(problems.map(format)).toEqual(five(file))
    expect(set).toBeUndefined()
  })

  it('is told by the command, and nothing of it is written', () => {
    const { spawn, set } = newsroom('faulty.xlsx')
    const { status, stdout, stderr } = spawn('import', 'faulty.xlsx', '--id', 'sheet', '--summary', 'By The Orrin Gazette.')
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: `${five('faulty.xlsx').join('\n')}\n`,
      stderr: '5 problems: nothing is written\n',
    })
    expect(existsSync(set)).toBe(false)
  })
})

describe('the sheet mended', () => {
  it.each(['mended.csv', 'mended.xlsx'])('is a set without a problem, and exported again is the sheet: %s', async (file) => {
    const grid = await readGrid(join(sheets, file))
    const { problems, questions, set } = plan(grid)
    expect(problems).toEqual([])
    expect(questions).toBe(20)
    expect(toGrid(parse(set?.text ?? '').questions)).toEqual({ grid, lost: [] })
  })

  it('gives the same set from both programs', async () => {
    const [csv, xlsx] = await Promise.all(['mended.csv', 'mended.xlsx'].map((file) => readGrid(join(sheets, file))))
    expect(plan(csv ?? []).set).toEqual(plan(xlsx ?? []).set)
  })

  it('is written as a draft that check has nothing to say of, and as a sheet again by the command', async () => {
    const { run, set, folder } = newsroom('mended.csv')
    const { status, stdout } = await run(
      'import',
      'mended.csv',
      '--id',
      'sheet',
      '--title',
      'Twenty',
      '--summary',
      'By The Orrin Gazette.',
    )
    expect(status).toBe(0)
    expect(stdout).toContain('sets/sheet.yml: 20 questions, a draft\n')
    expect(parse(readFileSync(set, 'utf8'))).toMatchObject({ title: 'Twenty', language: 'en', reviewed: false })
    const root = join(folder, 'content')
    const { problems, output } = compile(root, { documents: join(root, 'documents') })
    expect(problems).toEqual([])
    expect(JSON.stringify(output)).not.toContain('Twenty')
    expect((await run('sheet', 'sheet', 'again.xlsx')).stdout).toBe('wrote again.xlsx: 20 questions\n')
    expect(await readGrid(join(folder, 'again.xlsx'))).toEqual(await readGrid(join(sheets, 'mended.csv')))
    const refused = await run('import', 'mended.csv', '--id', 'sheet')
    expect({ status: refused.status, stderr: refused.stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/sheet\.yml:1: sheet: found a set, expected none: --id names another/),
    })
  })

  it.each(['again.csv', 'again.xlsx'])('is the same after it was written and read: %s', async (file) => {
    const grid = await readGrid(join(sheets, 'mended.csv'))
    await writeGrid(join(temporary, file), grid)
    expect(await readGrid(join(temporary, file))).toEqual(grid)
  })
})

describe('a set that was written by hand', () => {
  const raw = overlaid()
  const light = parse(raw.files.find(({ file }) => file.endsWith('sets/light.yml'))?.text ?? '')
  const { grid, lost } = toGrid(light.questions)

  it('goes into a sheet and comes back as it was, ids included, but for what no row holds, which is told', () => {
    expect(lost).toEqual(['first-year: fixed'])
    const { problems, set } = plan(grid, { id: 'light', head: {} })
    expect(problems.map(({ rule, level }) => [rule, level])).toEqual(Array(3).fill(['drafts', 'warning']))
    const { questions, ...head } = parse(set?.text ?? '')
    const plain = JSON.parse(JSON.stringify(light.questions, (key, value) => (key === 'fixed' ? undefined : value)))
    expect(questions).toEqual(plain)
    expect(head).toEqual({
      ...{ title: light.title, summary: light.summary, language: 'en', results: light.results, corrections: light.corrections },
      ...{ updated: '2026-11-29', reviewed: false },
    })
  })

  it('keeps the id of an option whose text was mended where it stood, and of a question whose id the sheet left out', () => {
    const column = grid[0]?.indexOf('id') ?? -1
    const mended = grid.map((row) =>
      row.map((cell, i) => (i === column ? '' : cell === 'Ada Brenn' ? 'Ada Brenn herself' : cell)),
    )
    const { set } = plan(mended, { id: 'light', head: {} })
    const before = light.questions.map(({ id }: { id: string }) => id)
    const after = parse(set?.text ?? '').questions
    expect(after.map(({ id }: { id: string }) => id)).toEqual(before)
    expect(after[1].options[0]).toMatchObject({ id: 'brenn', text: 'Ada Brenn herself' })
  })

  it('that has a fact as its key alone holds always in the sheet, which is told', () => {
    const options = [
      { id: 'oil', text: 'Oil', key: true, why: 'It burned oil.', cite: 'gazette-2021/p1', kind: 'fact' },
      { id: 'gas', text: 'Gas', why: 'The town had gas.', cite: 'gazette-2021/p2' },
    ]
    const fact = { id: 'fuel', type: 'single', stem: 'What did the light burn?', explanation: 'A lamp.', options }
    const { grid, lost } = toGrid([fact])
    expect(grid[1]?.[grid[0]?.indexOf('as of') ?? -1]).toBe('always')
    expect(lost).toEqual(['fuel: kind'])
  })

  it('that borrows questions says which are not in the sheet', () => {
    expect(toGrid([{ use: 'light/helper' }]).lost).toEqual(['light/helper: a question of another set'])
  })
})

describe('the template', () => {
  it.each(['t.csv', 't.xlsx'])('has an example of each type, which are a set without a problem: %s', async (file) => {
    await writeGrid(join(temporary, file), templateGrid())
    const { problems, set } = plan(await readGrid(join(temporary, file)))
    expect(problems).toEqual([])
    const types = parse(set?.text ?? '').questions.map(({ type }: { type: string }) => type)
    expect(types).toEqual(['single', 'multiple', 'truefalse', 'number', 'text', 'order', 'match', 'evidence'])
  })
})

describe('what people write', () => {
  const correct = (cell: string) => {
    const { set, problems } = plan(example('multiple', { correct: cell }))
    const { questions } = parse(set?.text ?? '{questions: [{options: []}]}')
    const keys = questions[0].options.flatMap(({ key }: { key?: unknown }, i: number) =>
      key ? [key === true ? i + 1 : `(${i + 1})`] : [],
    )
    return set ? keys : problems.map(format)
  }
  it.each([
    ['1; 2', [1, 2]],
    ['1,2', [1, 2]],
    ['A, b', [1, 2]],
    ['1; 2; (3)', [1, 2, '(3)']],
    ['The council of the town', [1]],
    ['9', ['s.csv:2: sheet: found “9”, expected the number or letter of an option, 1 to 3, or several (correct, U2)']],
    ['', ['s.csv:2: sheet: found nothing, expected the number or letter of an option, 1 to 3, or several (correct, U2)']],
  ])('names the right options by number, letter or words: %s', (cell, keys) => {
    expect(correct(cell)).toEqual(keys)
  })

  it('is not guessed where a number is an option and the place of another', () => {
    const years = { 'option 1': '3', 'option 2': '1', 'option 3': '2' }
    expect(told(example('single', { ...years, correct: '1' }))).toEqual([
      's.csv:2: sheet: found “1”, which is option 2 and the number of another, expected B, the letter of the one that is meant (correct, U2)',
    ])
    const { set } = plan(example('single', { ...years, correct: 'A' }))
    expect(toGrid(parse(set?.text ?? '').questions).grid[1]).toContain('A')
  })

  it.each([
    ['1954 ± 1', 1954, 1],
    ['1954 +- 0.5', 1954, 0.5],
    ['1954,5', 1954.5, 0],
  ])('is a number with a tolerance: %s', (cell, value, tolerance) => {
    const { set } = plan(example('number', { correct: cell, step: '0.5' }))
    expect(parse(set?.text ?? '').questions[0].accept[0]).toMatchObject({ value, tolerance })
  })

  it('could be thousands, and is asked for', () => {
    expect(told(example('number', { correct: '1,954' }))).toEqual([
      's.csv:2: sheet: found “1,954”, expected a number, such as 1200 or 3.5 (correct, U2)',
    ])
  })

  it('holds at all times, and has a voice', () => {
    const { set } = plan(example('number', { 'as of': 'always', passage: 'p5', voice: 'Attributed', by: 'The Gazette' }))
    const [question] = parse(set?.text ?? '').questions
    expect(question).not.toHaveProperty('asOf')
    expect(question.accept[0]).toMatchObject({ cite: 'gazette-2021/p5', kind: 'fact', voice: 'attributed', by: 'The Gazette' })
  })

  it('has the headings of other tools, all options in one cell, and columns that are not read, which is told', () => {
    const grid = [
      [
        'Question Text',
        'Question Type',
        'Answers',
        'Correct Answer(s)',
        'Time limit',
        'Answer explanation',
        'Source',
        'Passage',
        'why 1',
        'why 2',
        'passage 2',
        'when 1',
      ],
      [
        'Who rowed there?',
        'Multiple Choice',
        'Ada Brenn | Tom Vale',
        '1',
        '20',
        'In a storm.',
        'gazette-2021',
        'p3',
        'She did.',
        'He keeps it.',
        'keepers-light',
        '1921',
      ],
    ]
    const { problems, set } = plan(grid)
    expect(problems.map(format)).toEqual([
      's.csv:1: warning: sheet: found a column “Time limit”, which is not read, expected a column that is known: see docs/sheets.md (E1)',
    ])
    expect(parse(set?.text ?? '').questions[0]).toMatchObject({
      type: 'single',
      options: [{ text: 'Ada Brenn', key: true, cite: 'gazette-2021/p3' }, { text: 'Tom Vale' }],
    })
  })

  it.each<[string, Record<string, string>, string]>([
    ['single', { 'option 2': '' }, 'found nothing, expected an option, as option 3 follows (option 2, I2)'],
    ['single', { 'option 2': '', 'option 3': '' }, 'found nothing, expected two options at least (option 2, I2)'],
    ['single', { source: '' }, 'found nothing, expected the id of the source that p3 is of (source, W2)'],
    [
      'single',
      { passage: 'page 3!' },
      'found “3!”, expected a passage such as p4 or gazette-2021/p5, or the id of a claim (passage, X2)',
    ],
    ['single', { passage: 'p3 storm-1921' }, 'found passages and claims, expected either (passage, X2)'],
    [
      'single',
      { 'why 1': '' },
      'found nothing, expected a why: what the passage says, of which “Ada Brenn” is right (why 1, F2)',
    ],
    ['single', { explanation: '' }, 'found nothing, expected what is good to know once it is answered (explanation, V2)'],
    ['single', { id: 'Not an id' }, 'found “Not an id”, expected an id: lower-case words joined by hyphens (id, AI2)'],
    ['truefalse', { correct: 'perhaps' }, 'found “perhaps”, expected true or false (correct, U2)'],
    ['number', { min: '' }, 'found nothing, expected a number, such as 1200 or 3.5 (min, AA2)'],
    ['text', { correct: '' }, 'found nothing, expected the answer, each of its spellings after a “;” (correct, U2)'],
    ['order', { 'option 3': '' }, 'found nothing, expected three options at least (option 3, M2)'],
    [
      'match',
      { 'option 1': 'Ada Brenn' },
      'found “Ada Brenn”, expected two texts that belong together: left = right, or – = right for one without (option 1, E2)',
    ],
    ['evidence', { statement: '' }, 'found nothing, expected the statement that a passage is to prove (statement, D2)'],
  ])('is told what it lacks: %s %j', (type, change, message) => {
    expect(told(example(type, change))).toContain(`s.csv:2: sheet: ${message}`)
  })

  it('has its keys in no place too often: the set gets an order of its options in which they are not', () => {
    const grounds = { 1: 'lit-1888', 2: 'storm-1921', 3: 'electric-1954' }
    const head = [
      'type',
      'question',
      'correct',
      'explanation',
      ...[1, 2, 3].flatMap((n) => [`option ${n}`, `why ${n}`, `passage ${n}`]),
    ]
    const sheetOf = (name: string): Grid => [
      head,
      ...[1, 2, 3, 4, 5].map((n) => [
        ...['single', `Which of these is ${name}${n}?`, '1', 'Nothing else.'],
        ...Object.entries(grounds).flatMap(([i, claim]) => [`${name}${n} ${'uvw'[Number(i) - 1]}`, 'It says so.', claim]),
      ]),
    ]
    const plans = ['amber', 'basalt', 'cedar', 'dolmen', 'ebony', 'fjord'].map((name) => plan(sheetOf(name)))
    expect(plans.flatMap(({ problems }) => problems.filter(({ level }) => !level))).toEqual([])
    expect(plans.filter(({ set }) => set?.text.includes('\nseed: ')).length).toBeGreaterThan(0)
  })

  it('is no sheet', () => {
    expect(told([])).toEqual(['s.csv:1: sheet: found an empty sheet, expected a row of headings, and a row for each question'])
    expect(told([['type', 'question']])).toEqual([
      's.csv:2: sheet: found no row below the headings, expected a row for each question',
    ])
    expect(told([['type', 'stem', 'question'], ['single']])).toEqual([
      's.csv:1: sheet: found the column “question” a second time, expected each column once (C1)',
    ])
    expect(told([['one', 'two']]).filter((line) => !line.includes('warning'))).toEqual([
      's.csv:1: sheet: found no column “question”, expected one, with its heading in row 1',
      's.csv:1: sheet: found no column “type”, expected one, with its heading in row 1',
    ])
  })

  it('needs no title yet: that is told as a warning, with its place in the set', () => {
    const { problems, set } = plan(templateGrid(), { head: {} })
    expect(problems.map(format)).toEqual([
      expect.stringMatching(/^topics\/orrin-head\/sets\/sheet\.yml:4: warning: lone-document: /),
    ])
    expect(fails(problems)).toBe(false)
    expect(set?.text).toContain('title: "TODO: what the quiz is about"')
  })
})
