import { conflictsByAccount } from '../accounts.ts'
import { ownQuestions } from '../content.ts'
import { allClaims, restsOn, scoring } from '../parts.ts'
import type { Rule } from './rule.ts'

/**
 * Where accounts contradict each other, neither is simply right. A question contested by them scores with every account;
 * any other question that rests on one of them cites another one too, among its own claims or an option's, so that the
 * explanation can tell the other side.
 */
export const contested: Rule = {
  name: 'contested',
  check(content, report) {
    const contradicting = conflictsByAccount(content, 'contradict')
    for (const { value, at } of ownQuestions(content)) {
      const named = content.conflicts.get(value.contested ?? '')
      if (named?.value.kind === 'differ')
        report(
          at(['contested']),
          `${named.id}, whose accounts differ and both hold`,
          'a conflict that contradicts; where accounts differ, name the counter in the stem',
        )
      if (named?.value.kind === 'contradict')
        for (const account of named.value.accounts)
          if (!scoring(value).some((part) => restsOn(part, account, content)))
            report(at(['contested']), `no scoring answer that rests on ${account}`, `one for every account of ${named.id}`)

      const used = allClaims(value)
      for (const { id, value: conflict } of contradicting(used)) {
        if (id === named?.id) continue
        const told = conflict.accounts.filter((account) => used.includes(account))
        const others = conflict.accounts.filter((account) => !told.includes(account))
        if (told.length === 1)
          report(
            at(['claims']),
            `${told[0]}, which ${id} contradicts`,
            `\`contested: ${id}\`, or a claim of the other side: ${others.join(' or ')}`,
          )
      }
    }
  },
}
