import type { Edition } from '../../edition.ts'

/** Where those who want it on their own page find what to paste. */
export function Embedding({ kind, id, edition }: { kind: 'quiz' | 'explainer'; id: string; edition: Edition }) {
  const { embed } = edition.words
  return (
    <section>
      <h2>{embed.forPublishers}</h2>
      <ul>
        <li>
          <a href={`${edition.to('/embed')}?${kind}=${id}`}>{embed.these[kind]}</a>
        </li>
      </ul>
    </section>
  )
}
