import { canonical } from '../../content/model/play/canonical.ts'
import type { HiddenQuestion, HiddenSet } from '../../content/model/play/hide.ts'
import { hide } from '../../content/model/play/hide.ts'
import { select } from '../../content/model/play/select.ts'
import type { CompiledSet } from '../../content/model/schema/compiled.ts'

/** First 12 hex digits of the SHA-256 over a value's canonical JSON, as the compiler's `hash`. */
async function hash(value: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(value)))
  return [...new Uint8Array(digest).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What a question's face is, without its words, which translations change: type, ids and range. */
function shape(question: HiddenQuestion): unknown {
  const ids = Object.values(question).flatMap((field) => (Array.isArray(field) ? [field.map(({ id }) => id).sort()] : []))
  const range = 'min' in question ? [question.min, question.max, question.step] : []
  return [question.type, question.id, ids, range]
}

/**
 * The version of a set as it is hidden. A set's own version and revisions cover its keys, and there are few enough keys
 * to try them all against a hash; they also tell one order of authoring from another. So a hidden set is stamped with
 * hashes of nothing but what it shows. `source` is the set in its source language, whose version translations share.
 */
export async function hiddenVersion(source: CompiledSet): Promise<string> {
  const { questions, ...face } = hide(select(source, { shuffle: '' }))
  return hash({ ...face, version: '', questions: questions.map((question) => ({ ...question, revision: '' })) })
}

/** A hidden set with the stamps of what it shows in place of those that cover its keys. */
export async function stamp(hidden: HiddenSet, source: CompiledSet): Promise<HiddenSet> {
  const questions = hidden.questions.map(async (question) => ({ ...question, revision: await hash(shape(question)) }))
  return { ...hidden, version: await hiddenVersion(source), questions: await Promise.all(questions) }
}
