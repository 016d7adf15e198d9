import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Properties and values that name a side of the window, not of the text; and a fourth value, which is one by its place. */
const physical =
  /(?<![\w-])((margin|padding|border)-(left|right)[\w-]*|left|right)\s*:|(text-align|float|clear):\s*(left|right)|(?<![\w-])(margin|padding|inset):\s*((?:[^\s;(]|\([^)]*\))+)\s+((?:[^\s;(]|\([^)]*\))+)\s+\S+\s+((?:[^\s;(]|\([^)]*\))+);/g

/** Of four values, the second and the fourth are the sides: alike, they name none. */
const alike = (declaration: RegExpMatchArray) => declaration[6] !== undefined && declaration[8] === declaration[9]

it('no sheet says left or right: a page in Arabic begins at the right', () => {
  const sheets = globSync(['worker/site/**/*.css', 'widget/**/*.css'], { cwd: root })
  expect(sheets.length).toBeGreaterThan(20)
  const found = sheets.flatMap((sheet) => {
    const text = readFileSync(join(root, sheet), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    return [...text.matchAll(physical)].filter((one) => !alike(one)).map(([declaration]) => `${sheet}: ${declaration}`)
  })
  expect(found).toEqual([])
})

it('no numeral of a note runs on with a year before it, or with the next numeral', () => {
  const sheets = globSync(['worker/site/**/*.css', 'widget/**/*.css'], { cwd: root })
  const rules = sheets.flatMap((sheet) => [...readFileSync(join(root, sheet), 'utf8').matchAll(/(?<!\+ )\bsup \{[^{}]*/g)])
  expect(rules.length).toBeGreaterThan(1)
  expect(rules.map(([rule]) => rule).filter((rule) => !rule.includes('unicode-bidi: isolate'))).toEqual([])
})
