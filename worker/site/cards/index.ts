import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tokens } from '../../../content/compile/tokens.ts'
import { site } from '../../generated/site.ts'
import { scenesOf } from '../prerender/scenes.ts'
import { altOf, type Card, cardsOf } from './card.ts'
import { type CardMark, cardMark } from './mark.ts'

/** Where a card lies on the site, and the words that stand for it, by what it is of: `quiz/x.en`. */
export type Cards = Record<string, { src: string; alt: string }>

interface CardOptions {
  draw?: boolean
  picture?: string
}

const root = join(import.meta.dirname, '../../..')

/** Everything but its words that decides what a card looks like: how it is drawn, what draws it, colours, the site's picture. */
function hand(mark: CardMark | undefined): string {
  const files = readdirSync(import.meta.dirname)
    .sort()
    .map((name) => join(import.meta.dirname, name))
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const tools = ['satori', 'sharp', '@fontsource/source-serif-4', '@fontsource/noto-serif-jp'].map(
    (name) => devDependencies[name],
  )
  const looks = [JSON.stringify(tokens()), JSON.stringify(site.accent ?? ''), mark?.large.src ?? '']
  return [...files.map((file) => readFileSync(file, 'utf8')), ...tools, ...looks].join('\0')
}

function fileName(card: Card, drawn: string): string {
  const hash = createHash('sha256').update(JSON.stringify(card)).update(drawn).digest('hex').slice(0, 12)
  const at = card.key.lastIndexOf('.')
  return `${card.key.slice(0, at).replace('/', '-')}${card.key.slice(at)}.${hash}.png`
}

/**
 * Puts the cards of a site under `publicDir`/assets/cards, each named by what it shows, and says where they are. One that is
 * in the folder `cache` is not drawn again; without `draw`, nothing is, and what is not there has no card. What is
 * titled in letters for which we have no font has one without words. `picture` is that of the site, a PNG or an SVG.
 */
export async function writeCards(publicDir: string, cache: string, { draw = true, picture }: CardOptions = {}): Promise<Cards> {
  const cards = cardsOf(await scenesOf(publicDir, '', ''))
  const mark = picture ? await cardMark(picture) : undefined
  const drawn = hand(mark)
  await mkdir(cache, { recursive: true })
  await mkdir(join(publicDir, 'assets/cards'), { recursive: true })
  const written = cards.map(async (card): Promise<[key: string, card: Cards[string]] | undefined> => {
    const name = fileName(card, drawn)
    const kept = join(cache, name)
    if (!existsSync(kept)) {
      if (!draw) return undefined
      // The renderer takes half a second to load, and is needed only when a title changes.
      const png = await (await import('./draw.ts')).drawCard(card, mark)
      // Under another name first: a build beside this one never reads half a card.
      const own = `${kept}.${process.pid}`
      await writeFile(own, png)
      await rename(own, kept)
    }
    await copyFile(kept, join(publicDir, 'assets/cards', name))
    return [card.key, { src: `/assets/cards/${name}`, alt: altOf(card) }]
  })
  return Object.fromEntries((await Promise.all(written)).filter((one) => one !== undefined))
}
