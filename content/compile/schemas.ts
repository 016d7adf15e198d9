import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JsonSchema, type OverrideActionContext, toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { Claim, Claims, Conflict } from '../model/schema/claim.ts'
import { Explainer } from '../model/schema/explainer.ts'
import { Day, Edtf, Text } from '../model/schema/primitives.ts'
import { QuestionSet } from '../model/schema/set.ts'
import { Site } from '../model/schema/site.ts'
import { WrittenSource } from '../model/schema/source.ts'
import { Topic } from '../model/schema/topic.ts'
import {
  ClaimsTranslation,
  ConflictTranslation,
  ExplainerTranslation,
  SetTranslation,
  SourceTranslation,
  TopicTranslation,
} from '../model/schema/translation.ts'

const files: Record<string, v.GenericSchema> = {
  site: Site,
  topic: Topic,
  source: WrittenSource,
  claims: Claims,
  conflict: Conflict,
  set: QuestionSet,
  explainer: Explainer,
  'topic-translation': TopicTranslation,
  'source-translation': SourceTranslation,
  'claims-translation': ClaimsTranslation,
  'conflict-translation': ConflictTranslation,
  'set-translation': SetTranslation,
  'explainer-translation': ExplainerTranslation,
}

const day = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?'
const needs = (field: string, when: Record<string, JsonSchema>): JsonSchema => ({
  if: { properties: when, required: Object.keys(when) },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: [field] },
})

/** Which fields a claim must have depends on its kind and voice. */
const dated = [
  needs('asOf', { kind: { enum: ['count', 'status'] } }),
  needs('when', { kind: { enum: ['event', 'statement', 'forecast'] } }),
  needs('by', { voice: { enum: ['attributed', 'analysis'] } }),
]

/**
 * What valibot checks by a function, in the words JSON Schema has for it: an editor's hint, the compiler has the last word.
 * By the action itself, which is the same object wherever the schema is used.
 */
const told = new Map<unknown, JsonSchema>([
  [Text.pipe[1], { pattern: '^\\S(.*\\S)?$' }],
  [Edtf.pipe[1], { pattern: `^${day}(/${day})?$`, examples: ['2019', '2019-05', '2019-05-06', '2019-05-12/2019-05-19'] }],
  [Day.pipe[1], { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', examples: ['2019-05-06'] }],
  [Claim.pipe[1], { allOf: dated }],
])

/** For `overrideAction`: what is told of an action, if anything. */
export function describeAction({ valibotAction, jsonSchema }: OverrideActionContext): JsonSchema | undefined {
  const more = told.get(valibotAction)
  return more && { ...jsonSchema, ...more }
}

/** A valibot schema as JSON Schema (draft 7, which editors read), of what is written rather than of what is read from it. */
export function jsonSchema(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema as Parameters<typeof toJsonSchema>[0], {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction: describeAction,
  })
}

/** The JSON Schema of every kind of content file, by its name. */
export function jsonSchemas(): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(files).map(([name, schema]) => [name, jsonSchema(schema)]))
}

/** Writes each as `<name>.json` under `folder`, and gives the files' names. */
export function writeSchemas(folder: string): string[] {
  mkdirSync(folder, { recursive: true })
  return Object.entries(jsonSchemas()).map(([name, schema]) => {
    const file = join(folder, `${name}.json`)
    writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
    return file
  })
}
