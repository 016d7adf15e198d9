/**
 * `npm run bench -- scale`: what compiling costs as the content grows. Sites of 10, 100 and 1,000 sets of ten questions are
 * made up in memory, compiled and checked without documents, each in a process of its own; prints seconds, the
 * processor's share, which a busy machine does not change, memory and files. Other sizes: `npm run bench -- scale 50 10000`.
 */
import { spawnSync } from 'node:child_process'
import { compileFiles } from '../../content/compile/compile.ts'
import { outputFiles } from '../../content/compile/emit.ts'
import type { Raw, RawFile } from '../../content/compile/read.ts'
import { arrange } from '../../content/model/play/shuffle.ts'

const SETS_OF_A_TOPIC = 50
const QUESTIONS = 10

const source = (id: string) => `title: Log of ${id}
publisher: Pilots
published: "2022-03"
inferred: []
language: en
kind: primary
vantage: Those who sail by the light.
document: { sha256: ${'a'.repeat(64)}, paragraphs: ${QUESTIONS} }
passages:
${Array.from({ length: QUESTIONS }, (_, i) => `  p${i + 1}: { anchor: words of ${id} ${i}, gist: The lamp of ${id} went dark ${i} times. }`).join('\n')}
`
const claim = (id: string, i: number) => `- id: ${id}-${i}
  kind: event
  statement: The lamp of ${id} went dark ${i} times.
  when: "2021-05-0${(i % 9) + 1}"
  voice: reported
  cites: [log-${id}/p${i + 1}]
`
/** A question whose key is in one place after the other, so that no rule has anything to say. */
function question(id: string, i: number): string {
  const options = ['o', 'p', 'q'].map((letter, n) => ({ id: `${letter}-${id}-${i}`, n }))
  const key = arrange('', `asked-${i}`, options)[i % options.length]
  const lines = options.map((one) => {
    const claims = `[${id}-${(i + one.n) % QUESTIONS}]`
    return `      - { id: ${one.id}, text: ${i + one.n} times, why: The log says so., claims: ${claims}${one === key ? ', key: true' : ''} }`
  })
  return `  - id: asked-${i}
    type: single
    stem: How often did lamp ${i} of ${id} go dark?
    explanation: The log of ${id} tells it.
    claims: [${id}-${i}]
    options:
${lines.join('\n')}
`
}

const set = (id: string) => `title: Lamps of ${id}
summary: How often they went dark, by the log that the Pilots kept.
language: en
updated: "2022-04-01"
reviewed: true
results: [{ from: 0, text: Done. }]
questions:
${Array.from({ length: QUESTIONS }, (_, i) => question(id, i)).join('')}`

/** A site of so many sets, each with a source and claims of its own. */
function siteOf(sets: number): Raw {
  const files = Array.from({ length: sets }, (_, n): RawFile[] => {
    const topic = `topic-${Math.floor(n / SETS_OF_A_TOPIC)}`
    const [id, at] = [`s${n}`, `topics/${topic}`]
    const claims = Array.from({ length: QUESTIONS }, (_, i) => claim(id, i)).join('')
    const about = `title: Topic ${topic}\nsummary: Lamps.\nlanguage: en\n`
    return [
      ...(n % SETS_OF_A_TOPIC ? [] : [{ file: `${at}/topic.yml`, folder: 'topics' as const, topic, id: topic, text: about }]),
      { file: `${at}/sources/log-${id}.yml`, folder: 'sources', topic, id: `log-${id}`, text: source(id) },
      { file: `${at}/claims/${id}.yml`, folder: 'claims', topic, id, text: claims },
      { file: `${at}/sets/${id}.yml`, folder: 'sets', topic, id, text: set(id) },
    ]
  }).flat()
  return { site: { text: 'name: Scale\npublisher: Nobody\n' }, files, images: [], strays: [] }
}

function measure(sets: number): void {
  const raw = siteOf(sets)
  const [from, before] = [performance.now(), process.cpuUsage()]
  const { output, problems } = compileFiles(raw, undefined)
  const seconds = (performance.now() - from) / 1000
  const { user, system } = process.cpuUsage(before)
  const worked = (user + system) / 1e6
  const told = problems.filter(({ level }) => !level)
  if (!output || told.length) throw new Error(`scale: ${JSON.stringify(told.slice(0, 3), null, 1)}`)
  const figures = [
    `${String(sets).padStart(6)} sets`,
    `${seconds.toFixed(1)} s on the clock`,
    `${worked.toFixed(1)} s of a processor`,
    `${((worked / sets) * 1000).toFixed(1)} ms of it a set`,
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    `${outputFiles(output).length} files of JSON`,
  ]
  console.log(figures.join(', '))
}

const asked = process.argv
  .slice(2)
  .filter((arg) => arg !== 'scale')
  .map(Number)
const [one, ...others] = asked.length ? asked : [10, 100, 1000]
if (one !== undefined && !others.length) measure(one)
else for (const sets of [one, ...others]) spawnSync(process.execPath, [import.meta.filename, String(sets)], { stdio: 'inherit' })
