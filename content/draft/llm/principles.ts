import { existsSync, readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import type { Content } from '../../compile/content.ts'
import { topicOf } from '../../compile/content.ts'
import { allClaims } from '../../compile/parts.ts'
import { isId } from '../../model/play/id.ts'

const guidelines = new URL('../../GUIDELINES.md', import.meta.url)

// What a draft of passages, claims and questions has no use for.
const ELSEWHERE = ['Pictures', 'Explainers', 'Translations', 'Before it is published']
// Enough to show a manner; more would be copied.
const EXAMPLES = 3

/** The guidelines as they hold for every topic: without their pairs of examples, which are of the topic they were written for. */
export function principles(): string {
  if (!existsSync(guidelines)) return ''
  return readFileSync(guidelines, 'utf8')
    .split(/^(?=## )/m)
    .filter((section) => !ELSEWHERE.some((name) => section.startsWith(`## ${name}\n`)))
    .map((section) => section.replace(/^(- [👍👎].*|Each pair is .*)\n/gmu, '').replace(/\n{3,}/g, '\n\n'))
    .join('')
    .trim()
}

/** Published questions of a topic, of several types, with the claims they rest on, as YAML. Empty where there are none yet. */
export function topicExamples(topic: string, content: Content): string {
  const sets = [...content.sets.values()].filter((set) => topicOf(set) === topic && set.value.reviewed)
  const types = new Set<string>()
  const chosen = sets
    .flatMap(({ own }) => own)
    .filter(({ value }) => {
      const fits = !value.contested && !value.image && !value.withdrawn && allClaims(value).every(isId)
      if (!fits || types.has(value.type) || types.size === EXAMPLES) return false
      types.add(value.type)
      return true
    })
    .map(({ value }) => value)
  const named = new Set(chosen.flatMap(allClaims))
  const claims = [...content.claims.values()].filter(({ id }) => named.has(id)).map(({ value }) => value)
  return chosen.length ? stringify({ claims, questions: chosen }, { lineWidth: 0 }) : ''
}
