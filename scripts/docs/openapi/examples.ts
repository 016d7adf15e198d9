import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Face, faceOf } from '../../../content/model/play/faces.ts'
import { type HiddenQuestion, hide } from '../../../content/model/play/hide.ts'
import type { CompiledSet, Index } from '../../../content/model/schema/compiled.ts'
import type { TopicsFile } from '../../../content/model/schema/ledger.ts'

/** Values that lead somewhere in what is published: what the document's examples are made of. */
export interface Examples {
  /** Where it is served: `https://…`, no slash. */
  origin: string
  topic: string
  set: string
  explainer: string
  /** A language that the set is translated into, or its own. */
  lang: string
  source: string
  passage: string
  /** Questions of the set, joined by commas. */
  questions: string
  version: string
  /** An answer, right or wrong, by question. */
  answers: Record<string, string>
}

/** Which inputs are answered by the id of one of their choices. */
const byChoice: Record<Face['input'], boolean> = {
  radio: true,
  checkbox: false,
  number: false,
  text: false,
  place: false,
  pair: false,
}

/** An answer that is one choice among what is offered, whichever it is; none for questions that are answered otherwise. */
function choice(question: HiddenQuestion): [string, string][] {
  const { input, choices } = faceOf(question)
  return byChoice[input] ? choices.slice(0, 1).map(({ id }) => [question.id, id]) : []
}

/**
 * Reads them from a folder of public files. A newsroom that has only begun, without an explainer, a translation or even a
 * set, gets names in their place that lead nowhere yet.
 */
export function examplesOf(publicDir: string, origin: string): Examples {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(publicDir, 'v1', file), 'utf8'))
  const { sets, explainers } = read<Index>('index.json')
  const there = sets.filter(({ withdrawn }) => !withdrawn)
  const listed = there.find(({ languages }) => languages.length > 1) ?? there[0]
  const set = listed && read<CompiledSet>(`sets/${listed.id}.json`)
  const open = set ? hide(set).questions : []
  const { source = 'a-source', passage = 'p1' } = set?.citations[0] ?? {}
  return {
    origin,
    topic: Object.keys(read<TopicsFile>('topics.json').topics)[0] ?? 'a-topic',
    set: set?.id ?? 'a-set',
    explainer: explainers[0]?.id ?? 'an-explainer',
    lang: listed?.languages.at(-1) ?? 'en',
    source,
    passage,
    questions: open
      .slice(0, 2)
      .map(({ id }) => id)
      .join(),
    version: set?.version ?? '000000000000',
    answers: Object.fromEntries(open.flatMap(choice).slice(0, 2)),
  }
}
