import { type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import { describeAction } from '../../../content/compile/schemas.ts'
import { GradeRequest, GradeResponse } from '../../../content/model/schema/answers.ts'
import {
  Citation,
  CompiledClaim,
  CompiledConflict,
  CompiledQuestion,
  CompiledSet,
  Index,
} from '../../../content/model/schema/compiled.ts'
import { CompiledExplainer } from '../../../content/model/schema/compiledExplainer.ts'
import { HiddenQuestion, HiddenSet } from '../../../content/model/schema/hidden.ts'
import { ClaimsFile, SourcesFile, TopicsFile } from '../../../content/model/schema/ledger.ts'
import {
  Cite,
  Correction,
  Day,
  Edtf,
  Hash,
  Id,
  Language,
  PassageId,
  SetCorrection,
  Text,
  Withdrawn,
} from '../../../content/model/schema/primitives.ts'
import {
  Action,
  ClassQuestion,
  Created,
  GivenAnswer,
  Join,
  Joined,
  NewClass,
  PupilView,
  TeacherView,
} from '../../../worker/classes/shared/shapes.ts'
import { Health, OEmbed, ProblemDetails } from '../../../worker/http/shapes.ts'

const named = {
  Index,
  Set: CompiledSet,
  Question: CompiledQuestion,
  HiddenSet,
  HiddenQuestion,
  Explainer: CompiledExplainer,
  Citation,
  Claim: CompiledClaim,
  Conflict: CompiledConflict,
  Sources: SourcesFile,
  Claims: ClaimsFile,
  Topics: TopicsFile,
  GradeRequest,
  Grades: GradeResponse,
  NewClass,
  CreatedClass: Created,
  Join,
  Joined,
  ClassAction: Action,
  GivenAnswer,
  ClassQuestion,
  PupilView,
  TeacherView,
  OEmbed,
  Health,
  Problem: ProblemDetails,
  Id,
  Hash,
  Text,
  Edtf,
  Day,
  Language,
  Cite,
  PassageId,
  Withdrawn,
  Correction,
  SetCorrection,
}

/** Names of the schemas under `#/components/schemas`. `Description` is this document itself, which is not of ours. */
export type Name = keyof typeof named | 'Description'

export const ref = (name: Name) => ({ $ref: `#/components/schemas/${name}` })

/** The shapes of what is sent and received, as JSON Schema (2020-12), from the schemas that everything is checked by. */
export function schemas(): Record<Name, JsonSchema> {
  return toJsonSchemaDefs(named as unknown as Parameters<typeof toJsonSchemaDefs>[0], {
    target: 'draft-2020-12',
    typeMode: 'output',
    errorMode: 'ignore',
    overrideAction: describeAction,
    overrideRef: ({ referenceId }) => ref(referenceId as Name).$ref,
  }) as Record<Name, JsonSchema>
}
