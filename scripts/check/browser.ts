import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { root } from '../root.ts'

const onPath = (name: string) => spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()

/** What Chromium needs on machines without a display, a sandbox or a network. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  // The last one given holds: what Playwright turns off, and with it the parts of Chromium's window that are pages
  // themselves. Nobody sees them here, and each window of a test would start a process for them.
  `--disable-features=${[
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsFirstBalancedModeAutoEnable',
    'HttpsUpgrades',
    'LensOverlay',
    'MediaRouter',
    'OptimizationHints',
    'PaintHolding',
    // A process kept ready for a page that does not come: a third of all that were started.
    'SpareRendererForSitePerProcess',
    'ThirdPartyStoragePartitioning',
    'WebUIOmniboxAimPopup',
    'WebUIOmniboxPopup',
  ]}`,
]

/** A Chromium that is here: named by CHROMIUM, the system's, or Playwright's own. */
export function chromiumHere(): string | undefined {
  const named = process.env['CHROMIUM']
  if (named) {
    if (existsSync(named)) return named
    console.error(`CHROMIUM: found no such file, expected the path of a Chromium`)
    process.exit(2)
  }
  // Not Debian's chromium-headless-shell, though it does the tests with less work: it keeps no page for Back, and has a
  // frame of another origin in its page's process, which no reader's browser does.
  for (const name of ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']) {
    const path = onPath(name)
    if (path) return path
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** The path of a Chromium, which is installed when there is none, saying so. */
export function findChromium(): string {
  const here = chromiumHere()
  if (here) return here
  const run = (command: string, args: string[]) => {
    console.log(`no Chromium found; running: ${[command, ...args].join(' ')}`)
    try {
      // Half of CI's patience: a blocked download hangs rather than fails.
      execFileSync(command, args, {
        stdio: 'inherit',
        timeout: 180_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      })
    } catch {
      console.log(`that did not work: ${command}`)
    }
    return chromiumHere()
  }
  const own = run(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'])
  if (own) return own
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    run('apt-get', ['update', '-q'])
    const debian = run('apt-get', ['install', '-y', '-q', 'chromium'])
    if (debian) return debian
  }
  console.error('browser: found no Chromium and could install none; install one, or name it in CHROMIUM')
  process.exit(1)
}
