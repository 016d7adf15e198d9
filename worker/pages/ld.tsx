import type { CompiledSet } from '../../content/model/schema/compiled.ts'

/**
 * The quiz for search engines, as schema.org has it, with what may be chosen and never which of it is right. A data
 * block is not run, so no policy has to allow it; `<` is escaped so that no text can end it.
 */
export function Ld({ set, address }: { set: CompiledSet; address: string }) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    name: set.title,
    description: set.summary,
    inLanguage: set.language,
    dateModified: set.updated,
    url: address,
    hasPart: set.questions
      .filter((question) => !question.withdrawn)
      .map((question) => ({
        '@type': 'Question',
        name: question.stem,
        ...('options' in question && {
          suggestedAnswer: question.options.map(({ text }) => ({ '@type': 'Answer', text })),
        }),
      })),
  }
  const text = JSON.stringify(data).replace(/</g, '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
