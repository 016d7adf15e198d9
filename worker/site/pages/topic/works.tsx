import type { CompiledSet } from '../../../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../../../content/model/schema/compiledExplainer.ts'
import type { Edition } from '../../edition.ts'
import { asked, minutesOf } from '../../related.ts'
import { inOwn } from '../../scene.ts'
import { Motif } from './Motif.tsx'

/** Headings of a list and of what is in it. */
const headings = { h2: ['h2', 'h3'], h3: ['h3', 'h4'] } as const

/** Quizzes under a heading of their own, each with how many questions it asks, or that it was withdrawn; nothing where there are none. */
export function Quizzes({
  sets,
  edition,
  level = 'h2',
}: {
  sets: readonly CompiledSet[]
  edition: Edition
  level?: 'h2' | 'h3'
}) {
  const { words, strings, to } = edition
  if (!sets.length) return null
  const [Heading, Title] = headings[level]
  return (
    <>
      <Heading>{words.quizzes}</Heading>
      <ul class="list">
        {sets.map((set) => (
          <li key={set.id} class="work">
            <Motif set={set} />
            <div {...inOwn(set.language, edition)}>
              <Title>
                <a href={to(`/quiz/${set.id}`)}>{set.title}</a>
              </Title>
              <p>{set.summary}</p>
            </div>
            <p class="note">
              {set.withdrawn
                ? `${strings.withdrawn(strings.date(set.withdrawn.date))} ${set.withdrawn.note}`
                : [words.questions(asked(set)), words.minutes(minutesOf(set)), set.level?.for].filter(Boolean).join(words.dot)}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Explainers under a heading of their own; nothing where there are none. `id` is the heading's. */
export function Explainers({
  explainers,
  edition,
  level = 'h2',
  id,
}: {
  explainers: readonly CompiledExplainer[]
  edition: Edition
  level?: 'h2' | 'h3'
  id?: string
}) {
  const { words, strings, to } = edition
  if (!explainers.length) return null
  const [Heading, Title] = headings[level]
  return (
    <>
      <Heading {...(id && { id })}>{words.explainers}</Heading>
      <ul class="list">
        {explainers.map((explainer) => (
          <li key={explainer.id} {...inOwn(explainer.language, edition)}>
            <Title>
              <a href={to(`/explainer/${explainer.id}`)}>{explainer.title}</a>
            </Title>
            {explainer.withdrawn ? (
              <p class="note">
                {strings.withdrawn(strings.date(explainer.withdrawn.date))} {explainer.withdrawn.note}
              </p>
            ) : (
              <p>{explainer.summary}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
