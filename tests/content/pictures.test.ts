import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileFiles } from '../../content/compile/compile.ts'
import { pictureAddress } from '../../content/compile/pictures/recipe.ts'
import { read } from '../../content/compile/read.ts'
import { hide } from '../../content/model/play/hide.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'
import { writePictures } from '../../scripts/build/pictures.ts'
import { contentFolder } from '../site.ts'

/** Content that is nothing but pictures, and what a build makes of those that a set names. */
let root: string
let published: string

const folder = () => mkdtempSync(join(tmpdir(), 'pictures-'))

/** The address of a picture as a compiled set has it. */
const addressOf = (file: string, width: number, ending: string) =>
  pictureAddress(read(root).images.find(({ name }) => name === `reef/${file}`)?.hash ?? '', width, ending)

const made = (file: string, width: number, ending: string) => sharp(join(published, addressOf(file, width, ending)))

beforeAll(async () => {
  root = folder()
  published = folder()
  const images = join(root, 'topics/reef/images')
  mkdirSync(images, { recursive: true })
  const photograph = sharp({ create: { width: 900, height: 600, channels: 3, background: '#b3392f' } })
  // As a telephone held upright writes it: the pixels lie on their side, and where it was taken stands beside them.
  await photograph
    .withExif({ IFD0: { Copyright: 'Ines Holt' }, IFD3: { GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toFile(join(images, 'upright.jpg'))
  writeFileSync(
    join(images, 'chart.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 5"><path d="M10 1h3v3z"/></svg>',
  )
  await photograph.png().toFile(join(images, 'draft.png'))
  mkdirSync(join(published, 'v1/sets'), { recursive: true })
  const named = [addressOf('upright.jpg', 600, 'jpg'), addressOf('chart.svg', 1280, 'png')]
  writeFileSync(join(published, 'v1/sets/reef.json'), JSON.stringify(named))
  await writePictures(root, published, folder())
})

describe('a picture that a set names', () => {
  it('is made in every width it is large enough for, as AVIF and WebP, and once as what all systems read', async () => {
    const files = readdirSync(join(published, 'images')).map((name) => name.replace(/^[0-9a-f]{12}-/, ''))
    const drawn = ['320.avif', '320.webp', '640.avif', '640.webp', '1280.avif', '1280.webp', '1280.png']
    expect(files.sort()).toEqual([...drawn, '320.avif', '320.webp', '600.avif', '600.webp', '600.jpg'].sort())
    const { width, height, format } = await made('chart.svg', 640, 'webp').metadata()
    expect([width, height, format]).toEqual([640, 80, 'webp'])
  })

  it('stands upright, and tells nothing of who took it where', async () => {
    for (const ending of ['jpg', 'avif', 'webp']) {
      const { width, height, exif, orientation } = await made('upright.jpg', 600, ending).metadata()
      expect([width, height, exif, orientation]).toEqual([600, 900, undefined, undefined])
    }
  })

  it('has white where it was transparent, so that dark lines are seen on a dark page', async () => {
    const { data, info } = await made('chart.svg', 1280, 'png').removeAlpha().raw().toBuffer({ resolveWithObject: true })
    expect([...data.subarray(0, info.channels)]).toEqual([255, 255, 255])
  })
})

describe('a picture that no published set names', () => {
  it('is not published', () => {
    expect(existsSync(join(published, addressOf('draft.png', 900, 'png')))).toBe(false)
  })
})

describe('a compiled set with pictures', () => {
  const compiled = (): CompiledSet => {
    const { output, problems } = compileFiles(read(contentFolder), undefined)
    const set = output?.sets.find(({ id }) => id === 'lights-in-pictures')
    if (!set) throw new Error(JSON.stringify(problems))
    return set
  }

  it('names none of their files, whose names may tell', () => {
    const set = compiled()
    for (const json of [JSON.stringify(set), JSON.stringify(hide(set))]) {
      expect(json).toMatch(/"\/images\/[0-9a-f]{12}-400\.png"/)
      for (const { name } of read(contentFolder).images) expect(json).not.toContain(name.split('/')[1])
    }
  })

  it('says their size, so that their place can be held', () => {
    const sizes = compiled().questions.flatMap((question) => [
      ...(question.image ? [question.image] : []),
      ...('options' in question ? question.options.flatMap(({ image }) => image ?? []) : []),
    ])
    expect(sizes).toHaveLength(9)
    for (const { file, width, height, widths } of sizes) {
      expect(file).toContain(`-${width}.`)
      expect(widths?.at(-1)).toBe(width)
      expect([4 / 3, 16 / 9]).toContain(width / height)
    }
  })

  it('shows no picture of a question that is withdrawn: that may be why', () => {
    const raw = read(contentFolder)
    const files = raw.files.map((file) => ({
      ...file,
      text: file.text.replace(
        '    type: truefalse\n    stem: The reef',
        '    withdrawn: { date: "2026-11-16", note: Not ours. }\n$&',
      ),
    }))
    const { output, problems } = compileFiles({ ...raw, files }, undefined, { drafts: true })
    const set = output?.sets.find(({ id }) => id === 'lights-in-pictures')
    expect(problems.filter(({ level }) => !level)).toEqual([])
    expect(set?.questions[0]?.withdrawn).toBeDefined()
    expect(set?.questions[0]?.image).toBeUndefined()
  })
})
