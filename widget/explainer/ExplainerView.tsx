import { direction } from '../strings/direction.ts'
import { drawSection } from './section.tsx'
import type { ExplainerScene } from './types.ts'

/** What was put right, where it is read. */
function Corrections({ explainer: { corrections }, strings }: ExplainerScene) {
  if (!corrections) return null
  return (
    <section>
      {corrections.map(({ date, note }) => (
        <p key={date + note} class="kicker">
          {strings.corrected(strings.date(date))} {note}
        </p>
      ))}
    </section>
  )
}

/** An explainer: title, summary, and one section after the other. It has no state, and reads whole without a script. */
export function ExplainerView(scene: ExplainerScene) {
  const { explainer, strings, level, theme } = scene
  const { language, title, summary, updated, sections, withdrawn } = explainer
  const Title = `h${level}` as 'h2'
  return (
    <article class="explainer" lang={language} dir={direction(language)} data-theme={theme} part="explainer">
      <header>
        <p class="kicker">
          <b>{strings.explainer}</b> {strings.updated(strings.date(updated))}
        </p>
        <Title part="title">{title}</Title>
        {withdrawn ? (
          <p class="notice">
            {strings.withdrawn(strings.date(withdrawn.date))} {withdrawn.note}
          </p>
        ) : (
          <p class="lead">{summary}</p>
        )}
      </header>
      {sections.map((section) => drawSection(scene, section))}
      <Corrections {...scene} />
    </article>
  )
}
