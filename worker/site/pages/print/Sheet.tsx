import type { ComponentChildren } from 'preact'
import { openQuestions } from '../../../../content/model/play/ground.ts'
import { build } from '../../../generated/build.ts'
import { Document } from '../../document/document.tsx'
import { spoken } from '../../edition.ts'
import { inOwn } from '../../scene.ts'
import { Notice } from '../teach/Notice.tsx'
import { subjectOf, type TeachingProps } from '../teach/subject.ts'
import { isBrief } from './brief.ts'

interface SheetProps extends TeachingProps {
  title: string
  path: string
  /** Not to be found by searching, though a page of its own. */
  unindexed?: boolean
  /** The other pages about this set: address without its language, and name. */
  links: readonly (readonly [path: string, name: string])[]
  children: ComponentChildren
}

/** A page that is made to be printed: on the screen a sheet of paper with what is not printed above it. */
export function Sheet(props: SheetProps) {
  const { set, languages, edition, origin, title, path, unindexed, links, children } = props
  const { lang, words, to } = edition
  const { teaching } = words
  const here = spoken(lang)
  return (
    <Document
      edition={edition}
      title={`${title}${words.bar}${words.name}`}
      description={set.summary}
      path={path}
      origin={origin}
      layout="paper"
      sheet={build.sheets.teaching.css}
      script={build.print}
      unindexed={unindexed || !!set.withdrawn}
    >
      <div class="tools" {...inOwn(here, edition)}>
        {!set.withdrawn && (
          <button type="button" data-do="print">
            {teaching.print}
          </button>
        )}
        {(set.withdrawn ? [] : links).map(([to_, name]) => (
          <a key={to_} href={to(to_)}>
            {name}
          </a>
        ))}
        <a href={to(`/quiz/${set.id}`)}>{teaching.back}</a>
      </div>
      <article
        class={`sheet paper ${isBrief(openQuestions(set).length) ? 'brief' : ''}`.trim()}
        data-lang={set.language}
        data-subject={JSON.stringify(subjectOf(set, languages))}
      >
        {set.withdrawn ? (
          <>
            <h1>{title}</h1>
            <Notice of={set.withdrawn} edition={edition} />
          </>
        ) : (
          children
        )}
      </article>
    </Document>
  )
}
