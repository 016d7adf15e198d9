import { build } from '../../../generated/build.ts'
import { Document, html } from '../../document/document.tsx'
import { scriptIn } from '../../edition.ts'
import type { PageScene } from '../../scene.ts'

/** `/class` and, answered by the Worker, `/class/{code}`: a pupil’s page, which a script draws. It leads to no quiz page. */
export function classPage({ edition, origin }: PageScene): string {
  const { words } = edition
  const { pupil } = words
  return html(
    <Document
      edition={edition}
      title={pupil.title + words.bar + words.name}
      description={pupil.lead}
      path="/class"
      origin={origin}
      layout="class"
      sheet={build.sheets.class.css}
      script={scriptIn(edition.lang, build.class)}
      unindexed
      bare
    >
      <div class="sheet class" id="class">
        <h1>{pupil.title}</h1>
        <p class="lead">{pupil.lead}</p>
        <noscript>
          <p>{pupil.script}</p>
        </noscript>
      </div>
    </Document>,
  )
}
