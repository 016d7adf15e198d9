import type { CompiledQuestion, CompiledSet } from '../../content/model/schema/compiled.ts'
import type { Engine } from './engine.ts'

/** How long anything may take that has to happen, in milliseconds: a browser may be slow, and none is measured here. */
const PATIENCE = 30_000
const STEP = 100

/** Waits until a function of the page says true. */
export async function until<Args extends unknown[]>(
  engine: Engine,
  what: string,
  fits: (...args: Args) => boolean,
  ...args: Args
): Promise<void> {
  for (const from = Date.now(); Date.now() - from < PATIENCE; ) {
    if (await engine.run(fits, ...args)) return
    await new Promise((done) => setTimeout(done, STEP))
  }
  throw new Error(`not so in half a minute: ${what}`)
}

/** The open question, of a type that is answered by choosing. */
async function open(engine: Engine, { questions }: CompiledSet): Promise<CompiledQuestion & { key: string[] }> {
  const id = await engine.run(() => now('*')[0]?.closest<HTMLElement>('.q')?.dataset['question'])
  const question = questions.find((one) => one.id === id)
  if (question?.type !== 'single' && question?.type !== 'truefalse') throw new Error(`found no choice to make in ${id}`)
  return question
}

/** What a question says once it is answered: its outcome, where the focus is, and its sources. */
async function seen(engine: Engine, words: RegExp) {
  await until(engine, 'a verdict', () => now('.verdict').length > 0)
  const { verdict, focused, sources, enabled } = await engine.run(() => {
    const [verdict] = now('.verdict')
    const root = verdict?.getRootNode() as ShadowRoot | undefined
    return {
      verdict: verdict?.textContent ?? '',
      focused: root?.activeElement === verdict,
      sources: now('.notes a[href]').length,
      enabled: now('input:enabled').length,
    }
  })
  if (!words.test(verdict)) throw new Error(`the verdict is “${verdict}”`)
  if (!focused) throw new Error('the focus is not on the verdict')
  if (!sources) throw new Error('no source is cited')
  if (enabled) throw new Error('an answered question can still be changed')
}

/** Answers one question wrongly by pointing, and the next one rightly by keyboard alone. */
export async function playThrough(engine: Engine, set: CompiledSet): Promise<void> {
  await until(engine, 'a question', () => now('legend').length > 0)
  const first = await open(engine, set)
  const ids = await engine.run(() => now('input').map((one) => (one as HTMLInputElement).value))
  const other = ids.find((id) => !first.key.includes(id)) ?? ''
  await engine.click((value) => now(`input[value="${value}"]`)[0], other)
  await engine.click(() => now('.main')[0])
  await seen(engine, /^Not correct/)

  await engine.click(() => now('.main')[0])
  await until(engine, 'the next question', (id) => now('*')[0]?.closest<HTMLElement>('.q')?.dataset['question'] !== id, first.id)
  const second = await open(engine, set)
  const at = (value: string) => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    const input = active instanceof HTMLInputElement && !!active.closest('.now')
    return input && (!value || ((active as HTMLInputElement).checked && (active as HTMLInputElement).value === value))
  }
  await until(engine, 'the focus on the stem', () => {
    const [stem] = now('legend')
    return (stem?.getRootNode() as ShadowRoot | undefined)?.activeElement === stem
  })
  for (let tries = 0; !(await engine.run(at, '')); tries++) {
    if (tries > 10) throw new Error('Tab does not lead to the options')
    await engine.press('Tab')
  }
  // Space chooses, but in a window that is not the active one, as none is in Firefox without a display; arrows choose there.
  // They go round in one engine and stop at the end in the other, hence both directions.
  for (const key of ['Space', ...new Array(5).fill('ArrowDown'), ...new Array(5).fill('ArrowUp')]) {
    if (await engine.run(at, second.key[0] ?? '')) break
    await engine.press(key)
  }
  await engine.press('Enter')
  await seen(engine, /^(Correct|Accepted)/)
}
