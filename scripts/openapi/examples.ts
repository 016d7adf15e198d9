import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledQuestion, CompiledSet, Index } from '../../content/model/schema/compiled.ts'

/** Values that lead somewhere in what is published: what the document's examples are made of. */
export interface Examples {
  /** Where it is served: `https://…`, no slash. */
  origin: string
  set: string
  explainer: string
  /** A language that both are translated into, if there is one. */
  lang: string
  source: string
  passage: string
  /** Questions of the set, joined by commas. */
  questions: string
  version: string
  /** An answer, right or wrong, by question. */
  answers: Record<string, string>
}

/** An answer that is chosen among what is offered, whichever it is; none for questions that are answered otherwise. */
function choice(question: CompiledQuestion): [string, string][] {
  if (question.type === 'single') return question.options.slice(0, 1).map(({ id }) => [question.id, id])
  return question.type === 'truefalse' ? [[question.id, 'true']] : []
}

/** Reads them from a folder of public files. Throws when there is no set in two languages, or no explainer. */
export function examplesOf(publicDir: string, origin: string): Examples {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(publicDir, 'v1', file), 'utf8'))
  const { sets, explainers } = read<Index>('index.json')
  const listed = sets.find(({ languages, withdrawn }) => languages.length > 1 && !withdrawn)
  const explainer = explainers[0]?.id
  const set = listed && read<CompiledSet>(`sets/${listed.id}.json`)
  const cited = set?.citations[0]
  if (!set || !explainer || !cited) throw new Error('openapi: nothing to make examples of')
  const open = set.questions.filter(({ withdrawn }) => !withdrawn)
  return {
    origin,
    set: set.id,
    explainer,
    lang: listed.languages[1] ?? '',
    source: cited.source,
    passage: cited.passage,
    questions: open
      .slice(0, 2)
      .map(({ id }) => id)
      .join(),
    version: set.version,
    answers: Object.fromEntries(open.flatMap(choice).slice(0, 2)),
  }
}
