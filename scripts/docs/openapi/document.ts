import { readFileSync } from 'node:fs'
import { titles } from '../../../worker/http/codes.ts'
import { securitySchemes } from './classes.ts'
import { examplesOf } from './examples.ts'
import { paths } from './operations.ts'
import { problem } from './responses.ts'
import { schemas } from './schemas.ts'

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

const description = `Quizzes and explainers in which every answer carries its source: the claim it rests on, the passage that says so, and the document it stands in.

What is a file is answered without running code. Errors under \`/v1\` are problems (RFC 9457) with a \`code\` of a closed list: switch on that, never on a text. Everything is open to every origin, without credentials but for the token of a class; bodies have at most 16 kB. Version 1 only ever grows: pass over what you do not know.

Keys of public sets are public. \`answers=hidden\` leaves them out.`

/** Whose API it is. */
export interface ApiOwner {
  name?: string
  publisher?: string
  /** Where readers write to, `mailto:…` or `https://…`. */
  contact?: string
}

/** `/openapi.json`, with examples that lead to what lies in a folder of public files, served at `origin` by the site of this name and publisher. */
export function openapi(publicDir: string, origin: string, { name = 'Footnote', publisher = name, contact }: ApiOwner = {}) {
  const responses = Object.entries(titles).map(([status, title]) => [
    status,
    problem(Number(status) as keyof typeof titles, title),
  ])
  const document = {
    openapi: '3.1.1',
    info: {
      title: name,
      version,
      summary: 'Quizzes in which every answer carries its source',
      description,
      contact: {
        name: publisher,
        url: `${origin}/about`,
        ...(contact?.startsWith('mailto:') && { email: contact.slice('mailto:'.length) }),
      },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'Where this document is.' }],
    security: [],
    tags: [
      { name: 'files', description: 'What is published, as files: fresh to the minute.' },
      { name: 'sets', description: 'What a file cannot do: a selection, a set without its keys, grading.' },
      {
        name: 'classes',
        description: 'A teacher asks, pupils answer: docs/classes.md. Its socket, `…/live`, is described there.',
      },
      { name: 'links', description: 'From a citation to its passage, and from an address to how it is embedded.' },
      { name: 'health', description: 'For who runs it.' },
    ],
    paths: paths(examplesOf(publicDir, origin)),
    components: {
      schemas: {
        ...schemas(),
        Description: { type: 'object', required: ['openapi'], properties: { openapi: { const: '3.1.1' } } },
      },
      responses: Object.fromEntries(responses),
      securitySchemes,
    },
  }
  // Only what is used is listed: errors of routes that are still to come would say what cannot happen.
  const text = JSON.stringify(document.paths)
  const used = Object.entries(document.components.responses).filter(([status]) => text.includes(`responses/${status}"`))
  return { ...document, components: { ...document.components, responses: Object.fromEntries(used) } }
}
