import type { Type } from '../model/play/types.ts'

/** What the rules that hold for several types need to know of one: a new type does not compile until its row says so. */
export interface Traits {
  /** It and its parts name the claims they rest on. The passages of an evidence question are themselves the ground. */
  claims: boolean
  /** Its stem says as of when its key holds. An order is dated item by item, and an evidence question asks about a text. */
  dated: boolean
  /** Each id and each text of its parts stands once. What a match repeats, and may not, is the business of the rule `relation`. */
  distinct: boolean
  /** Its parts' ids are the author's own. Those of a statement's two sides are given. */
  named: boolean
  /** Its texts stand side by side to be chosen from, so that the longest strikes the eye. */
  rivals: boolean
}

const plain: Traits = { claims: true, dated: true, distinct: true, named: true, rivals: false }

/** The traits of every type. */
export const traits: Record<Type, Traits> = {
  single: { ...plain, rivals: true },
  multiple: { ...plain, rivals: true },
  truefalse: { ...plain, named: false },
  number: plain,
  text: plain,
  order: { ...plain, dated: false },
  match: { ...plain, distinct: false },
  evidence: { ...plain, claims: false, dated: false },
}
