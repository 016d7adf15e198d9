import type { Content, Locate, Path, Translations } from '../content.ts'
import { hash } from '../hash.ts'
import { nameOfTranslation } from '../rehash.ts'
import {
  claimStrings,
  conflictStrings,
  explainerStrings,
  questionStrings,
  setStrings,
  sourceStrings,
  type TranslatableStrings,
  topicStrings,
} from '../strings.ts'
import { type Used, usedBy, usedByExplainer } from '../used.ts'
import type { Report, Rule } from './rule.ts'

const isMapping = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Compares what is there with what is to be translated, field by field. Spellings are free: a language has its own. */
function compare(source: unknown, given: unknown, at: Locate, path: Path, report: Report): void {
  if (!isMapping(source) || !isMapping(given)) return
  const list = Array.isArray(source)
  const step = (key: string) => [...path, list ? Number(key) : key]
  for (const key of Object.keys(source)) {
    if (given[key] === undefined) report(at(step(key)), 'nothing', `a translation of ${step(key).join('.')}`)
    else if (key !== 'text' || !Array.isArray(source[key])) compare(source[key], given[key], at, step(key), report)
  }
  for (const key of Object.keys(given))
    if (source[key] === undefined && !(Array.isArray(given[key]) && given[key].length === 0) && !isEmpty(given[key]))
      report(at(step(key)), 'a translation', 'nothing, as the source has none')
}

const isEmpty = (value: unknown) => isMapping(value) && Object.keys(value).length === 0

/** One translation against its source strings: complete, nothing beyond, and made from these very strings. */
function expectInStep(source: TranslatableStrings, given: TranslatableStrings & { of: string }, at: Locate, report: Report) {
  // Notices have a rule of their own; a publisher's name in another writing is free.
  const { of, withdrawn: _, publisher: __, ...strings } = given
  const now = hash(source)
  if (of !== now) {
    const cure = `npm run content -- rehash ${nameOfTranslation(at([]).file)}`
    report(at(['of']), of, `${now}, the hash of what is to be translated: read it again, and once it is right: ${cure}`)
  }
  compare(source, strings, at, [], report)
}

type Entries = Map<string, { id: string; at: Locate; value: TranslatableStrings & { of: string } }>

function checkEach(given: Entries, source: (id: string) => TranslatableStrings | undefined, report: Report) {
  for (const { id, value, at } of given.values()) {
    const strings = source(id)
    if (strings) expectInStep(strings, value, at, report)
    else report(at([]), `a translation of ${id}`, 'a translation of something that exists')
  }
}

function checkSets({ sets }: Content, by: Translations, report: Report) {
  for (const { id, value, at } of by.sets.values()) {
    const set = sets.get(id)
    if (!set) {
      report(at([]), `a translation of ${id}`, 'a translation of something that exists')
      continue
    }
    const { questions, ...head } = value
    expectInStep(setStrings(set), head, at, report)
    for (const question of set.own) {
      const given = questions[question.id]
      const inside: Locate = (path) => at(['questions', question.id, ...path])
      if (given) expectInStep(questionStrings(question.written), given, inside, report)
      else report(at(['questions']), 'nothing', `a translation of ${question.id}`)
    }
    for (const question of Object.keys(questions))
      if (!set.own.some((own) => own.id === question))
        report(at(['questions', question]), `a translation of ${question}`, 'a question that the set wrote itself')
  }
}

/** Reports what something draws on and its language lacks. */
function expectDrawnOn(used: Used, content: Content, by: Translations, what: string, at: Locate, report: Report) {
  for (const kind of ['claims', 'conflicts', 'sources'] as const) {
    // A claim that is made of a part is translated as its why.
    const own = kind === 'claims' ? used[kind].filter((one) => !content.claims.get(one)?.made) : used[kind]
    const missing = own.filter((one) => !by[kind].has(one))
    if (missing.length) report(at([]), `no translation of ${missing.join(', ')}`, `one of all ${kind} that the ${what} draws on`)
  }
}

/** A set is in a language only together with all that it shows: borrowed questions, claims, conflicts, sources. */
function checkDrawnOn(content: Content, by: Translations, report: Report) {
  for (const { id, at } of by.sets.values()) {
    const set = content.sets.get(id)
    if (!set) continue
    expectDrawnOn(usedBy(set, content), content, by, 'set', at, report)
    const borrowed = set.asked.filter((question) => question.borrowed).map(({ origin }) => origin)
    for (const origin of borrowed) {
      const [from = '', question = ''] = origin.split('/')
      if (!by.sets.get(from)?.value.questions[question])
        report(at([]), `no translation of ${origin}`, 'one of every question that the set borrows')
    }
  }
}

/** An explainer likewise, with the questions it checks by. */
function checkExplainersDrawnOn(content: Content, by: Translations, report: Report) {
  for (const { id, at } of by.explainers.values()) {
    const explainer = content.explainers.get(id)?.value
    if (!explainer) continue
    expectDrawnOn(usedByExplainer(explainer, content), content, by, 'explainer', at, report)
    for (const { check } of explainer.sections)
      if (check && !by.sets.has(check.split('/')[0] ?? ''))
        report(at([]), `no translation of the set that asks ${check}`, 'one of every set that the explainer checks by')
  }
}

/** Translations are complete, hold nothing beyond their source, and are in step with it. */
export const translations: Rule = {
  name: 'translations',
  check(content, report) {
    for (const by of content.translations.values()) {
      checkSets(content, by, report)
      checkDrawnOn(content, by, report)
      checkExplainersDrawnOn(content, by, report)
      const { topics, claims, conflicts, sources, explainers } = content
      const of =
        <T>(all: Map<string, { value: T }>, strings: (value: T) => TranslatableStrings) =>
        (id: string) => {
          const found = all.get(id)
          return found && strings(found.value)
        }
      checkEach(by.topics, of(topics, topicStrings), report)
      checkEach(by.claims, of(claims, claimStrings), report)
      checkEach(by.conflicts, of(conflicts, conflictStrings), report)
      checkEach(
        by.sources,
        (id) => {
          const found = sources.get(id)
          return found && sourceStrings(found)
        },
        report,
      )
      checkEach(by.explainers, of(explainers, explainerStrings), report)
    }
  },
}
