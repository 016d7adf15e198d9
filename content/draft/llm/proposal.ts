import * as v from 'valibot'
import { Claim } from '../../model/schema/claim.ts'
import { PassageId, Text } from '../../model/schema/primitives.ts'
import { Question } from '../../model/schema/question.ts'
import { Passage } from '../../model/schema/source.ts'

/** The shape of a model's answer as a whole. Its parts are read one by one, so that a bad one costs only what rests on it. */
export const Proposal = v.object({
  title: Text,
  summary: Text,
  passages: v.array(v.unknown()),
  claims: v.array(v.unknown()),
  questions: v.array(v.unknown()),
})

export const ProposedPassage = v.strictObject({ id: PassageId, ...Passage.entries })

/** The same with its parts spelt out: what the model is told to answer. */
export const FullProposal = v.strictObject({
  ...Proposal.entries,
  passages: v.array(ProposedPassage),
  claims: v.array(Claim),
  questions: v.array(Question),
})

export type Proposal = v.InferOutput<typeof Proposal>
