import type { CompiledSet } from '../../../../content/model/schema/compiled.ts'
import type { CompiledExplainer } from '../../../../content/model/schema/compiledExplainer.ts'
import { ExplainerView } from '../../../../widget/explainer/ExplainerView.tsx'
import { build } from '../../../generated/build.ts'
import { Document, html } from '../../document/document.tsx'
import type { Edition } from '../../edition.ts'
import { explainerLd } from '../../ld/explainer.ts'
import { asked } from '../../related.ts'
import { inOurs, inTheirs } from '../../scene.ts'
import { Embedding } from '../embed/Embedding.tsx'

export interface ExplainerPageProps {
  explainer: CompiledExplainer
  /** The sets to go on with, nearest first. */
  sets: CompiledSet[]
  /** In the language of the explainer. */
  edition: Edition
  origin: string
  framed: boolean
}

/**
 * An explainer on a page of its own, which needs no script at all, or within a frame, where a small one tells the host
 * page the height. A frame is light until its address says otherwise.
 */
export function explainerPage({ explainer, sets, edition, origin, framed }: ExplainerPageProps): string {
  const { id, version, title, summary, sections, citations, withdrawn } = explainer
  const { words, strings: common, explainer: strings, to } = edition
  const path = `/explainer/${id}`
  const scene = {
    explainer,
    strings,
    base: '',
    level: 1,
    theme: framed ? 'light' : 'auto',
    away: framed,
    emit: () => {},
  } as const
  const told = {
    'data-explainer': id,
    'data-version': version,
    'data-sections': sections.length,
    'data-cites': citations.map(({ source, passage }) => `${source}/${passage}`).join(' '),
  }
  return html(
    <Document
      edition={edition}
      title={`${title}${words.bar}${words.name}`}
      description={withdrawn?.note ?? summary}
      path={path}
      origin={origin}
      unlisted={framed || !!withdrawn}
      framed={framed}
      {...(!framed && !withdrawn && { ld: explainerLd(explainer, { edition, path, origin }) })}
      {...(!framed && { embeds: origin + to(path) })}
      sheet={build.sheets.explainer.css}
      {...(framed && { script: build.explainerFrame })}
    >
      <div id="footnote" {...(framed && told)}>
        <ExplainerView {...scene} />
      </div>
      <div class="after" {...inOurs(edition)}>
        {framed ? (
          <p>
            <a href={to(path)} target="_blank" rel="noopener">
              {words.openExplainer}
            </a>
          </p>
        ) : (
          <>
            {sets.length > 0 && (
              <section>
                <h2>{words.playNext}</h2>
                <ul>
                  {sets.map((set) => (
                    <li key={set.id}>
                      <a href={to(`/quiz/${set.id}`)} {...inTheirs(edition)}>
                        {set.title}
                      </a>
                      {common.comma + words.questions(asked(set))}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {!withdrawn && <Embedding kind="explainer" id={id} edition={edition} />}
          </>
        )}
      </div>
    </Document>,
  )
}
