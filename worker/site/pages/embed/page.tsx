import { readOptions } from '../../../../content/model/play/options.ts'
import { build } from '../../../generated/build.ts'
import { site } from '../../../generated/site.ts'
import { Document, html } from '../../document/document.tsx'
import type { Edition } from '../../edition.ts'
import { explainerFrame, reserveOf, tallestFrame } from '../../heights/figures.ts'
import type { PageScene } from '../../scene.ts'
import { Form } from './Form.tsx'
import { labelsOf } from './labels.ts'
import { type EmbedChoice, type EmbedPlace, type EmbedWay, frameAddress, framing, snippets } from './snippets.ts'

/** What stands under each heading, in this order. */
const groups: Record<'page' | 'system', EmbedWay[]> = {
  page: ['script', 'element', 'pinned', 'iframe', 'listener'],
  system: ['link', 'wordpress', 'frame', 'oembed', 'amp'],
}

/** The width that the preview begins with: the quiz's own column. */
export const COLUMN_WIDTH = 640

/** What is chosen before anybody has chosen: the first quiz there is, else the first explainer. */
function firstOf({ sets, explainers, index, heights }: PageScene): EmbedChoice | undefined {
  const { options } = readOptions(() => null)
  const set = sets.find(({ withdrawn }) => !withdrawn)
  if (set) {
    const [source = ''] = index.sets.find(({ id }) => id === set.id)?.languages ?? []
    const { id, title, language: lang } = set
    return {
      kind: 'quiz',
      id,
      title,
      source,
      lang,
      options,
      height: tallestFrame(heights, set, options, COLUMN_WIDTH),
      reserve: reserveOf(heights, set),
    }
  }
  const explainer = explainers.find(({ withdrawn }) => !withdrawn)
  if (!explainer) return undefined
  const [source = ''] = index.explainers.find(({ id }) => id === explainer.id)?.languages ?? []
  const { id, title, language: lang } = explainer
  return { kind: 'explainer', id, title, source, lang, options, height: explainerFrame(heights, explainer, COLUMN_WIDTH) }
}

/** One way: what it is called, when it is right, and what to copy. */
function Snippet({ way, text, edition }: { way: EmbedWay; text: string; edition: Edition }) {
  const { embed } = edition.words
  const [name, note] = embed.ways[way]
  return (
    <section class="way">
      <h3 id={`about-${way}`}>{name}</h3>
      <p class="hint">{note}</p>
      {/* Code runs from left to right on any page. */}
      <pre dir="ltr">
        <code id={`snippet-${way}`}>{text}</code>
      </pre>
      <button type="button" data-copy={way} aria-describedby={`about-${way}`} data-done={embed.copied}>
        {embed.copy}
      </button>
    </section>
  )
}

/** `/embed`: the snippet builder. Without a script it shows one example of every way. */
export function embedPage(scene: PageScene): string {
  const { edition, origin, index } = scene
  const { words } = edition
  const { embed } = words
  const choice = firstOf(scene)
  const place: EmbedPlace = { origin, release: index.embed, ...(site.accent && { accent: site.accent.light }) }
  const made = choice && snippets(choice, place)
  return html(
    <Document
      edition={edition}
      title={`${embed.title}${words.bar}${words.name}`}
      description={embed.about}
      path="/embed"
      origin={origin}
      layout="desk"
      sheet={build.sheets.embed.css}
      script={build.builder}
    >
      <div
        class="sheet builder"
        id="builder"
        data-place={JSON.stringify(place)}
        data-heights={JSON.stringify(scene.heights)}
        data-words={JSON.stringify({ copied: embed.didCopy, refused: embed.notCopied, measured: embed.measured })}
      >
        <h1>{embed.title}</h1>
        <p class="lead">{embed.about}</p>
        <p class="plain">{embed.plain}</p>
        {choice && made && (
          <div class="desk">
            <Form scene={scene} choice={choice} width={COLUMN_WIDTH} />
            <section class="preview">
              <h2>{embed.preview}</h2>
              {/* The script draws the frame, and knows then when it tells its height. */}
              <section class="stage" aria-label={embed.preview} data-height={choice.height}>
                <noscript>
                  <iframe
                    src={frameAddress(choice, { ...place, origin: '' })}
                    title={labelsOf(choice.lang)[choice.kind](choice.title)}
                    width={COLUMN_WIDTH}
                    height={choice.height}
                    loading="lazy"
                    {...framing[choice.kind]}
                  />
                </noscript>
              </section>
              <p class="hint" id="measured" />
            </section>
            <div class="ways">
              {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
                <section key={group}>
                  <h2>{embed.groups[group]}</h2>
                  {groups[group].map((way) => {
                    const text = made[way]
                    return text && <Snippet key={way} way={way} text={text} edition={edition} />
                  })}
                </section>
              ))}
              <p role="status" class="copied" />
            </div>
          </div>
        )}
      </div>
    </Document>,
  )
}
