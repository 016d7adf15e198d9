import type { CompiledSet } from '../../content/model/schema/compiled.ts'

/** A data block is not run, so no policy has to allow it; `<` is escaped so that no text can end it. */
export function Data({ value }: { value: object }) {
  const text = JSON.stringify(value).replace(/</g, '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}

/** What was put right in a set, as schema.org's `correction`; nothing when nothing was. */
export function setCorrections({ corrections }: CompiledSet): object {
  const comments = corrections.map(({ date, note }) => ({ '@type': 'CorrectionComment', datePublished: date, text: note }))
  return comments.length ? { correction: comments } : {}
}

/** The quiz for search engines, as schema.org has it, with what may be chosen and never which of it is right. */
export function Ld({ set, address }: { set: CompiledSet; address: string }) {
  return (
    <Data
      value={{
        '@context': 'https://schema.org',
        '@type': 'Quiz',
        name: set.title,
        description: set.summary,
        inLanguage: set.language,
        dateModified: set.updated,
        url: address,
        ...setCorrections(set),
        hasPart: set.questions
          .filter((question) => !question.withdrawn)
          .map((question) => ({
            '@type': 'Question',
            name: question.stem,
            ...('options' in question && {
              suggestedAnswer: question.options.map(({ text }) => ({ '@type': 'Answer', text })),
            }),
          })),
      }}
    />
  )
}
