import { readOptions } from '../../../../content/model/play/options.ts'
import type { CompiledSet } from '../../../../content/model/schema/compiled.ts'
import { askedSet } from '../../../../widget/quiz/shell/asked.ts'
import { Quiz } from '../../../../widget/quiz/shell/Quiz.tsx'
import type { Edition } from '../../edition.ts'
import { asked, leadsOf, minutesOf } from '../../related.ts'
import { inOwn, type PageScene } from '../../scene.ts'
import { ownStrings } from '../../strings.ts'

/** The age from which a set is meant for readers; those that do not say come last. */
const from = ({ level }: CompiledSet) => Number.parseInt(level?.ages ?? '', 10) || Number.POSITIVE_INFINITY

/** The set to begin with: for the youngest readers, then the shortest. */
export function leadSet(sets: readonly CompiledSet[]): CompiledSet | undefined {
  const open = sets.filter((set) => !set.withdrawn && asked(set))
  return [...open].sort((a, b) => from(a) - from(b) || minutesOf(a) - minutesOf(b) || (a.id < b.id ? -1 : 1))[0]
}

/**
 * The set to begin with, to be played on the spot: its first question, which is posted alone where no script runs, and with
 * one the rest of it, question by question.
 */
export function Lead({ set, edition, scene }: { set: CompiledSet; edition: Edition; scene: Pick<PageScene, 'sets' | 'topics'> }) {
  const { id, language, page } = set
  const strings = ownStrings(language)
  const first = set.questions.find(({ withdrawn }) => !withdrawn)
  const action = `/quiz/${id}/play?questions=${first?.id}${page ? `&lang=${language}` : ''}`
  const told = {
    'data-quiz': id,
    'data-src': `/v1/sets/${id}${page ? `.${language}` : ''}.json`,
    'data-action': action,
    'data-leads': JSON.stringify(leadsOf(set, [], { ...scene, edition })),
    'data-level': 2,
    ...(page && { 'data-lang': language }),
  }
  return (
    <div id="footnote" {...inOwn(language, edition)} {...told}>
      <Quiz
        lazy
        set={askedSet(set)}
        options={readOptions(() => null).options}
        strings={strings}
        base=""
        level={2}
        action={action}
      >
        <p class="noscript">
          <button type="submit" class="main">
            {strings.check}
          </button>
        </p>
      </Quiz>
    </div>
  )
}
