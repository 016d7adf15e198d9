import { ClaimVoice, Foreign, Sentences } from '../../ledger/foreign.tsx'
import { dateLine, Questions, staleLine, upper } from '../../ledger/parts.tsx'
import { voiceBeside } from '../../ledger/voice.ts'
import { claimAt, inOwn, type LedgerPassage, type LedgerSource, type PageScene } from '../../scene.ts'

/** The anchor of a conflict on a source's page. No passage's id is like it. */
export const conflictId = (id: string): string => `conflict.${id}`

/** A claim that rests on a passage: what it says, as of when, who says so, and what has been said otherwise. */
function Resting({ id, scene }: { id: string; scene: PageScene }) {
  const claim = scene.claims[id]
  if (!claim) return null
  const { edition, conflicts } = scene
  const { words, strings } = edition
  const { ledger } = words
  const later = claim.supersededBy && scene.claims[claim.supersededBy]
  const stale = staleLine(claim, scene)
  const dated = dateLine(claim, edition)
  return (
    <li>
      <a href={claimAt(id, scene)} {...inOwn(claim.lang, edition)}>
        {claim.statement}
      </a>{' '}
      <span class="note">
        <Sentences
          edition={edition}
          of={[
            dated && dated + strings.stop.trim(),
            voiceBeside(claim, edition) && <ClaimVoice key="voice" claim={claim} edition={edition} beside />,
            claim.note && <Foreign key="note" text={claim.note} lang={claim.lang} edition={edition} />,
            stale,
          ]}
        />
        {claim.conflicts.map((one) => (
          <>
            {ledger.blank + ledger.differently + strings.colon}
            <a href={`#${conflictId(one)}`} {...inOwn(conflicts[one]?.lang ?? edition.lang, edition)}>
              {conflicts[one]?.over}
            </a>
            {strings.stop.trim()}
          </>
        ))}
        {later && (
          <>
            {ledger.blank + ledger.sinceThen + strings.colon}
            <a href={claimAt(claim.supersededBy ?? '', scene)} {...inOwn(later.lang, edition)}>
              {later.statement}
            </a>
          </>
        )}
      </span>
    </li>
  )
}

/** A passage under its own address: what it says, the words that find it, and everything that rests on it. */
export function PassageEntry({
  id,
  passage,
  source,
  scene,
}: {
  id: string
  passage: LedgerPassage
  source: LedgerSource
  scene: PageScene
}) {
  const { words, strings } = scene.edition
  const [before, after] = words.quoted
  const letter = /[a-z]$/.exec(id)?.[0]
  const questions = new Set([...passage.claims.flatMap((claim) => scene.claims[claim]?.questions ?? []), ...passage.questions])
  return (
    <section class="passage" id={id}>
      <h3>
        <a href={`#${id}`}>
          {upper(strings.paragraph(passage.paragraph))}
          {letter && strings.aside(letter)}
        </a>
      </h3>
      <p class="gist" {...inOwn(source.lang, scene.edition)}>
        {passage.gist}
      </p>
      {passage.text && !passage.gist.includes(passage.text) && (
        <blockquote {...inOwn(source.language, scene.edition)}>{passage.text}</blockquote>
      )}
      <p class="note">
        {before}
        <Foreign text={passage.anchor} lang={source.language} edition={scene.edition} />
        {`${after} `}
        {passage.note && <Foreign text={passage.note} lang={source.lang} edition={scene.edition} />}{' '}
        {source.url && <a href={passage.href}>{words.readPassage}</a>}
      </p>
      {passage.claims.length > 0 && (
        <>
          <h4>{words.restsHere}</h4>
          <ul class="claims">
            {passage.claims.map((claim) => (
              <Resting key={claim} id={claim} scene={scene} />
            ))}
          </ul>
        </>
      )}
      <Questions of={[...questions].sort()} scene={scene} />
    </section>
  )
}
