import fc from 'fast-check'
import * as v from 'valibot'
import type {
  Citation,
  CompiledClaim,
  CompiledConflict,
  CompiledQuestion,
  CompiledSet,
} from '../../content/model/schema/compiled.ts'
import { Text } from '../../content/model/schema/primitives.ts'

const { SOAK } = process.env

/** How often a property is tried: `SOAK` times as often as it says when that is set, and otherwise two fifths as often. */
export const runs = (numRuns = 100) => ({ numRuns: Math.ceil(numRuns * (Number(SOAK) || 0.4)) })

type Of<T extends CompiledQuestion['type']> = Extract<CompiledQuestion, { type: T }>

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/)

/** Ids as the contract has them, with those that mean something to JavaScript now and then. */
export const anyId = fc
  .oneof(
    { weight: 9, arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-')) },
    { weight: 1, arbitrary: fc.constantFrom('valueof', 'true', 'false', 'null', 'length', 'then', 'x') },
  )
  .filter((text) => text !== 'play')

const ids = (minLength: number, maxLength: number) => fc.uniqueArray(anyId, { minLength, maxLength })

/** Plain text on one line, in several scripts. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('Ann', 'Lee-holm', 'Orrin’s', 'élan', '灯台', 'がぎぐ', '홍길동', 'كيم', '17', '—', 'A & B'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' ').replace(/[<>]/g, '').trim() || 'text')
  // Rare signs are refused: marks that turn the direction, what is not seen, what stands for a lost letter.
  .filter((text) => v.is(Text, text))

export const anyHash = fc.stringMatching(/^[0-9a-f]{12}$/)
export const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
export const anyEdtf = fc.oneof(
  anyDay,
  anyDay.map((date) => date.slice(0, 7)),
  anyDay.map((date) => date.slice(0, 4)),
  fc.tuple(anyDay, anyDay).map((days) => days.sort().join('/')),
)

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 })

/** An object without the fields that came out undefined, as JSON would have it. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T

/** Places in a list of `n` citations. */
const places = (n: number) => fc.uniqueArray(fc.nat({ max: n - 1 }), { minLength: 1, maxLength: 3 })
const said = (n: number) => ({ why: anyText, citations: places(n) })

const image = fc
  .record({
    file: anyId.map((name) => `/images/${name}-1280.png`),
    widths: optional(fc.constant([320, 640, 1280] as number[])),
    alt: anyText,
    credit: anyText,
    licence: optional(fc.constantFrom('CC BY 4.0', 'CC0')),
    width: fc.integer({ min: 1, max: 4000 }),
    height: fc.integer({ min: 1, max: 4000 }),
  })
  .map(compact)

const common = (n: number) => ({
  id: anyId,
  revision: anyHash,
  stem: anyText,
  asOf: optional(anyEdtf),
  contested: optional(anyId),
  withdrawn: fc.option(fc.record({ date: anyDay, note: anyText }), { nil: undefined, freq: 8 }),
  image: optional(image),
  explanation: anyText,
  citations: places(n),
  claims: ids(1, 3),
})

const listed = <T extends object>(names: string[], rest: fc.Arbitrary<T>) =>
  fc.tuple(...names.map((name) => rest.map((fields) => compact({ id: name, ...fields }))))

const optionsOf = (names: string[], n: number) =>
  listed(
    names,
    fc.record({
      text: anyText,
      ...said(n),
      fixed: fc.option(fc.constant(true as const), { nil: undefined, freq: 4 }),
      image: optional(image),
    }),
  )

const single = (n: number) =>
  ids(2, 6).chain((names) =>
    fc.record({
      type: fc.constant('single' as const),
      ...common(n),
      options: optionsOf(names, n),
      key: fc.subarray(names, { minLength: 1, maxLength: 2 }),
    }),
  )

const multiple = (n: number) =>
  ids(2, 7).chain((names) =>
    fc.record({
      type: fc.constant('multiple' as const),
      ...common(n),
      options: optionsOf(names, n),
      key: fc
        .tuple(fc.shuffledSubarray(names, { minLength: 1 }), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }))
        .map(([keys, either]) => ({ true: keys, either: names.filter((name, i) => !keys.includes(name) && either[i]) })),
    }),
  )

