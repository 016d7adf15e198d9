import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { writeLogo } from '../../scripts/build/logo.ts'

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
    const icon = readFileSync(join(folder, 'icon.svg'), 'utf8')
    expect(icon).toContain('href="data:image/png;base64,')
    expect(drawn.toString('latin1') + icon).not.toMatch(/script|alert|onclick/)
  })

  it('stands in the place of the name where it is as wide as one', async () => {
    writeFileSync(join(folder, 'wide.svg'), svg(160))
    expect(await writeLogo(folder, 'wide.svg', folder)).toMatchObject({ width: 112, height: 28, wide: true })
  })

  it('is refused where it is not there', async () => {
    await expect(writeLogo(folder, 'gone.png', folder)).rejects.toThrow('site.yml: logo: found no gone.png beside it')
    expect(existsSync(join(folder, 'gone.png'))).toBe(false)
  })
})
