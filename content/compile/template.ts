import type { Content } from './content.ts'
import { hash } from './hash.ts'
import {
  claimStrings,
  conflictStrings,
  explainerStrings,
  questionStrings,
  setStrings,
  sourceStrings,
  type TranslatableStrings,
  topicStrings,
} from './strings.ts'

/** The notice of what is withdrawn, which no hash covers. */
const notice = (of: { withdrawn?: { note: string } | undefined }) => of.withdrawn && { withdrawn: of.withdrawn.note }

const withOf = (strings: TranslatableStrings) => ({ of: hash(strings), ...strings })

/**
 * What a translator starts from: the strings of `folder/id` (`sets/<id>`, `claims/<file>`, `topics/<topic>`) in the shape of a
 * translation, each part with the hash it is translated `of`. Undefined when there is no such file.
 */
export function template(name: string, content: Content): object | undefined {
  const [folder, id = ''] = name.split('/')
  const set = content.sets.get(id)
  const claims = content.allClaims.filter(({ at }) => at([]).file.endsWith(`/claims/${id}.yml`))
  const topic = content.topics.get(id)
  const [conflict, source, explainer] = [content.conflicts.get(id), content.sources.get(id), content.explainers.get(id)]
  if (folder === 'sets' && set) {
    const questions = set.own.map((question) => {
      return [question.id, { ...withOf(questionStrings(question.written)), ...notice(question.value) }] as const
    })
    return { ...withOf(setStrings(set)), ...notice(set.value), questions: Object.fromEntries(questions) }
  }
  if (folder === 'claims' && claims.length)
    return Object.fromEntries(claims.map((claim) => [claim.id, withOf(claimStrings(claim.value))]))
  if (folder === 'topics' && topic) return withOf(topicStrings(topic.value))
  if (folder === 'conflicts' && conflict) return withOf(conflictStrings(conflict.value))
  if (folder === 'sources' && source) return withOf(sourceStrings(source))
  if (folder === 'explainers' && explainer) return { ...withOf(explainerStrings(explainer.value)), ...notice(explainer.value) }
  return undefined
}
