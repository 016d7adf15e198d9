import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import type { CompiledSet, Index } from '../../content/model/schema/compiled.ts'
import { findChromium, flags } from '../../scripts/check/browser.ts'
import { root } from '../../scripts/root.ts'
import { data } from '../site.ts'
import { article } from './floors/article.ts'
import { manyOf } from './many.ts'
import { type MeasuredPage, measurePage, PHONE, type Times } from './measure.ts'
import { mirrorServer } from './mirror.ts'
import { hostOf, hostPages, snippetsOf } from './pages.ts'
import { playFor, reservedIn } from './shifts.ts'
import { formatSpread, medianAndRange, type Spread, tableOf } from './table.ts'

const ROUNDS = Number(process.env['ROUNDS'] ?? 7)
const SET = 'what-rask-brought-home'
const LEGEND = "root.querySelector('legend')?.getBoundingClientRect().height > 0"

/** What is measured, floors first. The aims are of issue “Fits in an article”. */
const subjects = (host: string, origin: string) =>
  ({
    alone: { what: 'the article alone', address: `${host}/article`, there: "root.querySelector('#after')" },
    byHand: { what: 'ten questions by hand', address: `${host}/by-hand`, there: LEGEND, answers: true },
    preact: { what: 'the same, inline Preact', address: `${host}/preact`, there: LEGEND, answers: true },
    script: { what: 'script line in the article', address: `${host}/script`, there: LEGEND, answers: true },
    element: { what: 'element in the article', address: `${host}/element`, there: LEGEND, answers: true },
    many: { what: 'element, 200 questions', address: `${host}/many`, there: LEGEND, answers: true },
    own: {
      what: 'our own page',
      address: `${origin}/quiz/${SET}`,
      there: LEGEND,
      usable: "root.querySelector('.quiz[data-ready]')",
      answers: true,
    },
  }) satisfies Record<string, MeasuredPage>

type Name = keyof ReturnType<typeof subjects>
type Round = Record<Name, Times>
type Row = { what: string } & { [name in keyof Times]: Spread }

/** Every subject in turn, round after round, so that a machine that slows down slows all; the first round warms up. */
async function timesOf(browser: Browser, all: Record<Name, MeasuredPage>): Promise<{ rows: Row[]; rounds: Round[] }> {
  const rounds: Round[] = []
  const names = Object.keys(all) as Name[]
  for (let round = 0; round <= ROUNDS; round++) {
    const times: Partial<Round> = {}
    for (const name of names) times[name] = await measurePage(browser, all[name])
    if (round > 0) rounds.push(times as Round)
  }
  const rows = names.map((name) => {
    const figures = Object.keys(rounds[0]?.[name] ?? {}) as (keyof Times)[]
    const spreads = figures.map((figure) => [figure, medianAndRange(rounds.map((round) => round[name][figure] ?? 0))])
    return { what: all[name].what, ...Object.fromEntries(spreads) } as Row
  })
  return { rows, rounds }
}

/** Medians of each round's own ratio or difference: what a slow round does to both sides is not in it. */
function aimsOf(rounds: Round[]) {
  const of = (aim: string, most: number, get: (round: Round) => number) => ({ aim, most, found: medianAndRange(rounds.map(get)) })
  return [
    of('script line ÷ article alone', 1.8, ({ script, alone }) => script.there / alone.there),
    of('element ÷ article alone', 1.8, ({ element, alone }) => element.there / alone.there),
    of('our page taken over ÷ by hand', 1.6, ({ own, byHand }) => (own.usable ?? 0) / byHand.there),
    of('longest task, script line − by hand, ms', 20, ({ script, byHand }) => script.task - byHand.task),
    of('longest task, our page − by hand, ms', 20, ({ own, byHand }) => own.task - byHand.task),
    of('click to verdict, script line ÷ by hand', 1.5, ({ script, byHand }) => (script.click ?? 0) / (byHand.click ?? 1)),
    of('click to verdict, our page ÷ by hand', 1.5, ({ own, byHand }) => (own.click ?? 0) / (byHand.click ?? 1)),
    of('200 questions ÷ ten, element', 1.1, ({ many, element }) => many.there / element.there),
  ]
}

