import type { Options } from '../../../../content/model/play/options.ts'
import { readOptions } from '../../../../content/model/play/options.ts'
import { queryOf, tidy } from '../../../../content/model/play/query.ts'
import { arrange } from '../../../../content/model/play/shuffle.ts'

/** What a teacher's form and its link are about. */
export interface Subject {
  id: string
  /** The language that the set was written in. */
  language: string
  /** Ids of the questions that can be chosen, in the set's own order. */
  questions: readonly string[]
}

/**
 * Reads the options from a form: one field an option, `questions` as one field for each. No box ticked means every question,
 * as an address without `questions` does. A malformed value counts as empty.
 */
export function choicesOf(fields: { get(name: string): unknown; getAll(name: string): unknown[] }, subject: Subject): Options {
  const get = (name: string) => {
    const value = name === 'questions' ? fields.getAll(name).filter(Boolean).join(',') : fields.get(name)
    return typeof value === 'string' ? value.trim() : null
  }
  return tidy(readOptions(get).options, subject)
}

/** The questions of a selection in the order they are asked: what `select` makes of a set, by their ids alone. */
export function questionIdsOf({ questions: all }: Subject, { questions = [...all], shuffle, limit }: Options): string[] {
  const known = questions.filter((id) => all.includes(id))
  const ordered =
    shuffle === undefined
      ? known
      : arrange(
          shuffle,
          '',
          known.map((id) => ({ id })),
        ).map(({ id }) => id)
  return ordered.slice(0, limit)
}

/** The stable address of a selection, without its origin: `/quiz/{id}/play?…`, always written the same way. */
export const linkOf = ({ id }: Subject, choices: Options): string => `/quiz/${id}/play${queryOf(choices)}`

/** Where others take a link up to share it, by an address of theirs and no script. */
export const shares = {
  classroom: (link: string) => `https://classroom.google.com/share?url=${encodeURIComponent(link)}`,
  teams: (link: string) => `https://teams.microsoft.com/share?href=${encodeURIComponent(link)}`,
}
