/** What `npm run deploy` would hand to Cloudflare, put together without reaching out to anyone. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changesIn } from '../../scripts/build/changes.ts'
import { deployArgs } from '../../scripts/build/deployArgs.ts'
import { problemsOf, varsOf } from '../../scripts/build/site.ts'
import { wordsModule } from '../../scripts/build/siteModules.ts'
import { root } from '../../scripts/root.ts'
import { dist } from '../site.ts'

describe('the address of a deployment', () => {
  it.each([
    ['https://quiz.example', true],
    ['https://footnote.desk.workers.dev', true],
    ['https://quiz.example:8443', true],
    ['http://quiz.example', false],
    ['http://localhost:8787', false],
    ['https://localhost', false],
    ['https://quiz.example/', false],
    ['https://quiz.example/quizzes', false],
    ['https://user@quiz.example', false],
    ['quiz.example', false],
    ['', false],
  ])('%s: taken: %s', (origin, taken) => {
    const problems = problemsOf({ origin }, true)
    expect(problems.map((problem) => problem.startsWith('ORIGIN: found '))).toEqual(taken ? [] : [true])
  })

  it('may be local where it is only served', () => {
    expect(problemsOf({ origin: 'http://localhost:8787' }, false)).toEqual([])
    expect(problemsOf({ origin: 'localhost:8787' }, false)).toHaveLength(1)
  })

  it('has a contact that is one, if any', () => {
    const of = (contact: string) => problemsOf({ origin: 'https://quiz.example', contact }, true)
    expect(of('mailto:desk@quiz.example')).toEqual([])
    expect(of('https://quiz.example/contact')).toEqual([])
    expect(of('javascript:alert(1)')).toHaveLength(1)
    expect(of('desk@quiz.example')).toHaveLength(1)
  })

  it('is read off wrangler.toml, whose fault has its line', () => {
    expect(varsOf('name = "x"\n[vars]\nORIGIN = "https://quiz.example"\n')).toEqual({ ORIGIN: 'https://quiz.example' })
    expect(varsOf('name = "x"\n')).toEqual({})
    expect(varsOf('name = "x"\n[vars]\nORIGIN = = 3\n')).toMatch(
      /^wrangler\.toml:3: found Invalid TOML document: .*; expected TOML/,
    )
  })

  it('is made a domain of the Worker’s, unless it is one of workers.dev or routed by hand', () => {
    expect(deployArgs({ origin: 'https://quiz.example' }, [])).toEqual([
      '--var',
      'ORIGIN:https://quiz.example',
      '--domain',
      'quiz.example',
    ])
    expect(deployArgs({ origin: 'https://footnote.desk.workers.dev' }, [])).not.toContain('--domain')
    expect(deployArgs({ origin: 'https://quiz.example' }, ['--route=quiz.example/*'])).not.toContain('--domain')
  })
})

describe('the words of a deployment', () => {
  const imported = (text: string) =>
    [...text.matchAll(/from '\.\.\/(?:site|\.\.\/widget)\/(.*?)\.ts'/g)].map(([, file]) => file).sort()

  it('are those of its pages, and around them those of what is read there in other languages', () => {
    expect(imported(wordsModule(['fr', 'en'], ['ko', 'fr-CA', 'zh-Hant']))).toEqual([
      'strings/explainer/en',
      'strings/explainer/fr',
      'strings/explainer/ko',
      'strings/fr',
      'strings/ko',
      'strings/tell',
      'words',
      'words',
      'words.fr',
    ])
  })
})

describe('a tree that is deployed', () => {
  it('is committed: what is not is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-tree-'))
    expect(changesIn([folder])).toEqual([])
    await promisify(execFile)('git', ['init', '-q', folder])
    expect(changesIn([folder])).toEqual([])
    writeFileSync(join(folder, 'site.yml'), '')
    expect(changesIn([folder, folder])).toEqual(['?? site.yml'])
  })
})

describe('a deployment', () => {
  const out = mkdtempSync(join(tmpdir(), 'footnote-deploy-'))
  let asked = 0
  // Whoever reaches out does so through here, and finds nobody.
  const proxy = createServer((socket) => {
    asked += 1
    socket.destroy()
  })
  let said = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const via = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const proxies = Object.fromEntries(['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].map((name) => [name, via]))
    const args = deployArgs({ origin: 'https://quiz.example' }, [
      '--dry-run',
      '--assets',
      dist,
      '--outdir',
      out,
      '--metafile',
      join(out, 'meta.json'),
    ])
    const env = { ...process.env, ...proxies, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true', NO_COLOR: '1' }
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [join(root, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', ...args],
      { cwd: root, env },
    )
    said = stdout + stderr
  })
  afterAll(() => proxy.close())

  it('is put together offline, with its files and its address', () => {
    expect(asked).toBe(0)
    expect(said).toContain('--dry-run: exiting now')
    expect(said).toMatch(/Read \d+ files from the assets directory/)
  })

  it('needs nothing that is not in the configuration: no secret, and no database but the classes’ own', () => {
    const bindings = [...said.matchAll(/^env\.(\w+)/gm)].map(([, name]) => name)
    expect(bindings.sort()).toEqual(['ASSETS', 'CLASSES', 'CLASS_GUESSES', 'CLASS_STARTS', 'ORIGIN'])
  })

  it('holds what the Worker needs, and nothing of what builds it', () => {
    const { inputs } = JSON.parse(readFileSync(join(out, 'meta.json'), 'utf8')) as { inputs: Record<string, unknown> }
    const files = Object.keys(inputs)
    expect(files.filter((file) => file.endsWith('worker/index.ts'))).toHaveLength(1)
    const packages = new Set(files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))
    // uqr draws the codes of teachers' links.
    expect(
      [...packages].filter(
        (name) => !['fflate', 'hono', 'preact', 'preact-render-to-string', 'valibot', 'uqr', 'wrangler'].includes(name),
      ),
    ).toEqual([])
    expect(files.filter((file) => /content\/(compile|draft)|worker\/prerender|scripts\//.test(file))).toEqual([])
    // Of seven languages those of its site, but for the made-up names of a class, 4 kB for all.
    const languages = files.flatMap(
      (file) => /(?<!names\/)(?:words\.|strings\/|strings\/explainer\/)([a-z]{2})\.ts$/.exec(file)?.[1] ?? [],
    )
    expect([...new Set(languages)].sort()).toEqual(['en', 'ja'])
  })

  it('is small', () => {
    // A Worker may have 3 MB on the free plan; this is what quizzes, exports and classes take together, and room for a fifth.
    expect(gzipSync(readFileSync(join(out, 'index.js'))).length).toBeLessThan(180_000)
  })
})
