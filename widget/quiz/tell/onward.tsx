import type { Progress } from '../shell/progress.ts'
import type { TellScene } from './types.ts'

/** The explainers that answer what was missed, each at the section that does. */
export function explaining({ leads }: Pick<TellScene, 'leads'>, missed: readonly string[]): { title: string; href: string }[] {
  return (leads?.read ?? []).flatMap(({ title, href, of }) => {
    const [section] = of.find(([, ...questions]) => questions.some((id) => missed.includes(id))) ?? []
    return section ? [{ title, href: `${href}#${section}` }] : []
  })
}

/** Where what was missed is explained; nothing where the page around the quiz knows of nothing. */
export function Explained({ scene, missed }: { scene: TellScene; missed: readonly string[] }) {
  const found = explaining(scene, missed)
  if (!found.length) return null
  return (
    <p class="explained">
      {scene.strings.explained}{' '}
      {found.map(({ title, href }, i) => (
        <span key={href}>
          {i > 0 && ' · '}
          <a href={href}>{title}</a>
        </span>
      ))}
    </p>
  )
}

/** The results of all questions as signs, for a message: which were right, in part, wrong, or skipped. It tells no answer. */
export const patternOf = (open: readonly string[], { tries: { first } }: Pick<Progress, 'tries'>): string =>
  open
    .map((id) => {
      const points = first[id]?.points
      return points === undefined ? '○' : points === 1 ? '✓' : points ? '◐' : '✗'
    })
    .join('')