const truefalse = (n: number) =>
  fc.record({
    type: fc.constant('truefalse' as const),
    ...common(n),
    true: fc.record(said(n)),
    false: fc.record(said(n)),
    key: fc.subarray(['true' as const, 'false' as const], { minLength: 1 }),
  })

/** Decimals as people write them, with up to two places. */
const decimal = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100)

const number = (n: number) =>
  fc
    .record({
      type: fc.constant('number' as const),
      ...common(n),
      min: decimal(-50, 0),
      max: decimal(100, 200),
      step: fc.constantFrom(0.01, 0.1, 0.5, 1, 5),
      unit: anyText,
      accept: fc.array(fc.record({ value: decimal(0, 100), tolerance: fc.constantFrom(0, 0.1, 0.5, 2), ...said(n) }), {
        minLength: 1,
        maxLength: 2,
      }),
      near: fc.array(
        fc
          .tuple(decimal(0, 90), decimal(0, 10), fc.record(said(n)))
          .map(([from, width, why]) => ({ from, to: from + width, ...why })),
        { maxLength: 3 },
      ),
    })
    .map((question) => ({ ...question, key: question.accept.map(({ value, tolerance }) => ({ value, tolerance })) }))

const spellings = (n: number) => fc.record({ text: fc.array(anyText, { minLength: 1, maxLength: 3 }), ...said(n) })

const short = (n: number) =>
  fc
    .record({
      type: fc.constant('text' as const),
      ...common(n),
      accept: fc.array(spellings(n), { minLength: 1, maxLength: 2 }),
      near: fc.array(spellings(n), { maxLength: 2 }),
    })
    .map((question) => ({ ...question, key: question.accept.flatMap((accepted) => accepted.text) }))

const order = (n: number) =>
  ids(3, 6).chain((names) =>
    fc.record({
      type: fc.constant('order' as const),
      ...common(n),
      items: listed(names, fc.record({ text: anyText, ...said(n) })),
      key: fc.shuffledSubarray(names, { minLength: names.length }),
    }),
  )

const match = (n: number) =>
  fc
    .tuple(ids(2, 5), ids(5, 7), fc.array(fc.record(said(n)), { minLength: 7, maxLength: 7 }), fc.integer({ min: 0, max: 2 }))
    .chain(([lefts, rights, whys, extras]) => {
      const paired = rights.slice(0, lefts.length)
      const spare = rights.slice(lefts.length, lefts.length + extras)
      const why = (i: number) => whys[i] ?? { why: 'why', citations: [] }
      return fc.record({
        type: fc.constant('match' as const),
        ...common(n),
        lefts: listed(lefts, fc.record({ text: anyText })),
        rights: listed([...paired, ...spare], fc.record({ text: anyText })),
        pairs: fc.constant(lefts.map((left, i) => ({ left, right: paired[i] ?? '', ...why(i) }))),
        extra: fc.constant(spare.map((right, i) => ({ right, ...why(i + lefts.length) }))),
        key: fc.constant(Object.fromEntries(lefts.map((left, i) => [left, paired[i] ?? '']))),
      })
    })

const evidence = (n: number) =>
  ids(2, 5).chain((names) =>
    fc.record({
      type: fc.constant('evidence' as const),
      ...common(n),
      statement: anyText,
      passages: listed(names, fc.record({ citation: fc.nat({ max: n - 1 }), why: anyText })),
      key: fc.subarray(names, { minLength: 1, maxLength: 2 }),
    }),
  )

