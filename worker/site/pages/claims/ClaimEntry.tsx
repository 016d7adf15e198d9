import { Around, ClaimVoice, Foreign, Sentences } from '../../ledger/foreign.tsx'
import { Account, bylineOf, Corrections, citedPassage, dateLine, Questions, staleLine } from '../../ledger/parts.tsx'
import { voiceBeside } from '../../ledger/voice.ts'
import { claimAt, inOwn, ledgerDate, type PageScene, sourcesOf, supersedes, years } from '../../scene.ts'

/** The passages a claim rests on, each with its place in our notes and, where there is one, in the document. */
function Citations({ cites, scene }: { cites: readonly string[]; scene: PageScene }) {
  const { words, strings } = scene.edition
  const { ledger } = words
  return (
    <ul class="cited" aria-label={ledger.citations}>
      {cites.map((cite) => {
        const found = citedPassage(cite, scene)
        if (!found) return null
        const { source, passage, page } = found
        return (
          <li key={cite}>
            <a href={page}>{bylineOf(source, strings) + strings.comma + strings.paragraph(passage.paragraph)}</a>
            {strings.stop}
            <span {...inOwn(source.lang, scene.edition)}>{passage.gist}</span>
            {ledger.blank}
            {source.url && <a href={passage.href}>{words.readPassage}</a>}
          </li>
        )
      })}
    </ul>
  )
}

/** Later or earlier claims by their statements. */
function Others({ title, ids, topic, scene }: { title: string; ids: readonly string[]; topic: string; scene: PageScene }) {
  if (!ids.length) return null
  const { claims, edition } = scene
  return (
    <>
      <h4>{title}</h4>
      <ul class="later">
        {ids.map((id) => {
          const claim = claims[id]
          return (
            claim && (
              <li key={id}>
                <a href={claim.topic === topic ? `#${id}` : claimAt(id, scene)} {...inOwn(claim.lang, edition)}>
                  {claim.statement}
                </a>{' '}
                <span class="note">{dateLine(claim, edition) + edition.strings.stop.trim()}</span>
              </li>
            )
          )
        })}
      </ul>
    </>
  )
}

/** The other accounts of everything that a claim is one account of. */
function Otherwise({
  id,
  topic,
  conflicts,
  scene,
}: {
  id: string
  topic: string
  conflicts: readonly string[]
  scene: PageScene
}) {
  const { words, strings } = scene.edition
  const { ledger } = words
  return conflicts.map((one) => {
    const conflict = scene.conflicts[one]
    if (!conflict) return null
    const { over, kind, note, accounts, lang } = conflict
    const { edition } = scene
    return (
      <section key={one} class="otherwise">
        <h4>
          {ledger.otherwise + strings.colon}
          <Foreign text={over} lang={lang} edition={edition} />
        </h4>
        <ul class="sides">
          {accounts
            .filter((account) => account !== id)
            .map((account) => (
              <Account key={account} id={account} scene={scene} here={topic} />
            ))}
        </ul>
        <p class="note">
          <Sentences
            edition={edition}
            of={[ledger.differs[kind], note && <Foreign key="note" text={note} lang={lang} edition={edition} />]}
          />
        </p>
      </section>
    )
  })
}

/** One claim, under its own address; the attributes are what the filter chooses by. */
export function ClaimEntry({ id, offered, scene }: { id: string; offered: readonly number[]; scene: PageScene }) {
  const claim = scene.claims[id]
  if (!claim) return null
  const { words, strings } = scene.edition
  const { ledger } = words
  const { statement, kind, voice, by, figure, note, cites, conflicts, questions, supersededBy, topic, lang } = claim
  const { edition } = scene
  const counted = figure && ledger.figure(figure, strings.number, by)
  const [first, last] = years(ledgerDate(claim))
  const stale = staleLine(claim, scene)
  return (
    <article
      class="entry"
      id={id}
      data-source={sourcesOf(claim).join(' ')}
      data-voice={voice}
      data-kind={kind}
      data-year={offered.filter((year) => year >= first && year <= last).join(' ')}
      {...(conflicts.length && { 'data-conflict': 'yes' })}
    >
      <p class="when">
        {dateLine(claim, scene.edition)} <span class="note">{ledger.kinds[kind]}</span>
      </p>
      <div>
        <h3 {...inOwn(lang, scene.edition)}>
          <a href={`#${id}`}>{statement}</a>
        </h3>
        <p class="note">
          <Sentences
            edition={edition}
            of={[
              voiceBeside(claim, edition) && <ClaimVoice key="voice" claim={claim} edition={edition} beside />,
              counted && <Around key="figure" text={counted} words={figure.unit} lang={lang} edition={edition} />,
              note && <Foreign key="note" text={note} lang={lang} edition={edition} />,
            ]}
          />
        </p>
        {stale && <p class="stale">{stale}</p>}
        <Corrections of={claim} edition={scene.edition} />
        <Citations cites={cites} scene={scene} />
        <Otherwise id={id} topic={topic} conflicts={conflicts} scene={scene} />
        <Others title={ledger.sinceThen} ids={supersededBy ? [supersededBy] : []} topic={topic} scene={scene} />
        <Others title={ledger.before} ids={supersedes(id, scene)} topic={topic} scene={scene} />
        <Questions of={questions} scene={scene} />
      </div>
    </article>
  )
}
