import { before } from '../../model/play/dates.ts'
import { claimDate } from '../../model/schema/claim.ts'
import type { Section } from '../../model/schema/explainer.ts'
import type { Content, Locate } from '../content.ts'
import { show } from '../problem.ts'
import { toldClaims } from '../used.ts'
import type { Report, Rule } from './rule.ts'

type Check = (section: Section, at: Locate, content: Content, report: Report) => void

const claimsOf = (ids: readonly string[], { claims }: Content) =>
  ids.flatMap((id) => {
    const value = claims.get(id)?.value
    return value ? [{ id, value }] : []
  })

/**
 * A line to scale needs two dates to lie between, and a forecast is no event on it. Its entries are in the order of their
 * dates; where one is only a year and another a month of it, which came first is for the author to know.
 */
const timeline: Check = (section, at, content, report) => {
  const claims = claimsOf(section.claims, content)
  const dates = new Set(claims.flatMap(({ value }) => claimDate(value) ?? []))
  if (dates.size < 2) report(at(['claims']), `${dates.size || 'no'} date`, 'claims of at least two dates, as for every timeline')
  claims.forEach(({ id, value }, i) => {
    if (value.kind === 'fact') report(at(['claims', i]), `${id}, a fact`, 'a claim with a date')
    if (value.kind === 'forecast') report(at(['claims', i]), `${id}, a forecast`, 'what happened, was said or held')
    const date = claimDate(value) ?? ''
    const later = claims.slice(0, i).find((earlier) => before(date, claimDate(earlier.value) ?? ''))
    if (later) report(at(['claims', i]), `${id} after ${later.id}, which is later`, 'entries in the order of their dates')
  })
}

/** Figures are drawn on one scale, so they have one unit; whose count each is has to be known. */
const figures: Check = (section, at, content, report) => {
  const claims = claimsOf(section.claims, content)
  const unit = claims.find(({ value }) => value.figure)?.value.figure?.unit
  claims.forEach(({ id, value: { figure, by } }, i) => {
    const spot = at(['claims', i])
    if (!figure) report(spot, `${id}, which has no figure`, 'a claim with a figure')
    else if (figure.unit !== unit) report(spot, `a figure in ${show(figure.unit)}`, `one in ${show(unit)}, as the first`)
    else if (!(figure.by ?? by)) report(spot, `${id}, whose figure is nobody’s`, 'a figure with its counter')
  })
}

/** A person is named in full, as one of the claims does, and once. */
const people: Check = (section, at, content, report) => {
  if (section.people.length === 0) report(at(['people']), 'nobody', 'people, each with claims')
  const seen = new Set<string>()
  section.people.forEach(({ name, claims }, i) => {
    const spot = at(['people', i, 'name'])
    const told = claimsOf(claims, content)
    if (seen.has(name)) report(spot, `${show(name)} a second time`, 'each person once in a section')
    seen.add(name)
    if (claims.length === 0) report(spot, `${show(name)} without a claim`, 'claims that say who that is')
    else if (told.length === claims.length && !told.some(({ value }) => value.statement.includes(name)))
      report(spot, show(name), 'a name as one of the claims spells it')
  })
}

/** A map shows where something happened: at least two places, each once and with its claims. */
const map: Check = (section, at, _content, report) => {
  if (section.places.length < 2) report(at(['places']), `${section.places.length || 'no'} place`, 'at least two places')
  const seen = new Set<string>()
  section.places.forEach(({ name, claims }, i) => {
    if (seen.has(name)) report(at(['places', i, 'name']), `${show(name)} a second time`, 'each place once in a section')
    seen.add(name)
    if (claims.length === 0) report(at(['places', i]), `${show(name)} without a claim`, 'claims that say what happened there')
  })
}

const kinds: Partial<Record<Section['kind'], Check>> = { timeline, figures, people, map }

/**
 * A section has what its kind is drawn from: a timeline dates, figures a figure and a counter each, people their names,
 * accounts a conflict. None stands on its lead alone: what we say in it rests on claims.
 */
export const sectionKinds: Rule = {
  name: 'section-kinds',
  check(content, report) {
    // Of claims that could not be read neither dates nor figures are known.
    if (content.broken.has('claims/*')) return
    for (const { value, at: whole } of content.explainers.values())
      value.sections.forEach((section, i) => {
        const at: Locate = (path) => whole(['sections', i, ...path])
        const { kind, conflict } = section
        kinds[kind]?.(section, at, content, report)
        if (kind !== 'people' && section.people.length) report(at(['people']), `people in a section of kind ${kind}`, 'claims')
        if (kind !== 'map' && section.places.length) report(at(['places']), `places in a section of kind ${kind}`, 'claims')
        if ((kind === 'people' || kind === 'map') && section.claims.length)
          report(at(['claims']), 'claims of nobody', `each claim with a ${kind === 'map' ? 'place' : 'person'}`)
        if (kind === 'accounts' && !conflict) report(at(['kind']), 'accounts without a conflict', 'the conflict they are of')
        if (kind !== 'accounts' && conflict) report(at(['conflict']), `a conflict in a section of kind ${kind}`, 'kind: accounts')
        if (kind === 'text' && !toldClaims(section).length) report(at(['kind']), 'a text without claims', 'claims it rests on')
      })
  },
}
