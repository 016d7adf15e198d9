import { topicsIn } from './read.ts'

/** The topic that a new file is of: the one asked for, else the only one there is; else what is wrong with that. */
export function pickTopic(root: string, asked: string | undefined): string | { found: string; expected: string } {
  const topics = topicsIn(root)
  const topic = asked ?? (topics.length === 1 ? topics[0] : undefined)
  if (topic !== undefined && topics.includes(topic)) return topic
  const expected = topics.length
    ? `one of ${topics.join(', ')}; npm run content -- new topic <id> starts another`
    : 'a folder in topics/ that holds a topic.yml: npm run content -- new topic <id> starts one'
  return { found: topic ?? 'nothing', expected }
}
