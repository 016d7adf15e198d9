/** What ships is what the oldest browsers of docs/browsers.md can read: nothing in it is left to compile for them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import browserslist from 'browserslist'
import { browserslistToTargets, Features, transform } from 'lightningcss'
import { describe, expect, it, test } from 'vitest'
import { floor } from '../../scripts/build/bundling.ts'
import { build } from '../../worker/generated/build.ts'
import { dist } from '../site.ts'

const oldest = browserslist(floor.map((one) => one.replace(/(?<=[a-z])(?=\d)/, ' ')))
const targets = browserslistToTargets(oldest)

const scripts = [
  'embed.js',
  ...readdirSync(join(dist, 'assets')).flatMap((file) => (file.endsWith('.js') ? `assets/${file}` : [])),
]
const codeOf = (file: string) => readFileSync(join(dist, file), 'utf8')

const read = (file: string) => parse(codeOf(file), { ecmaVersion: 2022, sourceType: file === 'embed.js' ? 'script' : 'module' })

/** Every text of a script, whatever it is written in. */
function textsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, value } = node as { type?: string; value?: unknown }
  if (type === 'TemplateElement') return [(value as { cooked: string }).cooked]
  if (type === 'Literal' && typeof value === 'string') return [value]
  return Object.values(node).flatMap(textsOf)
}

/** The sheets that a script carries, as the element's are. */
const carried = (file: string) =>
  textsOf(read(file)).filter((text) => /^[^{}]*\{[^{}]*:[^{}]*\}/.test(text) && /\.quiz|\.explainer/.test(text))

const sheets: [name: string, css: string][] = [
  ...Object.entries(build.sheets).map(([name, { css }]): [string, string] => [`the page sheet ${name}`, css]),
  ...scripts.flatMap((file) => carried(file).map((css, i): [string, string] => [`sheet ${i + 1} of ${file}`, css])),
]

/** Printed once more: for the floor, or as it is. What Safari wants in two declarations the printer joins again. */
const printed = (css: string, options: Partial<Parameters<typeof transform>[0]> = {}) =>
  String(transform({ filename: 'sheet.css', code: Buffer.from(css), minify: true, ...options }).code).replaceAll(
    /text-decoration:underline;text-decoration-thickness:/g,
    'text-decoration:underline ',
  )

describe('the floor', () => {
  it('is of browsers that browserslist knows', () => {
    expect(oldest).toEqual(['chrome 105', 'firefox 110', 'safari 16.4'])
  })

  it('is held to the element’s sheets, too', () => {
    const ofScripts = sheets.filter(([name]) => name.startsWith('sheet'))
    expect(ofScripts.map(([name]) => name).join('\n')).toMatch(/app-[\s\S]*explainer-[\s\S]*tell-/)
  })
})

describe.each(sheets)('%s', (_, css) => {
  it('has nothing that would be compiled for the floor', () => {
    expect(printed(css, { targets, exclude: Features.LightDark | Features.VendorPrefixes })).toBe(printed(css))
  })

  it('names light-dark() only where it is known', () => {
    expect(printed(css, { visitor: { Rule: { supports: () => [] } } })).not.toContain('light-dark(')
  })
})

test.each(scripts)('%s is of ECMAScript 2022', (file) => {
  expect(() => read(file)).not.toThrow()
})

/** Of the language and the browser, what came after the floor, by MDN's data, and is easily written without a thought. */
const LATER =
  /\.(toSorted|toReversed|toSpliced|isWellFormed|difference|symmetricDifference|isSubsetOf|checkVisibility|setHTMLUnsafe)\(|URL\.canParse|URL\.parse\(|Object\.groupBy|Map\.groupBy|withResolvers|Promise\.try|Intl\.Segmenter|Iterator\.|\.inert\b|showPopover|startViewTransition/

test.each(scripts)('%s calls nothing that came after the floor', (file) => {
  expect(LATER.exec(codeOf(file))?.[0]).toBeUndefined()
})
