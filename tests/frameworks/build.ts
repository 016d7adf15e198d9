/**
 * Checks and builds the apps of this folder, for frameworks.spec.ts: `node tests/frameworks/build.ts`, after `npm ci` here. All
 * as for development, since only then does a framework say on the console what differed when it hydrated.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const here = import.meta.dirname
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }
process.env['NODE_ENV'] = 'development'

/** One of the packages' commands, in the folder of an app. */
const run = (app: string, command: string, ...args: string[]) => {
  console.log(`${app}: ${[command, ...args].join(' ')}`)
  execFileSync(join(here, 'node_modules/.bin', command), args, { cwd: join(here, app), stdio: 'inherit', env })
}

// As a copy, not a link: what the types add to a framework is looked up from where they lie.
cpSync(join(here, '../../widget/package'), join(here, 'node_modules/footnote-embed'), { recursive: true })
rmSync(join(here, 'dist'), { recursive: true, force: true })

/** What Vite builds: for the browser, and for the server, where the framework draws there. */
const apps = { react: 'server.tsx', vue: 'server.ts', svelte: 'server.ts', angular: undefined }

run('react', 'tsc', '-p', '.')
run('vue', 'vue-tsc', '-p', '.')
run('svelte', 'svelte-check', '--workspace', '.', '--tsconfig', './tsconfig.json', '--fail-on-warnings')
run('angular', 'ngc', '-p', '.')
run('astro', 'astro', 'check')
run('next', 'next', 'typegen')
run('next', 'tsc', '-p', '.')

for (const [app, server] of Object.entries(apps)) {
  const root = join(here, app)
  const shared = { root, base: './', mode: 'development', logLevel: 'warn' } as const
  await build({ ...shared, build: { outDir: join(here, 'dist', app), minify: false, emptyOutDir: false } })
  if (server)
    await build({
      ...shared,
      build: { ssr: server, outDir: join(here, 'dist', app, 'server'), minify: false, emptyOutDir: false },
    })
}
run('astro', 'astro', 'build')
