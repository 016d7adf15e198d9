import { build } from '../../../generated/build.ts'
import { Document, html } from '../../document/document.tsx'
import { scriptIn } from '../../edition.ts'
import type { PageScene } from '../../scene.ts'

/** `/wall#{code}.{token}`: what a teacher projects and works a class by, drawn by a script. The token stays in the fragment. */
export function wallPage({ edition, origin }: PageScene): string {
  const { words } = edition
  const { wall } = words
  return html(
    <Document
      edition={edition}
      title={wall.title + words.bar + words.name}
      description={wall.lead}
      path="/wall"
      origin={origin}
      layout="wall"
      sheet={build.sheets.class.css}
      script={scriptIn(edition.lang, build.wall)}
      unindexed
      bare
    >
      <div class="wall" id="wall">
        <h1>{wall.title}</h1>
        <p>{wall.noClass}</p>
        <p>
          <a href={edition.to('/teach')}>{wall.toTeachers}</a>
        </p>
        <noscript>
          <p>{wall.script}</p>
        </noscript>
      </div>
    </Document>,
  )
}
