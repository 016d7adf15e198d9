import { afterEach, expect, it, vi } from 'vitest'
import { Live } from '../../../worker/classes/shared/live.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('sends no answer again that another took the place of while the network was away', async () => {
  vi.useFakeTimers()
  const put: unknown[] = []
  let online = false
  vi.stubGlobal(
    'WebSocket',
    class extends EventTarget {
      close() {}
    },
  )
  vi.stubGlobal('fetch', async (_: string, { method, body }: RequestInit) => {
    if (!online) throw new TypeError('offline')
    if (method === 'PUT') put.push(JSON.parse(String(body)))
    return new Response(null, { status: 204 })
  })
  const live = new Live('https://quiz.example/v1/classes/ABC234', 'token', {
    onView: () => {},
    onConnection: () => {},
    onGone: () => {},
  })
  const answers = ['first', 'other'].map((question) => live.ask('PUT', `/answers/${question}`, { answer: 'a' }))
  await vi.advanceTimersByTimeAsync(2000)
  online = true
  answers.push(live.ask('PUT', '/answers/first', { answer: 'b' }))
  await vi.advanceTimersByTimeAsync(10_000)
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([0, 204, 204])
  expect(put).toEqual([{ answer: 'b' }, { answer: 'a' }])
  live.stop()
})
