import type { CompiledExplainer, CompiledSection } from '../../model/schema/compiledExplainer.ts'
import type { Explainer, Section } from '../../model/schema/explainer.ts'
import type { Content, Entry } from '../content.ts'
import { hash } from '../hash.ts'
import { drawMap } from '../map.ts'
import { readSentence } from '../prose.ts'
import { sectionClaims, usedByExplainer } from '../used.ts'
import { type Numbering, numbering } from './citations.ts'
import { defined } from './defined.ts'
import { citedLanguages } from './display.ts'
import { partiesOf } from './parties.ts'
import { compileClaims, compileConflict } from './set.ts'

/**
 * The question a section checks by, unless it is withdrawn: then nothing leads to it. Throws when there is none, since
 * references are checked before.
 */
function checkOf(check: string, { sets }: Content): CompiledSection['check'] {
  const [set = '', question = ''] = check.split('/')
  const found = sets.get(set)?.asked.find(({ id }) => id === question)
  if (!found) throw new Error(`no question ${check}`)
  if (found.value.withdrawn || sets.get(set)?.value.withdrawn) return undefined
  const { type, stem, asOf } = found.value
  const statement = type === 'evidence' ? found.value.statement : undefined
  return defined({ set, question, type, stem, statement, asOf })
}

function compileSection(section: Section, content: Content, number: Numbering): CompiledSection {
  const { id, heading, kind, lead, prose, people, places, conflict, check } = section
  const claims = sectionClaims(section)
  const read = prose.map(readSentence).map(({ text, claims }) => ({ text, citations: number.claims(claims) }))
  // Numbered in the order they are read in: prose, what the section shows, then the accounts it sets side by side.
  number.claims([...claims, ...(content.conflicts.get(conflict ?? '')?.value.accounts ?? [])])
  const by = people.length ? people : undefined
  return defined({
    id,
    heading,
    kind,
    lead,
    prose: read.length ? read : undefined,
    claims,
    people: by,
    conflict,
    map: places.length ? drawMap(places) : undefined,
    check: check && checkOf(check, content),
  }) as CompiledSection
}

/**
 * An explainer as it is shipped: its sections, and the claims, conflicts and citations they are drawn from. Of one that is
 * withdrawn there is its notice alone: what an older widget cannot tell from a standing one must not be there to be read.
 */
export function compileExplainer(entry: Entry<Explainer>, content: Content): CompiledExplainer {
  const { id, value } = entry
  const { title, summary, language, updated, corrections, withdrawn } = value
  if (withdrawn) {
    const head = { language, title, summary, updated, withdrawn }
    const covered = { ...head, sections: [], citations: [], claims: {}, conflicts: {} }
    return { id, version: hash({ id, ...covered }), ...covered }
  }
  const number = numbering(content, language)
  const used = usedByExplainer(value, content)
  const sections = value.sections.map((section) => compileSection(section, content, number))
  const claims = compileClaims(used.claims, content, number, language)
  const conflicts = Object.fromEntries(used.conflicts.map((one) => [one, compileConflict(one, content, language)]))
  const parties = partiesOf(entry, used.claims, content)
  const covered = defined({
    language,
    title,
    summary,
    updated,
    corrections,
    sections,
    citations: number.list(),
    claims,
    conflicts,
    parties,
  })
  return { id, version: hash({ id, ...covered }), ...covered, display: citedLanguages(language, covered.citations) }
}
