import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { writeIcon, writeLogo } from '../../scripts/build/logo.ts'

const folder = mkdtempSync(join(tmpdir(), 'logo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const svg = (width: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="40"><script>alert(1)</script><rect width="${width}" height="40" fill="#17457f" onclick="alert(2)"/></svg>`

describe('the logo of a site', () => {
  it('is drawn, so that no script of an SVG is served, and is the icon as well', async () => {
    writeFileSync(join(folder, 'logo.svg'), svg(40))
    const logo = await writeLogo(folder, 'logo.svg', folder)
    expect(logo).toMatchObject({ width: 28, height: 28, wide: false })
    const drawn = readFileSync(join(folder, logo.src))
    expect((await sharp(drawn).metadata()).format).toBe('png')
    await writeIcon(folder, { file: join(folder, 'logo.svg'), name: 'A', accent: '#17457f' })
    const icon = readFileSync(join(folder, 'icon.svg'), 'utf8')
    expect(icon).toContain('href="data:image/png;base64,')
    expect(drawn.toString('latin1') + icon).not.toMatch(/script|alert|onclick/)
  })

  it('stands in the place of the name where it is as wide as one', async () => {
    writeFileSync(join(folder, 'wide.svg'), svg(160))
    expect(await writeLogo(folder, 'wide.svg', folder)).toMatchObject({ width: 112, height: 28, wide: true })
  })

  it('is drawn from an SVG of any size', async () => {
    for (const size of [4, 9000]) {
      const view = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 2 2"><path d="M0 0h1v2H0z"/></svg>`
      writeFileSync(join(folder, 'sized.svg'), view)
      const { src } = await writeLogo(folder, 'sized.svg', folder)
      const { data, info } = await sharp(join(folder, src)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
      expect([info.width, info.height]).toEqual([84, 84])
      const alpha = [...data.subarray(0, 84 * 4)].filter((_, i) => i % 4 === 3)
      expect(alpha.map(Boolean)).toEqual(Array.from({ length: 84 }, (_, x) => x < 42))
    }
  })
})

describe('the icon of a site without a picture', () => {
  const iconOf = async (name: string) => {
    await writeIcon(folder, { file: undefined, name, accent: '#8a1538' })
    return readFileSync(join(folder, 'icon.svg'), 'utf8')
  }
  const GROUND = [0x8a, 0x15, 0x38]
  /** Its pixels, 64 a side: whether each is of the ground alone. */
  async function grounds(icon: string): Promise<boolean[]> {
    const { data } = await sharp(Buffer.from(icon)).resize(64, 64).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    return Array.from({ length: 64 * 64 }, (_, i) => GROUND.every((part, at) => data[3 * i + at] === part))
  }

  it.each(['Les Preuves', 'école', '灯台クイズ', '1666'])('is the first letter of its name, in the middle: %s', async (name) => {
    const icon = await iconOf(name)
    const letter = (await grounds(icon)).flatMap((ground, i) => (ground ? [] : [[i % 64, Math.floor(i / 64)] as const]))
    expect(letter.length).toBeGreaterThan(100)
    for (const side of [0, 1] as const) {
      const places = letter.map((place) => place[side])
      expect(Math.abs(Math.min(...places) + Math.max(...places) - 63)).toBeLessThanOrEqual(3)
    }
  })

  it('is the same for a small letter and a capital, and another for another', async () => {
    expect(await iconOf('lamp')).toBe(await iconOf('Light'))
    expect(await iconOf('lamp')).not.toBe(await iconOf('tower'))
  })

  it('is the accent alone where none of our fonts has the letter', async () => {
    expect((await grounds(await iconOf('조건'))).every(Boolean)).toBe(true)
  })
})
