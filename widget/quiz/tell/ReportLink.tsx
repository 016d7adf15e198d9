import type { CompiledQuestion } from '../../../content/model/schema/compiled.ts'
import type { TellScene } from './types.ts'

/** Where a reader writes to: a message is opened with what it is about filled in, and nothing of what was answered (RFC 6068). */
export function reportTo({ contact = '', set, page }: TellScene, { id, stem }: Pick<CompiledQuestion, 'id' | 'stem'>): string {
  if (!contact.startsWith('mailto:')) return contact
  const about = { subject: `${set.title}: ${stem}`, body: `\n\n${page.split('?')[0]}#${id}\n${set.version}` }
  const fields = Object.entries(about).map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\n/g, '\r\n'))}`)
  return `${contact}?${fields.join('&')}`
}

/** “Something wrong?” under an answer; left out where the site has no address for it. */
export const ReportLink = ({ scene, question }: { scene: TellScene; question: CompiledQuestion }) =>
  scene.contact ? (
    <p class="report">
      <a href={reportTo(scene, question)}>{scene.strings.report}</a>
    </p>
  ) : null
