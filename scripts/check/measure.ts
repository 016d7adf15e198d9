import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { languages } from '../../widget/strings/all.ts'
import { explainerLanguages } from '../../widget/strings/explainer/all.ts'

/** A size and the most it may be, in bytes of brotli 11. */
export interface Size {
  what: string
  bytes: number
  limit: number
}

const brotli = (file: string) => brotliCompressSync(readFileSync(file)).length

/** Japanese takes three bytes a character, and its citations keep their English anchors: a fifth more once compressed. */
const roomFor = (language: string, limit: number) => (language === 'ja' ? limit * 1.2 : limit)

/** Every size that a gate holds, of what `npm run build` left in `dist/public`. */
export function sizes(publicDir: string): Size[] {
  const assets = readdirSync(join(publicDir, 'assets'))
  const asset = (name: string) => {
    const file = assets.find((one) => one.startsWith(`${name}-`) && one.endsWith('.js'))
    if (!file) throw new Error(`sizes: found no ${name} in dist/public/assets; run npm run build first`)
    return join(publicDir, 'assets', file)
  }
  const explainers = readdirSync(join(publicDir, 'v1/explainers')).map((file) => join(publicDir, 'v1/explainers', file))
  const sets = readdirSync(join(publicDir, 'v1/sets')).map((file) => join(publicDir, 'v1/sets', file))
  return [
    // Any layout, attributes observed, places that a script line cannot stand in, a definite reserve: worth a second kilobyte.
    { what: 'loader (embed.js)', bytes: brotli(join(publicDir, 'embed.js')), limit: 2400 },
    { what: 'quiz, asking: all eight question types, English, styles', bytes: brotli(asset('app')), limit: 14_600 },
    { what: 'quiz, telling: all eight question types, English, styles', bytes: brotli(asset('tell')), limit: 9200 },
    { what: 'explainer app: all sections, English, styles', bytes: brotli(asset('explainer')), limit: 8900 },
    { what: 'script of a framed explainer', bytes: brotli(asset('framed')), limit: 1150 },
    ...[...languages.keys()].flatMap((name) =>
      name === 'en'
        ? []
        : // Asking and telling in whole phrases.
          [{ what: `interface in ${name}`, bytes: brotli(asset(name)), limit: 2200 }],
    ),
    { what: 'script of the teachers’ page, QR codes with it', bytes: brotli(asset('teach')), limit: 5700 },
    { what: 'script of worksheets and keys, QR codes with it', bytes: brotli(asset('print')), limit: 5700 },
    { what: 'filter of the claims', bytes: brotli(asset('ledger')), limit: 1500 },
    ...[...explainerLanguages.keys()].flatMap((name) =>
      name === 'en' ? [] : [{ what: `interface of explainers in ${name}`, bytes: brotli(asset(`words-${name}`)), limit: 1500 }],
    ),
    ...explainers.map((file) => {
      const { id, language } = JSON.parse(readFileSync(file, 'utf8'))
      return { what: `explainer ${id} (${language})`, bytes: brotli(file), limit: roomFor(language, 13_000) }
    }),
    ...sets.map((file) => {
      const { id, language, questions } = JSON.parse(readFileSync(file, 'utf8'))
      return {
        what: `set ${id} (${language}), a question`,
        bytes: Math.round(brotli(file) / questions.length),
        limit: roomFor(language, 1150),
      }
    }),
  ]
}
