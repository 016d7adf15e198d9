import { describe, expect, it } from 'vitest'
import { sharedServer } from './shared.ts'

const server = sharedServer('boats')

describe('methods', () => {
  const paths: [path: string, allow: string][] = [
    ['/v1/sets/boats', 'GET, HEAD, OPTIONS'],
    ['/v1/sets/boats/grade', 'POST, OPTIONS'],
    ['/quiz/boats/play', 'GET, HEAD, POST, OPTIONS'],
    ['/frame/quiz/boats/play', 'GET, HEAD, POST, OPTIONS'],
    ['/out/herald/p1', 'GET, HEAD, OPTIONS'],
    ['/oembed', 'GET, HEAD, OPTIONS'],
    ['/healthz', 'GET, HEAD, OPTIONS'],
  ]

  it.each(paths)('%s names what it allows', async (path, allow) => {
    const options = await server.fetch(path, { method: 'OPTIONS' })
    expect([options.status, options.headers.get('Allow')]).toEqual([204, allow])
    for (const method of ['PUT', 'PATCH', 'DELETE', ...(allow.includes('POST') ? [] : ['POST'])]) {
      const response = await server.fetch(path, { method })
      expect([method, response.status, response.headers.get('Allow')]).toEqual([method, 405, allow])
    }
    const head = await server.fetch(path, { method: 'HEAD' })
    expect(head.status === 405).toBe(!allow.includes('HEAD'))
    expect(await head.text()).toBe('')
  })

  it('answers a preflight under /v1', async () => {
    const { status, headers } = await server.fetch('/v1/sets/boats/grade', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://news.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })
    expect(status).toBe(204)
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Allow-Methods')).toContain('POST')
    expect(headers.get('Access-Control-Allow-Headers')?.toLowerCase()).toContain('content-type')
  })

  it('gives other origins no leave elsewhere', async () => {
    const { headers } = await server.fetch('/quiz/boats/play', { method: 'OPTIONS' })
    expect(headers.has('Access-Control-Allow-Origin')).toBe(false)
  })
})
