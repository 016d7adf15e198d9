import { rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../../../content/compile/compile.ts'
import { format } from '../../../content/compile/problem.ts'
import { draft, newsroom, spawnDraft } from './run.ts'
import { completion, fixture, type StubResponse, stub } from './stub.ts'

const good = fixture('proposal.json')
let room: ReturnType<typeof newsroom>
let open: Server | undefined
beforeEach(() => {
  room = newsroom()
})
afterEach(() => {
  open?.closeAllConnections()
  open?.close()
  room.done()
})

/** Drafts the article with an endpoint that gives these answers. */
async function propose(answers: StubResponse[], more: string[] = [], env: Record<string, string> = {}, run = draft) {
  const { url, asked, server } = await stub(...answers)
  open = server
  const args = ['article.html', '--id', 'marrowby', '--model', url, '--model-name', 'stub-1', ...more]
  return { ...(await run(room.folder, args, env)), asked, url }
}

const problems = () => compile(room.path('content'), { documents: room.path('content/documents') }).problems.map(format)
const wrote = () => ['claims', 'sets', 'sources'].filter((folder) => room.has(`content/topics/orrin-head/${folder}/marrowby.yml`))
const edit = (change: (proposal: ReturnType<typeof JSON.parse>) => void) => {
  const proposal = JSON.parse(good)
  change(proposal)
  return completion(JSON.stringify(proposal))
}

describe('a model that does well', () => {
  it('is asked once, for JSON, with the paragraphs numbered, and its draft is kept whole', async () => {
    const { status, stdout, asked } = await propose([completion(good)], [], { FOOTNOTE_MODEL_KEY: 'secret-key' })
    expect(status).toBe(0)
    expect(stdout).toContain('kept    12 passages, 12 claims, 5 questions\nthrown  0 passages, 0 claims, 0 questions\nwrote')
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({
      path: '/v1/chat/completions',
      body: { model: 'stub-1', response_format: { type: 'json_object' } },
    })
    expect(asked[0]?.headers.authorization).toBe('Bearer secret-key')
    expect(stdout).not.toContain('secret-key')
    expect(asked[0]?.body.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(asked[0]?.body.messages[1]?.content).toContain('\n[4] Marrowby, a market town')
  })

  it('leaves a draft: no key is sent that is not there, and nothing is published before an editor says so', async () => {
    const { asked } = await propose([completion(good)])
    expect(asked[0]?.headers).not.toHaveProperty('authorization')
    expect(parse(room.read('content/topics/orrin-head/sets/marrowby.yml'))).toMatchObject({ reviewed: false })
    const complete = room
      .read('content/topics/orrin-head/sources/marrowby.yml')
      .replace(/^# TODO kind.*/m, 'kind: news')
      .replace(/^# TODO vantage.*/m, 'vantage: A local paper.')
    writeFileSync(room.path('content/topics/orrin-head/sources/marrowby.yml'), complete)
    expect(problems()).toEqual([expect.stringContaining('coverage: found nothing about paragraph')])

    const rest = /paragraph ([\d, ]+),/.exec(problems()[0] ?? '')?.[1]?.split(', ') ?? []
    const left = rest.map((n) => `  - { paragraph: ${n}, reason: not used }\n`).join('')
    writeFileSync(
      room.path('content/topics/orrin-head/sources/marrowby.yml'),
      complete.replace(/^leftOut:\n/m, `leftOut:\n${left}`),
    )
    const { problems: none, output } = compile(room.path('content'), { documents: room.path('content/documents') })
    expect(none.map(format)).toEqual([])
    expect(JSON.stringify(output)).not.toMatch(/marrowby/i)

    // An editor who says only half of it is told.
    writeFileSync(
      room.path('content/topics/orrin-head/sets/marrowby.yml'),
      room.read('content/topics/orrin-head/sets/marrowby.yml').replace('reviewed: false', 'reviewed: true'),
    )
    expect(new Set(problems().map((line) => line.split(': ')[1]))).toEqual(new Set(['drafts', 'todo']))
  })
})

describe('a model that makes things up', () => {
  it('loses every passage that is not there, with all that rests on it, and the reasons are told', async () => {
    const answer = edit(({ passages }) => {
      passages[2].anchor = 'runs for 750 metres along' // p5, not in the document
      passages[3].id = 'p9b' // of paragraph 8
      passages[5].anchor = 'in the wall' // p9, elsewhere, and twice
      passages[7].anchor = 'bill is' // p14, too short
      passages[8].id = 'p99'
    })
    const { status, stdout } = await propose([answer])
    expect(status).toBe(0)
    expect(stdout.split('\n').filter((line) => /^(kept|thrown| {2}(passage|claim|question) )/.test(line))).toEqual([
      'kept    7 passages, 6 claims, 0 questions',
      'thrown  5 passages, 6 claims, 5 questions',
      '  passage p5: found “runs for 750 metres along”, expected words that stand exactly so in paragraph 5',
      '  passage p9b: found “entered 312 homes and 47 shops”, which is in paragraph 8, expected words that stand exactly so in paragraph 9',
      expect.stringMatching(
        /^ {2}passage p9: found “in the wall”, which is in paragraph .*, expected words that stand exactly so in paragraph 9$/,
      ),
      '  passage p14: found 2 words (“bill is”), expected 3 to 8 words',
      '  passage p99: found p99, expected a paragraph from 1 to 28',
      ...['wall-length', 'shops-council', 'homes', 'meadow', 'cost', 'state-share'].map((id) =>
        expect.stringMatching(
          new RegExp(`^ {2}claim marrowby-${id}: found “marrowby/p\\d+”, which is none of the passages kept`),
        ),
      ),
      ...['how-closed', 'shops', 'on-time', 'most-money'].map((id) =>
        expect.stringMatching(new RegExp(`^ {2}question ${id}: found “marrowby-[a-z-]+”, which is none of the claims kept`)),
      ),
      expect.stringMatching(/^ {2}question proof: found “marrowby\/p(8|9)”, which is none of the passages kept/),
    ])
    expect(wrote()).toEqual(['claims', 'sources'])
    expect(room.read('content/topics/orrin-head/sources/marrowby.yml')).not.toContain('750')
  })

  it.each<[string, (proposal: ReturnType<typeof JSON.parse>) => void, string]>([
    [
      'an anchor that is there twice',
      ({ passages }) => {
        passages[1] = { id: 'p4b', anchor: 'the new flood', gist: 'It.' }
      },
      'passage p4b',
    ],
    [
      'a claim without its date',
      ({ claims }) => {
        delete claims[0].asOf
      },
      'claim marrowby-wall-length: found nothing, expected asOf, as for every count and status (asOf)',
    ],
    [
      'a claim that cites nothing',
      ({ claims }) => {
        claims[0].cites = []
      },
      'claim marrowby-wall-length: found no passage',
    ],
    [
      'an id that the content has',
      ({ claims }) => {
        claims[11].id = 'lit-1888'
      },
      'claim lit-1888: found “lit-1888” a second time',
    ],
    [
      'a question twice',
      ({ questions }) => {
        questions[2].id = 'shops'
      },
      'question shops: found “shops” a second time',
    ],
    [
      'a wrong option that rests on nothing',
      ({ questions }) => {
        questions[0].options[1].claims = []
      },
      'question how-closed: found an answer that rests on nothing',
    ],
    [
      'a question type there is none of',
      ({ questions }) => {
        questions[4].type = 'essay'
      },
      'question proof: found “essay”',
    ],
    [
      'a conflict of its own making',
      ({ questions }) => {
        questions[0].contested = 'x'
      },
      'question how-closed: found contested',
    ],
    [
      'a sentence of the article as a gist',
      ({ passages }) => {
        passages[9].gist = 'There are nine gates in the wall, and for now they are the weak point.'
      },
      'passage p19: found “there are nine gates in the wall and for”, expected our own words',
    ],
    [
      'something that is no object',
      ({ passages }) => {
        passages.push('p27')
      },
      'passage without id: found “p27”',
    ],
  ])('%s goes, and the rest stays', async (_, change, line) => {
    const { status, stdout } = await propose([edit(change)])
    expect(status).toBe(0)
    expect(stdout).toContain(`\n  ${line}`)
    expect(stdout).toMatch(/^kept {4}1[1-3] passages, (9|1\d) claims, [2-5] questions$/m)
  })
})

describe('an answer that is no JSON', () => {
  it('is sent back once, with what is wrong with it', async () => {
    const { status, stdout, asked } = await propose([completion('{"title": "Half'), completion(good)])
    expect({ status, asked: asked.length }).toEqual({ status: 0, asked: 2 })
    expect(asked[1]?.body.messages.slice(2)).toEqual([
      { role: 'assistant', content: '{"title": "Half' },
      { role: 'user', content: expect.stringMatching(/^That could not be read: not JSON: /) },
    ])
    expect(stdout).toContain('kept    12 passages')
  })

  it('is sent back too when it is JSON of another shape', async () => {
    const { status, asked } = await propose([completion('{"quiz": []}'), completion(good)])
    expect(status).toBe(0)
    expect(asked[1]?.body.messages[3]?.content).toContain('found nothing, expected the fields “title”')
  })

  it('is not sent back for the fence around it', async () => {
    const { asked } = await propose([completion(`\`\`\`json\n${good}\n\`\`\``)])
    expect(asked).toHaveLength(1)
  })

  it('ends the draft when the second is none either: it is kept, and nothing else is written', async () => {
    const { status, stderr, asked } = await propose([completion('Sorry.'), completion('{"title": "Ha')])
    expect({ status, asked: asked.length, wrote: wrote() }).toEqual({ status: 1, asked: 2, wrote: [] })
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
      /^the model's answer could not be read, nor its second: not JSON: .*; it is kept in content\/documents\/marrowby\.unread$/,
    )
    expect(room.read('content/documents/marrowby.unread')).toBe('{"title": "Ha')
    expect(room.has('content/documents/marrowby.txt')).toBe(false)
  })
})

describe('a model that types what is printed otherwise', () => {
  // The article prints curly apostrophes and a long dash: what it says there is put in.
  const printed = ['Marrowby’s wall “holds” – so far', 'Marrowby\'s wall "holds" - so far'] as const
  it('has the document’s own quotation marks and dashes put in, which the report says, and no other letter', async () => {
    const article = room
      .read('article.html')
      .replace(/(?=Marrowby,\s+a market town)/, `It was said that ${printed[0]}, as it stands. `)
    expect(article).toContain(printed[0])
    writeFileSync(room.path('article.html'), article)
    await draft(room.folder, ['article.html', '--id', 'plain'])
    const paragraphs = room.read('content/documents/plain.txt').split('\n\n')
    const number = paragraphs.findIndex((one) => one.includes(printed[0])) + 1
    expect(number).toBeGreaterThan(0)
    const answer = (anchor: string) =>
      edit((proposal) => {
        proposal.passages = [{ id: `p${number}`, anchor, gist: 'It.' }]
      })
    const { stdout } = await propose([answer(printed[1])])
    expect(stdout).toContain(`\n  passage p${number}: has the document’s own quotation marks and dashes now\n`)
    const source = room.read('content/topics/orrin-head/sources/marrowby.yml')
    expect(parse(source).passages).toEqual({ [`p${number}`]: { anchor: printed[0], gist: 'It.' } })
    const other = await propose([answer(printed[1].replace('so far', 'as yet'))], ['--force'])
    expect(other.stdout).toContain('thrown  1 passages')
  })
})

describe('what a model is told', () => {
  it('has no example but the topic’s own, and the guidelines without theirs', async () => {
    const { asked } = await propose([completion(good)])
    const told = asked[0]?.body.messages[0]?.content ?? ''
    expect(told).toContain('## Stems')
    expect(told).not.toMatch(/👍|👎|## Translations/)
    expect(told).toContain('In which year was the light lit for the first time?')
    expect(told).toContain('The light on Orrin Head was lit for the first time on 3 May 1888.')
  })

  it('has no example at all where the topic has published nothing', async () => {
    for (const set of ['light', 'again']) rmSync(room.path(`content/topics/orrin-head/sets/${set}.yml`))
    const { asked } = await propose([completion(good)])
    expect(asked[0]?.body.messages[0]?.content).not.toContain('as examples of its manner')
  })
})

describe('an endpoint in trouble', () => {
  const failing = async (answers: StubResponse[], more: string[] = []) => {
    const { status, stderr, asked, url } = await propose(answers, more)
    expect({ status, wrote: wrote() }).toEqual({ status: 1, wrote: [] })
    const last = stderr.trimEnd().split('\n').at(-1) ?? ''
    expect(last.startsWith(`${url}/chat/completions: `)).toBe(true)
    return { told: last.slice(`${url}/chat/completions: `.length), asked: asked.length }
  }

  it('that does not answer is given up, and the way out is told', async () => {
    const { told, asked } = await failing([{ never: true }], ['--timeout', '0.5'])
    expect(told).toBe('found no answer within 0.5 s; --timeout allows more')
    // Not asked again; on a busy machine the time may be over before it was asked once.
    expect(asked).toBeLessThanOrEqual(1)
  })

  it('that wants another key says so in its own words, and the key is printed nowhere', async () => {
    const body = JSON.stringify({ error: { message: 'Incorrect API key provided: secret-key. See the console.' } })
    const env = { FOOTNOTE_MODEL_KEY: 'secret-key' }
    const { status, stdout, stderr } = await propose([{ status: 401, body }], [], env, spawnDraft)
    expect(status).toBe(1)
    expect(stderr.trimEnd()).toMatch(
      /: found status 401, expected 200: the key in \$FOOTNOTE_MODEL_KEY is not taken; the server says: Incorrect API key provided: …\. See the console\.$/,
    )
    expect(stdout + stderr).not.toContain('secret-key')
  })

  it('that lets one wait is seen to be waited for', async () => {
    const { stderr } = await propose([{ never: true }], ['--timeout', '2'])
    expect(stderr).toMatch(/^… asking stub-1 at 127\.0\.0\.1:\d+\n… waiting for \d s of 2 s\n/)
  })

  it.each([429, 500, 503])('that is busy (%i) is asked again', async (status) => {
    const busy = { status, headers: { 'Retry-After': '0' } }
    const { status: exit, asked } = await propose([busy, busy, completion(good)])
    expect({ exit, asked: asked.length }).toEqual({ exit: 0, asked: 3 })
  })

  it('that stays busy is given up after four times', async () => {
    const busy = { status: 429, headers: { 'Retry-After': '0' } }
    expect(await failing([busy])).toEqual({ told: 'found status 429 4 times, expected 200', asked: 4 })
  })

  it.each([
    [{ status: 404, body: '{"error": "no such model"}' }, 'found status 404, expected 200; the server says: no such model'],
    [{ status: 400, body: '<h1>Bad</h1>\u001b[2J request' }, 'found status 400, expected 200; the server says: Bad [2J request'],
    [{ status: 401 }, 'found status 401, expected 200: it wants a key, and $FOOTNOTE_MODEL_KEY holds none'],
    [
      { headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: '<h1>Log in</h1>' },
      'found text/html; charset=utf-8, expected application/json',
    ],
    [{ body: '{"error": "no such model"}' }, 'found JSON that is no chat completion, expected choices[0].message.content'],
    [{ status: 302, headers: { Location: 'http://127.0.0.1:9/' } }, 'cannot be asked: unexpected redirect'],
  ])('that answers %j is told apart, and not asked again', async (answer, told) => {
    expect(await failing([answer])).toEqual({ told, asked: 1 })
  })

  it('that is not there is said to be so', async () => {
    const { server, url } = await stub({})
    await new Promise((done) => server.close(done))
    const { status, stderr } = await draft(room.folder, ['article.html', '--model', url, '--model-name', 'm'])
    expect(status).toBe(1)
    expect(stderr).toContain('/chat/completions: cannot be asked: connect ECONNREFUSED')
  })
})
