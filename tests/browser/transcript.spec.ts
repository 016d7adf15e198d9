/** What is read out: a whole quiz as a screen reader says it, and the tree that Chromium hands to one. */
import { plays } from '../fixtures/harbour/plays.ts'
import { questions } from '../fixtures/harbour/questions.ts'
import { harbour } from '../fixtures/harbour/set.ts'
import { point } from './answers.ts'
import { axTree } from './axtree.ts'
import { embedHarbour } from './harbour.ts'
import { expect, test } from './helpers.ts'
import { heard, listen, readThrough } from './reader.ts'

/** Names of roles, and states and controls that are the same in every question: what may stand between the texts. */
const BETWEEN = new RegExp(
  `^(${[
    'article|figure|blockquote|heading|level \\d|list|listitem|position \\d+|set size \\d+|link, (Note \\d|Back to the text|Something wrong\\?)',
    'group|term|definition|description list|has popup listbox|(not )?expanded|(not )?disabled|From \\d+ to \\d+|\\d',
    'button, (Skip|Previous|Check answer|Next question|See the result)|checkbox, Keep my answers on this device ?Off: they go when you close this page\\., not checked',
    '[\\d.]+ of \\d so far|[\\s,]',
  ].join('|')})*$`,
)

/** One text of what was said, with the commas and colons of texts that are split put back where they belong. */
const joined = (said: string[]) =>
  said
    .join(' ')
    .replace(/\s/g, ' ')
    .replace(/ ([,:]) /g, '$1 ')

/** Each text is said, once, in this order, and nothing else is: what is said twice would stand where nothing may. */
function expectSaid(said: string[], texts: string[]) {
  const all = joined(said)
  let from = 0
  for (const text of [...texts, undefined]) {
    const at = text === undefined ? all.length : all.indexOf(text, from)
    expect(at, `“${text}” after “${all.slice(0, from)}”, in “${all}”`).toBeGreaterThanOrEqual(from)
    expect(all.slice(from, at), `between, before “${text}”`).toMatch(BETWEEN)
    from = at + (text?.length ?? 0)
  }
}

test('a whole quiz is read out: stem, as-of, options with place and state, verdict, why, and what is folded, once and in order', async ({
  page,
}) => {
  // Every text of a whole quiz, twice over.
  test.slow()
  const quiz = await embedHarbour(page)
  const now = quiz.locator('.q.now')
  const transcript: string[] = []
  const write = (title: string, said: string[]) => transcript.push(`# ${title}`, ...said, '')
  for (const [
    i,
    { id, answer, about, above = [], asked, answered, outcome, told, folded, notes, after = [] },
  ] of plays.entries()) {
    const question = questions.find((one) => one.id === id)
    if (!question) throw new Error(`no question ${id}`)
    const { type, stem } = question
    const begin = [
      harbour.title,
      `Question ${i + 1} of ${plays.length}`,
      `group, ${[stem, about.join(' ')].filter(Boolean).join(', ')}`,
      ...about,
    ]

    const before = await readThrough(page)
    write(`${type}: asked`, before)
    expectSaid(before, [...begin, ...above, ...asked])
    expect(await axTree(now)).toMatchSnapshot(`${type}-asked.txt`)

    // Checked too early: what is missing is said at once, the focus stays, and the tree has it at the field.
    await listen(page)
    await now.getByRole('button', { name: 'Check answer' }).click()
    await expect(now.getByRole('alert')).not.toBeEmpty()
    const [pressed, ...early] = await heard(page)
    write(`${type}: said when it is checked without an answer`, early)
    expect([pressed, ...early]).toEqual(['button, Check answer', `assertive: ${await now.getByRole('alert').textContent()}`])
    expect(await axTree(now)).toMatchSnapshot(`${type}-lacking.txt`)

    await point(now, question, answer)
    // From elsewhere, whatever was filled in: a button that has the focus already is not said again.
    await now.locator('legend').focus()
    await listen(page)
    await now.getByRole('button', { name: 'Check answer' }).click()
    await expect(now.locator('.verdict')).toBeFocused()
    const said = await heard(page)
    write(`${type}: said when it is checked`, said)
    expect(said).toEqual(['button, Check answer', `heading, ${outcome}, level 3`])

    expect(await axTree(now)).toMatchSnapshot(`${type}-answered.txt`)
    await now.locator('details').evaluateAll((all) => {
      for (const fold of all as HTMLDetailsElement[]) fold.open = true
    })
    const unfolded = await readThrough(page)
    write(`${type}: answered, all unfolded`, unfolded)
    expectSaid(unfolded, [begin, above, answered, outcome, told, folded, notes, after].flat())

    // Where one goes on, and where that is.
    const next = questions.find((one) => one.id === plays[i + 1]?.id)
    await listen(page)
    await now.locator('.main').click()
    await expect(next ? now.locator('legend') : quiz.locator('.score')).toBeFocused()
    const going = await heard(page)
    write(next ? 'said at the next question' : 'said at the result', going)
    expect(new Set(going)).toEqual(
      new Set(
        next
          ? ['button, Next question', next.stem, `polite: Question ${i + 2} of ${plays.length}`]
          : ['button, See the result', 'heading, 4 of 8 points, level 3', 'polite: Your result'],
      ),
    )
  }
  const result = await readThrough(page)
  write('result', result)
  for (const { stem } of questions) expect(joined(result).split(stem)).toHaveLength(2)
  expect(transcript.join('\n')).toMatchSnapshot('transcript-harbour.txt')
})

test('an answer is gone through by keyboard alone: the way on first, then each fold, opened by Enter, and what it holds', async ({
  page,
}) => {
  const quiz = await embedHarbour(page)
  const now = quiz.locator('.q.now')
  const [first] = plays
  await point(now, questions.find(({ id }) => id === first?.id) as (typeof questions)[number], first?.answer ?? '')
  await now.getByRole('button', { name: 'Check answer' }).press('Enter')
  await expect(now.locator('.verdict')).toBeFocused()
  const stops: string[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await now.evaluate((section) => {
      const active = (section.getRootNode() as ShadowRoot).activeElement
      return active && section.contains(active) ? `${active.nodeName.toLowerCase()} ${active.textContent?.trim()}` : undefined
    })
    if (!stop) break
    stops.push(stop)
    if (stop.startsWith('summary ')) await page.keyboard.press('Enter')
  }
  // Each once, in the order in which it is read; numerals before the way on are no stops, as their notes come after it.
  const all = await now
    .locator('a:not([tabindex="-1"]), button, summary')
    .evaluateAll((all) => all.map((one) => `${one.nodeName.toLowerCase()} ${one.textContent?.trim()}`))
  expect(stops).toEqual(all)
  const folds = stops.map((stop, i) => (/^summary/.test(stop) ? i : -1)).filter((i) => i >= 0)
  expect(folds).toHaveLength(await now.locator('details').count())
  expect(stops.indexOf('button Next question')).toBeLessThan(folds[0] ?? 0)
})
