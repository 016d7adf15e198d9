import { Cites } from '../components/Cites.tsx'
import { sourced } from './claims.tsx'
import type { SectionScene } from './types.ts'

/** Languages that set no space between sentences. */
const CLOSED = /^(ja|zh|th)\b/

/** A section's running text: sentences in our own words, each with the numerals of what it rests on. */
export function proseSection(scene: SectionScene) {
  const { section, explainer } = scene
  const gap = CLOSED.test(explainer.language) ? '' : ' '
  return (
    section.prose && (
      <p class="prose" part="prose">
        {section.prose.map(({ text, citations }, i) => (
          <>
            {i > 0 && gap}
            {text}
            <Cites sourced={sourced(scene)} of={citations} />
          </>
        ))}
      </p>
    )
  )
}
