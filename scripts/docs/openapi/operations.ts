import { at } from '../../../worker/http/table.ts'
import { classPaths } from './classes.ts'
import type { Examples } from './examples.ts'
import { errorsOf, json, notModified, problems, written } from './responses.ts'
import { type Name, ref } from './schemas.ts'

const path = (name: string, description: string, schema: object, example: string) => {
  return { name, in: 'path', required: true, description, schema, example }
}
const query = (name: string, description: string, schema: object, example?: unknown) => {
  return { name, in: 'query', description, schema, ...(example !== undefined && { example }) }
}

/** A file: it is there or not, and nothing runs for it. */
const file = (operationId: string, summary: string, name: Name, parameters: object[] = []) => ({
  get: {
    operationId,
    summary,
    tags: ['files'],
    ...(parameters.length && { parameters }),
    responses: {
      200: json(summary, [name], true),
      304: notModified,
      ...(parameters.length && problems([404])),
      405: { description: 'Files answer GET and HEAD alone.' },
    },
  },
})

const page = (description: string) => ({ description, content: { 'text/html': { schema: { type: 'string' } } } })

/** Every path under /v1, and those beside it that are no pages. */
export function paths(examples: Examples) {
  const { origin, topic, set, explainer, lang, source, passage, questions, version, answers } = examples
  const ofSet = path('id', 'A set of the index.', ref('Id'), set)
  const ofExplainer = path('id', 'An explainer of the index.', ref('Id'), explainer)
  const ofTopic = path('topic', 'A topic of the site.', ref('Id'), topic)
  const inLang = path('lang', 'One of its `languages` but the first.', ref('Language'), lang)
  return {
    '/v1/index.json': file('getIndex', 'Every set and explainer', 'Index'),
    '/v1/sets/{id}.json': file('getSetFile', 'A set in its source language', 'Set', [ofSet]),
    '/v1/sets/{id}.{lang}.json': file('getTranslatedSetFile', 'A set in a translation', 'Set', [ofSet, inLang]),
    '/v1/explainers/{id}.json': file('getExplainerFile', 'An explainer in its source language', 'Explainer', [ofExplainer]),
    '/v1/explainers/{id}.{lang}.json': file('getTranslatedExplainerFile', 'An explainer in a translation', 'Explainer', [
      ofExplainer,
      inLang,
    ]),
    '/v1/sources.json': file('getSources', 'Every source with its passages', 'Sources'),
    '/v1/sources.{lang}.json': file('getTranslatedSources', 'The same, with our words about them in a translation', 'Sources', [
      inLang,
    ]),
    '/v1/claims.json': file('getClaims', 'Every claim and every conflict', 'Claims'),
    '/v1/claims.{lang}.json': file('getTranslatedClaims', 'The same in a translation', 'Claims', [inLang]),
    '/v1/topics.json': file('getTopics', 'Every topic with what there is of it', 'Topics'),
    '/v1/topics.{lang}.json': file('getTranslatedTopics', 'The same in a translation', 'Topics', [inLang]),
    '/v1/topics/{topic}/sources.json': file('getTopicSources', 'The sources of a topic', 'Sources', [ofTopic]),
    '/v1/topics/{topic}/sources.{lang}.json': file('getTranslatedTopicSources', 'The same in a translation', 'Sources', [
      ofTopic,
      inLang,
    ]),
    '/v1/topics/{topic}/claims.json': file('getTopicClaims', 'The claims and conflicts of a topic', 'Claims', [ofTopic]),
    '/v1/topics/{topic}/claims.{lang}.json': file('getTranslatedTopicClaims', 'The same in a translation', 'Claims', [
      ofTopic,
      inLang,
    ]),
    '/openapi.json': file('getDescription', 'This document', 'Description'),
    [written(at.set)]: {
      get: {
        operationId: 'getSet',
        summary: 'A set cut to size',
        description:
          'Questions are selected, then shuffled, then limited. Names that are not listed are ignored; a bad value is `bad-option`.',
        tags: ['sets'],
        parameters: [
          ofSet,
          query('lang', 'One of its `languages`.', ref('Language'), lang),
          query('questions', 'Ids of its questions, joined by commas; their order is kept.', { type: 'string' }, questions),
          query('limit', 'How many questions at most.', { type: 'integer', minimum: 1, maximum: 9999 }, 3),
          query('shuffle', 'A seed: the same one gives the same order.', { type: 'string', pattern: '^[a-z0-9]{1,16}$' }, 'a7'),
          query('answers', 'Without keys, explanations and sources, and always shuffled.', { const: 'hidden' }, 'hidden'),
        ],
        responses: {
          200: json('The set, or with `answers=hidden` what may be seen of it before an answer.', ['Set', 'HiddenSet'], true),
          304: notModified,
          ...errorsOf(at.set),
        },
      },
    },
    [written(at.grade)]: {
      post: {
        operationId: 'gradeSet',
        summary: 'Answers, graded',
        description:
          '`max` counts the questions asked, answered or not: the whole set, or those of `questions`. Blank answers, withdrawn questions and those not asked are passed over. Under an outdated `version`, so is what we do not know; otherwise that is `bad-body`.',
        tags: ['sets'],
        parameters: [ofSet],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: ref('GradeRequest'), example: { version, answers } } },
        },
        responses: {
          200: json('Outcome, key, reasons and sources of each question that was answered.', ['Grades'], false),
          ...errorsOf(at.grade, 'POST'),
        },
      },
    },
    ...classPaths(examples),
    [written(at.out)]: {
      get: {
        operationId: 'goToPassage',
        summary: 'On to a passage, in its document where that has an address',
        tags: ['links'],
        parameters: [
          path('source', 'The id of a source.', ref('Id'), source),
          path('passage', 'The id of one of its passages.', ref('PassageId'), passage),
        ],
        responses: {
          302: {
            description: 'To the passage.',
            headers: {
              Location: { description: 'Its address.', schema: { type: 'string' }, example: `/sources/${source}#${passage}` },
            },
          },
          404: page('There is no such passage.'),
          default: page('Any other error, as a page.'),
        },
      },
    },
    [written(at.oembed)]: {
      get: {
        operationId: 'getEmbed',
        summary: 'How an address of a quiz or an explainer is embedded (oEmbed 1.0)',
        tags: ['links'],
        parameters: [
          { ...query('url', 'Its address.', { type: 'string' }, `${origin}/quiz/${set}`), required: true },
          query('maxwidth', 'The room there is, in CSS pixels.', { type: 'integer', minimum: 1, maximum: 99_999 }, 480),
          query('maxheight', 'The room there is, in CSS pixels.', { type: 'integer', minimum: 1, maximum: 99_999 }, 900),
          query('format', 'There is no other.', { const: 'json' }, 'json'),
        ],
        responses: { 200: json('A link and a frame.', ['OEmbed'], false), ...errorsOf(at.oembed) },
      },
    },
    [written(at.healthz)]: {
      get: {
        operationId: 'getHealth',
        summary: 'Whether every part answers',
        tags: ['health'],
        responses: {
          200: json('Every part answers.', ['Health'], false),
          405: page('Not with this method, as a page.'),
          503: json('A part does not answer.', ['Health'], false),
        },
      },
    },
  }
}