const arbitraries: { [T in CompiledQuestion['type']]: (n: number) => fc.Arbitrary<Of<T>> } = {
  single: (n) => single(n).map(compact),
  multiple: (n) => multiple(n).map(compact),
  truefalse: (n) => truefalse(n).map(compact),
  number: (n) => number(n).map(compact),
  text: (n) => short(n).map(compact),
  order: (n) => order(n).map(compact),
  match: (n) => match(n).map(compact),
  evidence: (n) => evidence(n).map(compact),
}

export const anyTypes = Object.keys(arbitraries) as CompiledQuestion['type'][]

/** A compiled question of one type, its places within `n` citations. */
export const anyQuestionOf = <T extends CompiledQuestion['type']>(type: T, n = 4): fc.Arbitrary<Of<T>> => arbitraries[type](n)

/** A compiled question of any type. */
export const anyQuestion = (n = 4): fc.Arbitrary<CompiledQuestion> =>
  fc.oneof(...anyTypes.map((type): fc.Arbitrary<CompiledQuestion> => anyQuestionOf(type, n)))

export const anyCitation: fc.Arbitrary<Citation> = fc
  .record({
    source: anyId,
    passage: fc.integer({ min: 1, max: 200 }).map((n) => `p${n}`),
    publisher: anyText,
    title: anyText,
    published: anyEdtf,
    language: fc.constantFrom('en', 'ja', 'ko', 'ar', 'pt-BR'),
    kind: fc.constantFrom('news', 'analysis', 'opinion', 'primary'),
    vantage: anyText,
    inferred: fc.subarray(['title', 'published', 'url']),
    paragraph: fc.integer({ min: 1, max: 200 }),
    anchor: anyText,
    gist: anyText,
    url: optional(fc.webUrl()),
  })
  .map(({ url, ...rest }) => ({
    ...rest,
    ...(url && { url }),
    href: url ? `${url}#:~:text=anchor` : `/sources/${rest.source}#${rest.passage}`,
  }))

const claim = (n: number): fc.Arbitrary<CompiledClaim> =>
  fc
    .record({
      statement: anyText,
      kind: fc.constantFrom('event' as const, 'count' as const, 'status' as const, 'statement' as const, 'forecast' as const),
      voice: fc.constantFrom('reported' as const, 'attributed' as const, 'analysis' as const, 'inferred' as const),
      by: optional(anyText),
      when: optional(anyEdtf),
      asOf: optional(anyEdtf),
      note: optional(anyText),
      citations: places(n),
    })
    .map(compact)

const conflict: fc.Arbitrary<CompiledConflict> = fc
  .record({
    kind: fc.constantFrom('contradict' as const, 'differ' as const),
    over: anyText,
    note: optional(anyText),
    accounts: ids(2, 3),
  })
  .map(compact)

/** A whole compiled set: `/v1/sets/{id}.json`. */
export const anySet: fc.Arbitrary<CompiledSet> = fc.array(anyCitation, { minLength: 1, maxLength: 4 }).chain((citations) =>
  fc
    .record({
      id: anyId,
      version: anyHash,
      language: fc.constantFrom('en', 'ja', 'ar'),
      title: anyText,
      summary: anyText,
      updated: anyDay,
      results: fc.array(fc.record({ from: fc.constantFrom(0, 0.25, 0.5, 0.75, 1), text: anyText }), {
        minLength: 1,
        maxLength: 3,
      }),
      corrections: fc.array(fc.record({ date: anyDay, question: anyId, note: anyText }), { maxLength: 2 }),
      withdrawn: fc.option(fc.record({ date: anyDay, note: anyText }), { nil: undefined, freq: 8 }),
      questions: fc.uniqueArray(anyQuestion(citations.length), { minLength: 1, maxLength: 5, selector: (one) => one.id }),
      citations: fc.constant(citations),
      claims: fc.dictionary(anyId, claim(citations.length), { maxKeys: 3 }),
      conflicts: fc.dictionary(anyId, conflict, { maxKeys: 2 }),
    })
    .map(compact),
)
