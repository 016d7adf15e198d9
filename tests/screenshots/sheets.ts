import { readdirSync } from 'node:fs'
import sharp from 'sharp'

/** Space around a picture, in pixels. */
const GAP = 24
/** Beyond this a picture's lower end is left out: a sheet is for comparing, and the whole picture lies beside it. */
const TALLEST = 1600
/** Pixels that a sheet is wide at most, and high: what can be read when a viewer shows the whole of it. */
const WIDE = 2100
const HIGH = 2400

interface Picture {
  file: string
  width: number
  height: number
}

async function pictureOf(file: string): Promise<Picture> {
  const { width = 0, height = 0 } = await sharp(file).metadata()
  return { file, width, height: Math.min(height, TALLEST) }
}

/** Columns of one width, each picture in the shortest one, in the order of the page as far as that goes. */
function arrange(pictures: Picture[]): { left: number; top: number; picture: Picture }[][] {
  const width = Math.max(...pictures.map((one) => one.width)) + GAP
  const columns = Math.max(1, Math.floor(WIDE / width))
  const sheets: { left: number; top: number; picture: Picture }[][] = []
  let tops: number[] = []
  for (const picture of pictures) {
    let column = tops.indexOf(Math.min(...tops))
    if (column < 0 || (tops[column] ?? 0) + picture.height + GAP > HIGH) {
      tops = new Array(columns).fill(GAP)
      column = 0
      sheets.push([])
    }
    sheets.at(-1)?.push({ left: GAP + column * width, top: tops[column] ?? 0, picture })
    tops[column] = (tops[column] ?? 0) + picture.height + GAP
  }
  return sheets
}

/**
 * Lays the pictures of a folder whose names end on `-{ending}.png` out on contact sheets, `sheet-{ending}-1.png` and so
 * on, in the order of `ids`. Resolves with the number of sheets.
 */
export async function contactSheets(folder: string, ending: string, ids: readonly string[]): Promise<number> {
  const here = new Set(readdirSync(folder))
  const files = ids.map((id) => `${id}-${ending}.png`).filter((file) => here.has(file))
  const sheets = arrange(await Promise.all(files.map((file) => pictureOf(`${folder}/${file}`))))
  for (const [i, places] of sheets.entries()) {
    const width = GAP + Math.max(...places.map(({ left, picture }) => left + picture.width))
    const height = Math.max(...places.map(({ top, picture }) => top + picture.height)) + GAP
    const pictures = places.map(async ({ left, top, picture }) => {
      const cut = { left: 0, top: 0, width: picture.width, height: picture.height }
      return { left, top, input: await sharp(picture.file).extract(cut).toBuffer() }
    })
    const background = ending.startsWith('dark') ? '#0c0d0f' : '#dcd9d0'
    await sharp({ create: { width, height, channels: 3, background } })
      .composite(await Promise.all(pictures))
      .png({ palette: true })
      .toFile(`${folder}/sheet-${ending}-${i + 1}.png`)
  }
  return sheets.length
}
