import type { Claim, Conflict } from '../model/schema/claim.ts'
import type { Explainer } from '../model/schema/explainer.ts'
import type { Question, Use } from '../model/schema/question.ts'
import type { QuestionSet } from '../model/schema/set.ts'
import type { Source } from '../model/schema/source.ts'
import type {
  ClaimsTranslation,
  ConflictTranslation,
  ExplainerTranslation,
  SetTranslation,
  SourceTranslation,
} from '../model/schema/translation.ts'
import type { Documents } from './documents.ts'
import type { Spot } from './problem.ts'

export type Path = readonly (string | number)[]

/** Finds the spot of a path; where the path ends early, that of the nearest part that was written. */
export type Place = (path: Path) => Spot

/** A checked value, its id, and where each of its parts was written. */
export interface Entry<T> {
  id: string
  value: T
  at: Place
}

/** A question as a set asks it: its own, or one that `use` borrows under the id it has here. */
export interface Asked extends Entry<Question> {
  /** `set/question` of the one authored. */
  origin: string
  borrowed: boolean
}

export interface SetEntry extends Entry<Omit<QuestionSet, 'questions'>> {
  own: Asked[]
  uses: Entry<Use>[]
  /** Own and borrowed questions in the order asked; a `use` that leads nowhere is missing. */
  asked: Asked[]
}

export type ClaimTranslation = ClaimsTranslation[string]

export interface Translations {
  sets: Map<string, Entry<SetTranslation>>
  claims: Map<string, Entry<ClaimTranslation>>
  conflicts: Map<string, Entry<ConflictTranslation>>
  sources: Map<string, Entry<SourceTranslation>>
  explainers: Map<string, Entry<ExplainerTranslation>>
}

/** All content that matches its schema, by id. What does not match never gets here. */
export interface Content {
  sources: Map<string, Entry<Source>>
  claims: Map<string, Entry<Claim>>
  /** Every claim as written, an id that is there twice included. */
  allClaims: Entry<Claim>[]
  conflicts: Map<string, Entry<Conflict>>
  sets: Map<string, SetEntry>
  explainers: Map<string, Entry<Explainer>>
  translations: Map<string, Translations>
  /** `folder/id` of what was written but matched no schema: a reference to it is no second problem. */
  broken: Set<string>
  /** Names of the files in `images/`. */
  images: Set<string>
  /** Every file as it stands, comments included. */
  files: { file: string; text: string }[]
  documents: Documents | undefined
}

/** The place of a part, from that of the whole. */
export function within(at: Place, base: Path): Place {
  return (path) => at([...base, ...path])
}

/** Every question that was authored, each once. */
export function ownQuestions(content: Content): Asked[] {
  return [...content.sets.values()].flatMap(({ own }) => own)
}
