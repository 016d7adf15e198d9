import * as v from 'valibot'
import { Positive, Text } from '../../content/model/schema/primitives.ts'
import { type Code, statuses } from './codes.ts'

const codes = Object.keys(statuses) as [Code, ...Code[]]

/** An error under /v1, as a problem of RFC 9457. */
export const ProblemDetails = v.strictObject({
  type: v.literal('about:blank'),
  title: v.string(),
  status: v.picklist([...new Set(Object.values(statuses))]),
  code: v.picklist(codes),
  /** Which fields were wrong, and what was expected of them; nothing of what was sent. */
  errors: v.optional(v.array(v.strictObject({ field: v.string(), expected: v.string() }))),
})

/** `/oembed`, as oEmbed 1.0 has it for `rich`; the thumbnail is whole or left out. */
export const OEmbed = v.strictObject({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  title: Text,
  author_name: Text,
  author_url: v.string(),
  provider_name: Text,
  provider_url: v.string(),
  cache_age: Positive,
  html: v.string(),
  width: Positive,
  height: Positive,
  thumbnail_url: v.optional(v.string()),
  thumbnail_width: v.optional(Positive),
  thumbnail_height: v.optional(Positive),
})

/** `/healthz`. */
export const Health = v.strictObject({ ok: v.boolean(), version: v.string(), parts: v.record(v.string(), v.boolean()) })
