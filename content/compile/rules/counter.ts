import { statementOf } from '../../model/play/statement.ts'
import type { Claim } from '../../model/schema/claim.ts'
import type { Question } from '../../model/schema/question.ts'
import { conflictsByAccount } from '../accounts.ts'
import { type Content, ownQuestions, topicOf } from '../content.ts'
import { type AuthoredPart, scoring } from '../parts.ts'
import { show } from '../problem.ts'
import { words } from '../words.ts'
import type { Rule } from './rule.ts'

// Words that say what a counter is, not which; they count only where a counter's name holds nothing else.
const ROLES =
  /^(government|officials?|ministry|ministers?|leaders?|groups?|experts?|people|spokes(man|woman|person)|report|article|opinion|piece|newspaper)$/
const STOP = /^(a|an|the|of|in|at|on|to|and|by|with|some|its|his|her)$/

/** A text in lower-case words without possessives. */
const plain = (text: string) => words(text.replace(/[’'](s\b|(?=\s|$))/gi, '')).join(' ')

/**
 * Puts a text in lower-case words without possessives, and what has several names (`names` of topic.yml) under the first: news
 * names a government by its capital or its people, and to a reader these are the same counter.
 */
type Fold = (text: string) => string

function folding(names: readonly (readonly string[])[]): Fold {
  const same = names.flatMap(([first = '', ...others]) =>
    others.map((name) => [new RegExp(`(?<= )${plain(name)}(?= )`, 'gu'), plain(first)] as const),
  )
  return (text) => same.reduce((all, [name, first]) => all.replace(name, first), ` ${plain(text)} `).trim()
}

function significant(name: string, folded: Fold): string[] {
  const all = folded(name)
    .split(' ')
    .filter((word) => !STOP.test(word))
  const telling = all.filter((word) => !ROLES.test(word))
  return telling.length ? telling : all
}

/**
 * Who counts or says so: the figure's own counter, else the claim's speaker, else the publishers and authors it is read from.
 * What of these is inferred may not be printed as a fact in a stem, so it is not asked for.
 */
function countersOf(claim: Claim, { sources }: Content): string[] {
  const named = [claim.figure?.by, claim.by].filter((name) => name !== undefined)
  if (named.length) return [...new Set(named)]
  const read = claim.cites.flatMap((cite) => sources.get(cite.split('/')[0] ?? '')?.value ?? [])
  const printed = read.flatMap((source) =>
    (['publisher', 'author'] as const).map((field) => !source.inferred.includes(field) && source[field]),
  )
  return [...new Set(printed.filter((name) => typeof name === 'string'))]
}

function isNamed(counter: string, question: Question, part: AuthoredPart, folded: Fold): boolean {
  const read = ` ${folded([question.stem, statementOf(question) ?? '', part.text ?? ''].join(' '))} `
  return significant(counter, folded).every((word) => read.includes(` ${word} `))
}

/**
 * Accounts that `differ` all hold, each by its own count or in its own words, so a question whose key rests on one says whose
 * it is: every telling word of the counter's name stands in the stem, the statement, or the key itself (“Who put it at 13?”).
 */
export const counter: Rule = {
  name: 'counter',
  check(content, report) {
    const folds = new Map([...content.topics].map(([id, { value }]) => [id, folding(value.names)]))
    const differing = conflictsByAccount(content, 'differ')
    for (const { value, at } of ownQuestions(content))
      for (const part of scoring(value)) {
        // A passage is offered as what it is, whoever counts in it.
        if (part.cite) continue
        for (const { id, value: conflict } of differing(part.claims))
          for (const account of conflict.accounts) {
            const claim = content.claims.get(account)?.value
            if (!claim || !part.claims.includes(account)) continue
            const counters = countersOf(claim, content)
            if (
              counters.length &&
              !counters.some((name) => isNamed(name, value, part, folds.get(topicOf({ at })) ?? folding([])))
            )
              report(
                at(['stem']),
                `a stem that does not say whose account it asks for, with a key that rests on ${account} (see ${id})`,
                `${counters.map(show).join(' or ')} in the stem`,
              )
          }
      }
  },
}
