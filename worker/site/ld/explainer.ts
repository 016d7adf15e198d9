import type { CompiledExplainer } from '../../../content/model/schema/compiledExplainer.ts'
import { build } from '../../generated/build.ts'
import { correctionComments } from './quiz.ts'
import { type LdPage, published, type Thing } from './site.ts'
import { refs, works } from './works.ts'

/** An explainer: what it tells of, whom, and the documents it cites. */
export function explainerLd(explainer: CompiledExplainer, place: LdPage): Thing {
  const { title, summary, updated, sections, conflicts, citations } = explainer
  const documents = works(citations, place)
  const people = new Set(sections.flatMap((section) => section.people?.map(({ name }) => name) ?? []))
  const about = [
    ...[...people].map((name) => ({ '@type': 'Person', name })),
    ...Object.values(conflicts).map(({ over }) => ({ '@type': 'Thing', name: over })),
  ]
  const whole = published(place, ['Article', 'LearningResource'], title, summary)
  return {
    ...whole,
    headline: title,
    author: whole['publisher'],
    learningResourceType: 'Explainer',
    license: build.licence.url,
    dateModified: updated,
    ...correctionComments(explainer),
    articleSection: sections.map(({ heading }) => heading),
    ...(about.length && { about }),
    isBasedOn: refs(documents),
    citation: documents,
  }
}