/** Layout shift over a load and a play, and what is reserved, without a slow line: they do not depend on speed. */
async function shiftsOf(browser: Browser, host: string, set: CompiledSet) {
  const rows: ({ what: string } & Awaited<ReturnType<typeof playFor>>)[] = []
  for (const viewport of [PHONE.viewport, { width: 1280, height: 900 }])
    for (const [what, tellAfter] of [
      ['element', 0],
      ['element', 3000],
      ['frame', 0],
    ] as const) {
      const found = await playFor(browser, { address: `${host}/${what}`, set, viewport, tellAfter })
      rows.push({ what: `${what} at ${viewport.width} px${tellAfter ? ', tell 3 s late' : ''}`, ...found })
    }
  return rows
}

/** Reserved ÷ used of every set, in the element with the snippet of `/embed` and in a frame whose page listens. */
async function reservedOf(browser: Browser, host: string, pages: Record<string, string>, origin: string) {
  const rows: { set: string; element: number[]; frame: number[] }[] = []
  for (const { id, withdrawn } of data<Index>('index.json').sets) {
    if (withdrawn) continue
    const { element, iframe, listener } = snippetsOf(data<CompiledSet>(`sets/${id}.json`), origin)
    pages['element-of'] = article(element)
    pages['frame-of'] = article(listener + iframe)
    const at = (name: string) =>
      Promise.all(
        [PHONE.viewport, { width: 1280, height: 900 }].map((viewport) => reservedIn(browser, `${host}/${name}`, viewport)),
      )
    rows.push({ set: id, element: await at('element-of'), frame: await at('frame-of') })
  }
  return rows
}

/**
 * What a reader's browser does, on a phone four times slower than this machine and a line of 1.6 Mbit/s and 150 ms, beside
 * floors that are built here; prints tables, and writes all figures to `test-results/bench.json`.
 */
export async function benchReader(behind: string) {
  const port = Number(new URL(behind).port)
  const [origin, host] = [`http://localhost:${port + 1}`, `http://localhost:${port + 2}`]
  const set = data<CompiledSet>(`sets/${SET}.json`)
  const many = manyOf(set, 200)
  const footnote = mirrorServer(behind, port + 1, { '/v1/sets/many.json': JSON.stringify(many) })
  const pages = await hostPages(set, many, origin)
  const server = hostOf(pages, port + 2)
  const browser = await chromium.launch({ executablePath: findChromium(), args: flags })
  const { rows, rounds } = await timesOf(browser, subjects(host, origin))
  const aims = aimsOf(rounds)
  const shifts = await shiftsOf(browser, host, set)
  const reserved = await reservedOf(browser, host, pages, origin)
  const version = browser.version()
  await browser.close()
  footnote.close()
  server.close()

  console.log(`\nChromium ${version}, ${PHONE.slowdown}× CPU, 1.6 Mbit/s, 150 ms; ms, medians of ${ROUNDS} (least–most)`)
  const cell = (spread: Spread | undefined) => (spread ? formatSpread(spread) : '')
  console.log(
    tableOf(
      ['', 'question there', 'usable', 'longest task', 'click to verdict'],
      rows.map(({ what, there, usable, task, click }) => [what, cell(there), cell(usable), cell(task), cell(click)]),
    ),
  )
  console.log('\nagainst the floors, in the same round')
  const met = ({ found, most }: (typeof aims)[number]) => (found.median <= most ? 'met' : 'missed')
  console.log(
    tableOf(
      ['', 'median', 'aim', ''],
      aims.map((one) => [one.aim, formatSpread(one.found, 2), `≤ ${one.most}`, met(one)]),
    ),
  )
  console.log('\nlayout shift as web-vitals counts it, and reserved ÷ used height')
  console.log(
    tableOf(
      ['', 'CLS at load', 'over a play', 'most a reveal', 'most a next', 'reserved ÷ used'],
      shifts.map(({ what, load, play, reveal, next, reserved }) => [
        what,
        load.toFixed(4),
        play.toFixed(4),
        reveal.toFixed(4),
        next.toFixed(4),
        reserved.toFixed(2),
      ]),
    ),
  )
  console.log('\nreserved ÷ used height of every set, at 390 and 1280 px')
  const ratios = (all: number[]) => all.map((one) => one.toFixed(2)).join(', ')
  console.log(
    tableOf(
      ['', 'element', 'frame'],
      reserved.map(({ set, element, frame }) => [set, ratios(element), ratios(frame)]),
    ),
  )
  const file = join(root, 'test-results/bench.json')
  writeFileSync(file, `${JSON.stringify({ version, rounds: ROUNDS, rows, aims, shifts, reserved }, null, 1)}\n`)
  console.log(`\nall figures: ${file}`)
}
