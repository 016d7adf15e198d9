import { describe, expect, it } from 'vitest'
import { sharedServer } from './shared.ts'

const server = sharedServer('boats')
const to = async (path: string) => {
  const { status, headers } = await server.fetch(path)
  return [status, headers.get('Location')]
}

describe('GET /out/{source}/{passage}', () => {
  it('leads to the passage in the document', async () => {
    expect(await to('/out/herald/p1')).toEqual([302, 'https://herald.example/lake#:~:text=the%20words%20that%20find%20it'])
  })

  it('leads to our own page where the document has no address', async () => {
    expect(await to('/out/leaflet/p9b')).toEqual([302, '/sources/leaflet#p9b'])
  })

  it('writes an address in ASCII', async () => {
    expect(await to('/out/herald/p2')).toEqual([302, 'https://herald.example/s%C3%B8en#:~:text=the%20words%20that%20find%20it'])
  })

  it('takes no address from outside', async () => {
    expect(await to('/out/herald/p1?url=https://elsewhere.example')).toEqual(await to('/out/herald/p1'))
    expect((await to('/out/https:%2F%2Felsewhere.example/p1'))[0]).toBe(404)
  })
})

describe('GET /healthz', () => {
  it('says that every part works, and which version this is', async () => {
    const response = await server.fetch('/healthz')
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.json()).toEqual({
      ok: true,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      parts: { assets: true },
    })
  })
})
