/**
 * Firefox, by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) over its own socket: no driver is in between.
 * Playwright, which speaks BiDi too, asks of it a command that the extended support release has not got.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, inView, keys, NotInstalled, withAll } from './engine.ts'

type Json = Record<string, unknown>
interface Remote {
  type: string
  value?: unknown
  sharedId?: string
}
interface Context {
  context: string
  children?: Context[]
}

/** A connection: commands are numbered and answered by number, events come as they happen. */
async function connect(address: string, onEvent: (method: string, params: Json) => void) {
  const socket = new WebSocket(address)
  await new Promise((done, failed) => {
    socket.onopen = done
    socket.onerror = () => failed(new Error(`no connection to ${address}`))
  })
  const waiting = new Map<number, { done: (result: Json) => void; failed: (error: Error) => void }>()
  socket.onmessage = ({ data }) => {
    const { type, id, method, params, result, error, message } = JSON.parse(data)
    if (type === 'event') return onEvent(method, params)
    const asked = waiting.get(id)
    waiting.delete(id)
    if (type === 'success') asked?.done(result)
    else asked?.failed(new Error(`${error}: ${message}`))
  }
  let last = 0
  const send = (method: string, params: Json = {}): Promise<Json> =>
    new Promise((done, failed) => {
      waiting.set(++last, { done, failed })
      socket.send(JSON.stringify({ id: last, method, params }))
    })
  return { send, close: () => socket.close() }
}

export async function firefox(): Promise<Engine> {
  const binary = ['firefox-esr', 'firefox'].find((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0)
  if (!binary) throw new NotInstalled('Firefox is not installed. On Debian: apt-get install firefox-esr')
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const child = spawn(
    binary,
    ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const address = await new Promise<string>((done, failed) => {
    let said = ''
    child.stderr.on('data', (text) => {
      said += text
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)
      if (found) done(`${found[1]}/session`)
    })
    child.once('exit', () => failed(new Error(`${binary} ended: ${said}`)))
  })
  const found: string[] = []
  const { send, close } = await connect(address, (method, params) => {
    if (method === 'log.entryAdded' && params['level'] === 'error') found.push(String(params['text']))
  })
  const { capabilities } = (await send('session.new', { capabilities: {} })) as { capabilities: Json }
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const tree = async () => ((await send('browsingContext.getTree')) as unknown as { contexts: Context[] }).contexts
  const top = (await tree())[0]?.context ?? ''
  let here = top

  const call = async (source: string, args: unknown[], plain: boolean): Promise<Remote> => {
    // JSON both ways spares us the protocol's own notation; an element is given back as what it is.
    const body = `async (args) => { const result = await (${source})(...JSON.parse(args)); return ${plain ? 'JSON.stringify(result)' : 'result'} }`
    const answer = await send('script.callFunction', {
      functionDeclaration: body,
      target: { context: here },
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true,
      userActivation: true,
    })
    if (answer['type'] === 'exception') throw new Error((answer['exceptionDetails'] as { text: string }).text)
    return answer['result'] as Remote
  }
  const act = (type: string, actions: Json[]) =>
    send('input.performActions', { context: here, actions: [{ type, id: type, actions }] })

  return {
    name: `Firefox ${capabilities['browserVersion']}`,
    open: async (url) => {
      here = top
      await send('browsingContext.navigate', { context: top, url, wait: 'complete' })
    },
    run: async (run, ...args) => {
      const { value } = await call(withAll(run), args, true)
      return value === undefined ? undefined : JSON.parse(String(value))
    },
    click: async (find, value = '') => {
      const { sharedId } = await call(inView(find), [value], false)
      if (!sharedId) throw new Error('nothing to click on')
      await act('pointer', [
        { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ])
    },
    press: async (key) => {
      const value = keys[key] ?? key
      await act('key', [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
    },
    within: async (frame) => {
      const [page] = await tree()
      here = frame ? (page?.children?.[0]?.context ?? here) : top
    },
    faults: async () => {
      here = top
      return found.splice(0)
    },
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done))
      await send('browser.close').catch(() => child.kill())
      close()
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
