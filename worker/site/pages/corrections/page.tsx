import type { CompiledSet } from '../../../../content/model/schema/compiled.ts'
import { Document, html } from '../../document/document.tsx'
import { correctionsLd } from '../../ld/lists.ts'
import { askedAt, inOwn, type PageScene } from '../../scene.ts'

interface Item {
  date: string
  note: string
  set: CompiledSet
  /** None when the whole set is meant. */
  question?: string
  withdrawal: boolean
}

/** Every correction and withdrawal of every set, the latest first. */
function itemsOf(sets: readonly CompiledSet[]): Item[] {
  const items = sets.flatMap((set): Item[] => [
    ...set.corrections.map(({ date, note, question }) => ({ date, note, set, question, withdrawal: false })),
    ...(set.withdrawn ? [{ ...set.withdrawn, set, withdrawal: true }] : []),
    ...set.questions.flatMap(({ id, withdrawn }) => (withdrawn ? [{ ...withdrawn, set, question: id, withdrawal: true }] : [])),
  ])
  return items.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
}

function Line({ item: { date, note, set, question, withdrawal }, scene }: { item: Item; scene: PageScene }) {
  const { words, strings, to } = scene.edition
  const { ledger } = words
  const day = strings.date(date)
  const own = inOwn(set.language, scene.edition)
  const asked = question && askedAt(`${set.id}/${question}`, scene)
  return (
    <li>
      <h2>
        <time dateTime={date}>{day}</time>
      </h2>
      <p>
        {withdrawal ? ledger.withdrawal(day) : words.corrected(day)}
        {ledger.blank + note}
      </p>
      <p class="note">
        <a href={to(`/quiz/${set.id}`)} {...own}>
          {set.title}
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

function Lines({ items, scene }: { items: readonly Item[]; scene: PageScene }) {
  return (
    <ul class="list">
      {items.map((item) => (
        <Line key={`${item.set.id}/${item.question}/${item.date}/${item.note}`} item={item} scene={scene} />
      ))}
    </ul>
  )
}

/** Corrections by topic, in the order of the topics; where all are of one, without saying so. */
function Grouped({ items, scene }: { items: readonly Item[]; scene: PageScene }) {
  const { topics, edition } = scene
  if (Object.keys(topics).length < 2) return <Lines items={items} scene={scene} />
  return Object.entries(topics).map(([id, { title, lang, sets }]) => {
    const own = items.filter(({ set }) => sets.includes(set.id))
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

/** `/corrections`: every correction of every set, and how they are made. */
export function correctionsPage(scene: PageScene): string {
  const { words } = scene.edition
  const { ledger } = words
  const items = itemsOf(scene.sets)
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
