import { told } from './claims.tsx'
import type { Told } from './types.ts'

/** People side by side, each under the full name, with what is said of them. */
export function people(scene: Told) {
  const Heading = `h${scene.level + 2}` as 'h3'
  return (
    <div class="people">
      {scene.section.people?.map(({ name, claims }) => (
        <section key={name} part="person">
          <Heading>{name}</Heading>
          <ul>{claims.map((id) => told(scene, id))}</ul>
        </section>
      ))}
    </div>
  )
}
