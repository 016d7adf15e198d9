/**
 * WebKitGTK's MiniBrowser, by WebDriver (https://www.w3.org/TR/webdriver2/) over WebKitWebDriver. It needs a display: Xvfb
 * is started when there is none.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { type Engine, inView, keys, NotInstalled, withAll } from './engine.ts'

/** The name under which WebDriver hands elements over. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const WAIT = 60

const has = (name: string) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as { port: number }
  await new Promise((done) => probe.close(done))
  return port
}

/** A display of its own, when there is none: its number is the one Xvfb finds free. */
async function display(): Promise<{ name: string; server?: ChildProcess }> {
  const { DISPLAY } = process.env
  if (DISPLAY) return { name: DISPLAY }
  if (!has('Xvfb')) throw new NotInstalled('WebKitGTK needs a display. On Debian: apt-get install xvfb')
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const name = await new Promise<string>((done, failed) => {
    server.stdout?.once('data', (text) => done(`:${String(text).trim()}`))
    server.once('exit', () => failed(new Error('Xvfb ended')))
  })
  return { name, server }
}

export async function webkit(): Promise<Engine> {
  if (!has('WebKitWebDriver')) throw new NotInstalled('WebKitGTK is not installed. On Debian: apt-get install webkit2gtk-driver')
  const { name: shown, server } = await display()
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', ['-p', String(port)], {
    // Neither a sandbox nor a graphics card is to be had in a container.
    env: { ...process.env, DISPLAY: shown, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  })
  let session = ''
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const response = await fetch(`http://127.0.0.1:${port}${session}${path}`, init)
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null }
    if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`)
    return value
  }
  for (let tries = 0; ; tries++) {
    const up = await ask('GET', '/status').catch(() => undefined)
    if (up) break
    if (tries > WAIT) throw new Error('WebKitWebDriver does not answer')
    await pause(250)
  }
  const made = (await ask('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: await miniBrowser(), args: ['--automation'] } } },
  })) as { sessionId: string; capabilities: Record<string, unknown> }
  session = `/session/${made.sessionId}`
  await ask('POST', '/timeouts', { script: 60_000, pageLoad: 120_000 })

  const call = (source: string, args: unknown[], plain: boolean) =>
    ask('POST', '/execute/async', {
      script: `const done = arguments[1]; Promise.resolve().then(() => (${source})(...JSON.parse(arguments[0]))).then((result) => done(${plain ? '{ text: JSON.stringify(result) }' : 'result'}), (error) => done({ thrown: String(error) }))`,
      args: [JSON.stringify(args)],
    }) as Promise<{ text?: string; thrown?: string; [ELEMENT]?: string } | null>
  const act = (type: string, actions: unknown[]) =>
    ask('POST', '/actions', {
      actions: [{ type, id: type, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }), actions }],
    })

  return {
    name: `WebKitGTK ${made.capabilities['browserVersion']}`,
    open: async (url) => {
      await ask('POST', '/frame', { id: null })
      await ask('POST', '/url', { url })
    },
    run: async (run, ...args) => {
      const { text, thrown } = (await call(withAll(run), args, true)) ?? {}
      if (thrown) throw new Error(thrown)
      return text === undefined ? undefined : JSON.parse(text)
    },
    click: async (find, value = '') => {
      const element = await call(inView(find), [value], false)
      if (!element?.[ELEMENT]) throw new Error('nothing to click on')
      const press = [
        { type: 'pointerMove', x: 0, y: 0, origin: { [ELEMENT]: element[ELEMENT] } },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await act('pointer', press).catch(async (error: Error) => {
        // On a page with a zoom of its own the driver looks for the element where it would be without.
        if (!error.message.startsWith('move target out of bounds')) throw error
        await ask('POST', '/execute/sync', { script: 'arguments[0].click()', args: [element] })
      })
    },
    press: async (key) => {
      const value = keys[key] ?? key
      await act('key', [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
    },
    within: async (frame) => {
      await ask('POST', '/frame', { id: frame ? 0 : null })
    },
    faults: async () => {
      // The protocol tells of none: the page records them itself.
      await ask('POST', '/frame', { id: null })
      const { text } = (await call('() => window.recorded?.splice(0)', [], true)) ?? {}
      return text ? JSON.parse(text) : []
    },
    close: async () => {
      await ask('DELETE', '').catch(() => {})
      driver.kill()
      server?.kill()
    },
  }
}

/** Where Debian and others keep the browser that WebKitGTK is tried in. */
async function miniBrowser(): Promise<string> {
  const { stdout } = spawnSync(
    'sh',
    [
      '-c',
      'ls -d /usr/lib*/*/webkit2gtk-4.*/MiniBrowser /usr/lib*/webkit2gtk-4.*/MiniBrowser /usr/libexec/webkit2gtk-4.*/MiniBrowser 2>/dev/null',
    ],
    { encoding: 'utf8' },
  )
  const [path] = stdout.trim().split('\n')
  if (!path) throw new NotInstalled('WebKitGTK has no MiniBrowser here. On Debian: apt-get install webkit2gtk-driver')
  return path
}
