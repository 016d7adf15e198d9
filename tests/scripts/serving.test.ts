import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathOf } from '../../scripts/dev/front.ts'
import { root } from '../../scripts/root.ts'

describe('npm start', () => {
  it('does not take another’s server for its own: it says that the port is taken, and builds nothing', async () => {
    const other = createServer((_, response) => response.end('{"ok":true}'))
    await new Promise<void>((done) => other.listen(0, done))
    const { port } = other.address() as AddressInfo
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/dev/start.ts')], {
      encoding: 'utf8',
      env: { ...process.env, PORT: String(port) },
    })
    other.close()
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`start: port ${port} is taken; PORT=${port + 1} npm start serves at another\n`)
  })
})

describe('npm run dev', () => {
  const from = (url: string, host?: string) => pathOf({ url, headers: host === undefined ? {} : { host } })

  it.each(['localhost:8787', 'localhost', '127.0.0.1:8787', '[::1]:8787'])('answers as %s', (host) => {
    expect(from('/quiz/x?lang=ja', host)).toBe('/quiz/x')
  })

  it.each(['quiz.example', 'localhost.quiz.example:8787', 'evil-localhost', ''])('does not answer as “%s”', (host) => {
    expect(from('/quiz/x', host)).toBeUndefined()
  })

  it.each(['//', '///', '/\\', '/%', '/:', '/?//'])('takes %s for a path, or for none, and goes on', (url) => {
    expect(() => from(url, 'localhost')).not.toThrow()
  })

  it('does not answer what names another host in its path', () => {
    expect(from('http://evil.example/quiz/x', 'localhost')).not.toBe('/quiz/x')
  })
})
