import { Ruler, Shape } from './axis.tsx'
import { claimItem } from './claims.tsx'
import { scaleOf } from './scale.ts'
import type { SectionScene } from './types.ts'

/** The first letters of a name's first and last words; of a name in one word, its first letter. A hyphen joins: Yo-jong is one word. A reading in brackets is no part of it: 金正日（キム・ジョンイル）. */
const initials = (name: string) => {
  const words = name.replace(/\s*[（(].*/, '').split(/[\s·・]+/)
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.slice(0, 1)).join('')
}

/**
 * People side by side, each under the full name, with what is said of them. The dates of that stand as marks on an axis that
 * all of a section share, so that one sees who was there when; the statements say them in words.
 */
export function peopleSection(scene: SectionScene) {
  const { section, explainer, strings, level } = scene
  const Heading = `h${level + 2}` as 'h3'
  const dated = (section.people ?? []).flatMap(({ claims }, person) =>
    claims.flatMap((id) => {
      const date = explainer.claims[id]?.asOf ?? explainer.claims[id]?.when
      return date ? [{ person, date }] : []
    }),
  )
  const { marks, ticks } = scaleOf(dated.map(({ date }) => date))
  return (
    <div class="people">
      {section.people?.map(({ name, role, claims }, person) => (
        <section key={name} part="person">
          <span class="monogram" aria-hidden="true">
            {initials(name)}
          </span>
          <Heading>{name}</Heading>
          {role && <p class="role">{role}</p>}
          <ul>{claims.map((id) => claimItem(scene, id))}</ul>
          <svg class="line" width="100%" height="2.6em" aria-hidden="true">
            <Ruler ticks={ticks} y={0.9} tick={strings.tick} />
            {marks.map((mark, i) => dated[i]?.person === person && <Shape mark={mark} y={0.9} />)}
          </svg>
        </section>
      ))}
    </div>
  )
}
