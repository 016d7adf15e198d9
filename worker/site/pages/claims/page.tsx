import { Document, html } from '../../document/document.tsx'
import { claimsLd } from '../../ld/lists.ts'
import { byYear, type Scene } from '../../scene.ts'
import { Entry } from './entry.tsx'
import { Filter, Ways, yearId, yearName } from './filter.tsx'

/** `/claims`: every claim once, by year, each under `#{claim}`. */
export function claimsPage(scene: Scene): string {
  const { words } = scene.edition
  const { ledger } = words
  const groups = byYear(scene.claims)
  const offered = groups.map(({ year }) => year)
  return html(
    <Document
      edition={scene.edition}
      title={`${words.claims} · ${words.name}`}
      description={ledger.claimsAbout}
      path="/claims"
      origin={scene.origin}
      ld={claimsLd(scene)}
    >
      <div class="sheet ledger">
        <h1>{ledger.claimsTitle}</h1>
        <p class="lead">{ledger.claimsAbout}</p>
        <Filter scene={scene} groups={groups} />
        <Ways scene={scene} groups={groups} />
        {groups.map((group) => (
          <section key={group.year} class="year" id={yearId(group)}>
            <h2>{yearName(group)}</h2>
            {group.claims.map((id) => (
              <Entry key={id} id={id} offered={offered} scene={scene} />
            ))}
          </section>
        ))}
      </div>
    </Document>,
  )
}
