import type { ComponentChildren } from 'preact'
import { type Edition, nameOf } from '../../edition.ts'
import { inOwn, type PageScene } from '../../scene.ts'
import type { EmbedChoice } from './snippets.ts'

/** A field with its label, and what is to be known of it. */
function Field({ name, label, hint, children }: { name: string; label: string; hint?: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {children}
      {hint && (
        <p class="hint" id={`hint-${name}`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** A closed list, the default first. */
function Select({ name, label, names }: { name: string; label: string; names: Record<string, string> }) {
  return (
    <Field name={name} label={label}>
      <select id={name} name={name}>
        {Object.entries(names).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A line to fill in; what it cannot take is said beside it. */
function Entry(props: { name: string; label: string; hint: string; bad: string; [attribute: string]: string | number }) {
  const { name, label, hint, bad, ...input } = props
  return (
    <Field name={name} label={label} hint={hint}>
      <input
        id={name}
        name={name}
        aria-describedby={`hint-${name} bad-${name}`}
        autocomplete="off"
        spellcheck={false}
        {...input}
      />
      <p class="bad" id={`bad-${name}`} data-bad={bad} />
    </Field>
  )
}

function Tick({ name, label }: { name: string; label: string }) {
  return (
    <label class="tick">
      <input type="checkbox" name={name} value="on" /> {label}
    </label>
  )
}

/** The works of a kind to choose from, with their languages for the script. */
function Works({ kind, label, works, chosen }: { kind: string; label: string; works: Work[]; chosen: EmbedChoice }) {
  if (!works.length) return null
  return (
    <optgroup label={label}>
      {works.map(({ id, title, own, languages }) => (
        <option
          key={id}
          {...own}
          value={`${kind}/${id}`}
          data-languages={languages.join(' ')}
          selected={kind === chosen.kind && id === chosen.id}
        >
          {title}
        </option>
      ))}
    </optgroup>
  )
}

interface Work {
  id: string
  title: string
  /** What marks its title where that is in another language than the page. */
  own: ReturnType<typeof inOwn>
  languages: string[]
}

/** The works as they are called in a language, with all the languages each is in. */
function worksOf(
  all: PageScene['index']['explainers'],
  shown: readonly { id: string; title: string; language: string; withdrawn?: unknown }[],
  edition: Edition,
): Work[] {
  return shown.flatMap(({ id, title, language, withdrawn }) => {
    const languages = all.find((one) => one.id === id)?.languages
    return languages && !withdrawn ? [{ id, title, own: inOwn(language, edition), languages }] : []
  })
}

/** What can be chosen: CONTRACT “Options”. `stats` is left out, as it does nothing within another page. */
export function Form({ scene, choice, width }: { scene: PageScene; choice: EmbedChoice; width: number }) {
  const { edition, index, sets, explainers } = scene
  const { embed, quizzes, explainers: explained } = edition.words
  const works = { quiz: worksOf(index.sets, sets, edition), explainer: worksOf(index.explainers, explainers, edition) }
  const languages = works[choice.kind].find(({ id }) => id === choice.id)?.languages ?? []
  const { bad } = embed
  return (
    <form autocomplete="off">
      <fieldset>
        <legend>{embed.choose}</legend>
        <Field name="work" label={embed.work}>
          <select id="work" name="work">
            <Works kind="quiz" label={quizzes} works={works.quiz} chosen={choice} />
            <Works kind="explainer" label={explained} works={works.explainer} chosen={choice} />
          </select>
        </Field>
        <Field name="lang" label={embed.language}>
          <select id="lang" name="lang">
            {languages.map((lang) => (
              <option key={lang} value={lang} lang={lang} selected={lang === choice.lang}>
                {nameOf(lang)}
              </option>
            ))}
          </select>
        </Field>
        <Entry
          name="width"
          label={embed.width}
          hint={embed.widthHint}
          bad={bad}
          type="number"
          min={240}
          max={1200}
          value={width}
        />
      </fieldset>
      <fieldset>
        <legend>{embed.looks}</legend>
        <Select name="theme" label={embed.theme} names={embed.themes} />
        <Entry name="accent" label={embed.accent} hint={embed.accentHint} bad={bad} type="text" dir="ltr" />
      </fieldset>
      <fieldset class="of-quiz">
        <legend>{embed.quiz}</legend>
        <Select name="layout" label={embed.layout} names={embed.layouts} />
        <Select name="feedback" label={embed.feedback} names={embed.feedbacks} />
        <Entry name="limit" label={embed.limit} hint={embed.limitHint} bad={bad} type="number" min={1} />
        <Entry name="shuffle" label={embed.shuffle} hint={embed.shuffleHint} bad={bad} type="text" maxLength={16} dir="ltr" />
        <Tick name="open-book" label={embed.book} />
        <Tick name="remember" label={embed.remember} />
        <details>
          <summary>{embed.questions}</summary>
          <p class="hint">{embed.questionsHint}</p>
          {/* Filled in by the script: the questions of the quiz that is chosen. */}
          <div id="questions" />
        </details>
      </fieldset>
    </form>
  )
}
