/** What a class's server and its pages say to each other, each shape written once: CONTRACT “Classes”. Pages take the types alone. */
import * as v from 'valibot'
import { Answer } from '../../../content/model/schema/answers.ts'
import { CompiledSet } from '../../../content/model/schema/compiled.ts'
import { HiddenQuestion } from '../../../content/model/schema/hidden.ts'
import { Id, Language, Text, Whole } from '../../../content/model/schema/primitives.ts'

const Token = v.pipe(v.string(), v.regex(/^[\w-]{22,43}$/))
/** `p1`, `p2` …: within a class alone. */
const PupilId = v.pipe(v.string(), v.regex(/^p[1-9]\d{0,3}$/))
/** A name as it is shown to all: one line, whole letters, no marks that turn a line about. Blank braille is a blank. */
const Name = v.pipe(
  v.string(),
  v.normalize('NFC'),
  v.trim(),
  v.maxLength(24),
  Text,
  v.check((name) => /[^\p{DI}\s\u2800]/u.test(name) && !/[\u2028\u2029]/.test(name), 'a name that can be seen, on one line'),
)
const Instant = v.pipe(v.string(), v.isoTimestamp())

/** The most that a class may be, so that one wall can show it and one object hold it. */
export const MOST = { pupils: 250, questions: 60, days: 31 } as const

/** `POST /v1/classes`. */
export const NewClass = v.strictObject({
  set: Id,
  questions: v.optional(v.pipe(v.array(Id), v.minLength(1), v.maxLength(200))),
  shuffle: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/))),
  lang: v.optional(Language),
  pace: v.picklist(['teacher', 'self']),
  /** Homework: answers are taken until then. */
  until: v.optional(Instant),
  names: v.picklist(['made', 'own']),
  /** Days until all of it is deleted. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST.days))),
})

/** `POST …/{code}/join`. With a token of this class it is the same pupil again; with a name besides, under that name. */
export const Join = v.strictObject({ name: v.optional(Name), token: v.optional(Token) })

/** `PUT …/{code}/answers/{question}`. */
export const GivenAnswer = v.strictObject({ answer: Answer })

/** `PATCH …/{code}`: what a teacher does. Every one may be sent twice and happens once. */
export const Action = v.variant('action', [
  /** Opens a question to answers, or shows an open one. */
  v.strictObject({ action: v.literal('open'), question: Id }),
  /** Opens the one after `after`, or the first; nothing where the class has moved on from it. */
  v.strictObject({ action: v.literal('next'), after: v.optional(Id) }),
  /** Closes a question to answers, and shows its key. */
  v.strictObject({ action: v.literal('reveal'), question: Id }),
  v.strictObject({ action: v.literal('rename'), pupil: PupilId, name: Name }),
  v.strictObject({ action: v.literal('remove'), pupil: PupilId }),
  /** Ends the class: whatever was open is revealed. */
  v.strictObject({ action: v.literal('close') }),
])

export const Created = v.strictObject({ code: v.string(), teacher: v.string() })
export const Joined = v.strictObject({ pupil: PupilId, name: v.string(), token: v.string() })

/** A question that has been opened. `told` is a set of this question alone with all that is said of it, once it is revealed. */
export const ClassQuestion = v.strictObject({
  id: Id,
  state: v.picklist(['open', 'revealed']),
  question: HiddenQuestion,
  told: v.optional(CompiledSet),
})

const common = {
  code: v.string(),
  state: v.picklist(['lobby', 'running', 'closed']),
  pace: v.picklist(['teacher', 'self']),
  until: v.optional(Instant),
  /** When all of it is deleted. */
  ends: Instant,
  lang: Language,
  set: v.strictObject({ id: Id, title: Text }),
  /** The question that a teacher-paced class is at. */
  at: v.optional(Id),
  /** How many there are. */
  of: Whole,
  questions: v.array(ClassQuestion),
}
const answers = v.record(Id, Answer)

/** What a pupil sees: the questions opened, and only their own answers. */
export const PupilView = v.strictObject({
  role: v.literal('pupil'),
  pupil: PupilId,
  name: v.string(),
  /** Whether they may choose it. */
  names: v.picklist(['made', 'own']),
  answers,
  ...common,
})

export const Pupil = v.strictObject({ id: PupilId, name: v.string(), here: v.boolean(), answers })

/** What the teacher sees. `plan` has every question, by its stem; `names` says whether pupils choose theirs. */
export const TeacherView = v.strictObject({
  role: v.literal('teacher'),
  names: v.picklist(['made', 'own']),
  plan: v.array(v.strictObject({ id: Id, stem: Text })),
  pupils: v.array(Pupil),
  ...common,
})

/** What comes over `…/live`, the view first. */
export const Message = v.variant('type', [
  v.strictObject({ type: v.literal('view'), view: v.variant('role', [PupilView, TeacherView]) }),
  v.strictObject({ type: v.literal('class'), state: common.state, at: common.at }),
  v.strictObject({ type: v.literal('question'), question: ClassQuestion }),
  /** An answer was counted: a pupil hears of their own, on every device; the teacher of all. */
  v.strictObject({ type: v.literal('answer'), pupil: PupilId, question: Id, answer: Answer }),
  /** Someone came, went or was renamed. To a pupil it is themselves. */
  v.strictObject({ type: v.literal('pupil'), pupil: PupilId, name: v.string(), here: v.boolean() }),
  v.strictObject({ type: v.literal('removed'), pupil: PupilId }),
])

export type NewClass = v.InferOutput<typeof NewClass>
export type Join = v.InferOutput<typeof Join>
export type Action = v.InferOutput<typeof Action>
export type Created = v.InferOutput<typeof Created>
export type Joined = v.InferOutput<typeof Joined>
export type ClassQuestion = v.InferOutput<typeof ClassQuestion>
export type PupilView = v.InferOutput<typeof PupilView>
export type TeacherView = v.InferOutput<typeof TeacherView>
export type Pupil = v.InferOutput<typeof Pupil>
export type Message = v.InferOutput<typeof Message>
