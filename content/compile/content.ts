import type { Claim, Conflict } from '../model/schema/claim.ts'
import type { Explainer } from '../model/schema/explainer.ts'
import type { Question, Use, WrittenQuestion } from '../model/schema/question.ts'
import type { QuestionSet } from '../model/schema/set.ts'
import type { Site } from '../model/schema/site.ts'
import type { Source, WrittenSource } from '../model/schema/source.ts'
import type { Topic } from '../model/schema/topic.ts'
import type {
  ClaimsTranslation,
  ConflictTranslation,
  ExplainerTranslation,
  SetTranslation,
  SourceTranslation,
  TopicTranslation,
} from '../model/schema/translation.ts'
import type { Documents } from './documents.ts'
import { perObject } from './perObject.ts'
import type { PictureFile } from './pictures/facts.ts'
import type { Spot } from './problem.ts'

export type Path = readonly (string | number)[]

/** Finds the spot of a path; where the path ends early, that of the nearest part that was written. */
export type Locate = (path: Path) => Spot

/** A checked value, its id, and where each of its parts was written. */
export interface Entry<T> {
  id: string
  value: T
  at: Locate
}

/** A claim of a file of claims, or one that the compiler made of what a part of a question cites itself. */
export interface AnyClaim extends Entry<Claim> {
  made?: true
}

export interface MadeClaim extends AnyClaim {
  made: true
}

/** A source with a gist for each of its passages. */
export interface SourceEntry extends Entry<Source> {
  /** As its file has it. */
  written: WrittenSource
  /** Ids of the claims that tell the gists of passages which have none of their own, by passage. */
  tellers: ReadonlyMap<string, string>
}

/** A question as a set asks it: its own, or one that `use` borrows under the id it has here. */
export interface QuestionEntry extends Entry<Question> {
  /** `set/question` of the one authored. */
  origin: string
  borrowed: boolean
  /** As its file has it: without what is completed. */
  written: WrittenQuestion
  /** The claims made of what its parts cite themselves. */
  made: MadeClaim[]
}

export interface SetEntry extends Entry<Omit<QuestionSet, 'questions'>> {
  own: QuestionEntry[]
  uses: Entry<Use>[]
  /** Own and borrowed questions in the order asked; a `use` that leads nowhere is missing. */
  asked: QuestionEntry[]
}

export type ClaimTranslation = ClaimsTranslation[string]

export interface Translations {
  topics: Map<string, Entry<TopicTranslation>>
  sets: Map<string, Entry<SetTranslation>>
  claims: Map<string, Entry<ClaimTranslation>>
  conflicts: Map<string, Entry<ConflictTranslation>>
  sources: Map<string, Entry<SourceTranslation>>
  explainers: Map<string, Entry<ExplainerTranslation>>
}

/** All content that matches its schema, by id. What does not match never gets here. */
export interface Content {
  /** Whose site it is, and the names of the files beside site.yml. Undefined when that is not said, which is a problem. */
  site: (Pick<Entry<Site>, 'value' | 'at'> & { beside: readonly string[] }) | undefined
  topics: Map<string, Entry<Topic>>
  sources: Map<string, SourceEntry>
  /** Written ones and made ones. */
  claims: Map<string, AnyClaim>
  /** Every claim of a file of claims, an id that is there twice included. */
  allClaims: Entry<Claim>[]
  conflicts: Map<string, Entry<Conflict>>
  sets: Map<string, SetEntry>
  explainers: Map<string, Entry<Explainer>>
  translations: Map<string, Translations>
  /** The language that it is in wherever it is translated; absent where all of it is as it was written. */
  language?: string
  /** `folder/id` of what was written but matched no schema, or is there twice: a reference to it is no second problem. */
  broken: Set<string>
  /** The day of the compilation, `2026-11-21`. */
  today: string
  /** What has an id that another file of its kind has already, in another topic. */
  again: Entry<unknown>[]
  /** The pictures, by `topic/file`. */
  images: Map<string, PictureFile>
  /** Every file as it stands, comments included. */
  files: { file: string; text: string }[]
  documents: Documents | undefined
}

/** The id of the topic that something was written in: the layout of the content says it. */
export const topicOf = ({ at }: { at: Locate }): string => at([]).file.split('/', 2)[1] ?? ''

/** The place of a part, from that of the whole. */
export function within(at: Locate, base: Path): Locate {
  return (path) => at([...base, ...path])
}

/** The claims that are listed as such: those of files of claims. */
export const listedClaims = ({ claims }: Pick<Content, 'claims'>): Map<string, AnyClaim> => listed(claims)
const listed = perObject((claims: Content['claims']) => new Map([...claims].filter(([, { made }]) => !made)))

/** Every question that was authored, each once. */
export function ownQuestions(content: Content): QuestionEntry[] {
  return [...content.sets.values()].flatMap(({ own }) => own)
}
