import { allCorrections, type CorrectionItem } from '../../corrections.ts'
import { Document, html } from '../../document/document.tsx'
import { correctionsLd } from '../../ld/lists.ts'
import { inOwn, type PageScene } from '../../scene.ts'

function Line({ item, scene }: { item: CorrectionItem; scene: PageScene }) {
  const { date, note, title, href, asked, withdrawal, lang } = item
  const { words, strings } = scene.edition
  const { ledger } = words
  const day = strings.date(date)
  const own = inOwn(lang, scene.edition)
  return (
    <li>
      <h2>
        <time dateTime={date}>{day}</time>
      </h2>
      <p>
        {(withdrawal ? ledger.withdrawal(day) : words.corrected(day)) + ledger.blank}
        <span {...own}>{note}</span>
      </p>
      <p class="note">
        <a href={href} {...own}>
          {title}
        </a>
        {asked && (
          <>
            {strings.colon}
            <a href={asked.href} {...own}>
              {asked.stem}
            </a>
          </>
        )}
      </p>
    </li>
  )
}

function Lines({ items, scene }: { items: readonly CorrectionItem[]; scene: PageScene }) {
  return (
    <ul class="list">
      {items.map((item) => (
        <Line key={item.key} item={item} scene={scene} />
      ))}
    </ul>
  )
}

/** Corrections by topic, in the order of the topics; where all are of one, without saying so. */
function Grouped({ items, scene }: { items: readonly CorrectionItem[]; scene: PageScene }) {
  const { topics, edition } = scene
  if (Object.keys(topics).length < 2) return <Lines items={items} scene={scene} />
  return Object.entries(topics).map(([id, { title, lang }]) => {
    const own = items.filter(({ topic }) => topic === id)
    if (!own.length) return null
    return (
      <section key={id}>
        <h2 id={id} {...inOwn(lang, edition)}>
          <a href={edition.to(`/topic/${id}`)}>{title}</a>
        </h2>
        <Lines items={own} scene={scene} />
      </section>
    )
  })
}

/** `/corrections`: every correction of whatever is published, and how they are made. */
export function correctionsPage(scene: PageScene): string {
  const { words } = scene.edition
  const { ledger } = words
  const items = allCorrections(scene)
  return html(
    <Document
      edition={scene.edition}
      title={`${words.corrections}${words.bar}${words.name}`}
      description={ledger.correctionsAbout}
      path="/corrections"
      origin={scene.origin}
      ld={correctionsLd(scene)}
    >
      <div class="sheet">
        <h1>{words.corrections}</h1>
        <p class="lead">{ledger.correctionsAbout}</p>
        {items.length === 0 ? <p>{ledger.noCorrections}</p> : <Grouped items={items} scene={scene} />}
        <h2>{ledger.policy}</h2>
        {ledger.policies.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </Document>,
  )
}
